//! A critical supplier that no risk names.

use crate::check::rule;
use crate::model::{Risk, Root, Supplier};

rule! {
    "critical-supplier-without-risk", since "0.1", Practice, on Supplier, serves ["6.1.2.c"],
    effort AssessAgain,
    message "`{supplier}` is critical, but no risk names it",
    hint "identify what could happen with this supplier, and name it in `suppliers` of the risk",
    when |it, as_of| it.critical == Some(true) && super::in_business(&it.provides, as_of),
    asks Referred { from: Root::RISKS, by: Risk::SUPPLIERS, at: Supplier::CRITICAL },
}
