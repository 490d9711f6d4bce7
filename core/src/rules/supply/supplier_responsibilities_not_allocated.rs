//! A supplier with which nobody shared out who does what.

use super::in_business;
use crate::check::{Cx, Outcome, recorded, rule};
use crate::model::Supplier;
use crate::rules::soa::unbound;

rule! {
    "supplier-responsibilities-not-allocated", since "0.1", Shall, on Supplier, serves ["A.10.2"],
    effort Decide,
    message "nothing says what `{supplier}` does and what the organization does itself",
    hint "list in `responsibilities` each control or activity that is shared, and who holds it",
}

fn check<'a>(supplier: &'a Supplier, cx: &Cx<'a>) -> Outcome<'a> {
    if !in_business(&supplier.provides, cx.as_of) {
        return Outcome::NotAsked;
    }
    unbound("A.10.2", None, cx).unwrap_or_else(|| recorded(supplier, Supplier::RESPONSIBILITIES, "supplier"))
}
