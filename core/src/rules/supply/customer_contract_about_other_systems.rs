//! A contract with a customer that is about other AI systems than those provided.

use crate::check::rule;
use crate::model::Customer;

rule! {
    "customer-contract-about-other-systems", since "0.1", Integrity, on Customer, serves ["A.10.2"],
    effort Decide,
    message "the contract with `{customer}`, the {kind} `{record}`, is about other AI systems than those provided",
    hint "extend the contract to the AI systems provided, or name the contract that covers them",
    asks OfSystems { ways: [[Customer::CONTRACT]] },
}
