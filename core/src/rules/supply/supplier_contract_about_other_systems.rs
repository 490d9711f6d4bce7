//! A contract with a supplier that is about other AI systems than those provided.

use crate::check::rule;
use crate::model::Supplier;

rule! {
    "supplier-contract-about-other-systems", since "0.1", Integrity, on Supplier, serves ["A.10.2"],
    effort Decide,
    message "the contract with `{supplier}`, the {kind} `{record}`, is about other AI systems than those provided",
    hint "extend the contract to the AI systems provided, or name the contract that covers them",
    asks OfSystems { ways: [[Supplier::CONTRACT]] },
}
