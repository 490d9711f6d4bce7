//! A supplier with which nothing is agreed in writing.

use super::in_business;
use crate::check::{Cx, Outcome, recorded, rule};
use crate::model::Supplier;
use crate::rules::soa::unbound;

rule! {
    "supplier-without-contract", since "0.1", Practice, on Supplier, serves ["A.10.2"],
    effort RecordOnly,
    message "no contract with `{supplier}` is recorded",
    hint "name in `contract` the document in which the responsibilities are agreed",
}

fn check<'a>(supplier: &'a Supplier, cx: &Cx<'a>) -> Outcome<'a> {
    if let Some(answer) = unbound("A.10.2", None, cx) {
        return answer;
    }
    if in_business(&supplier.provides, cx.as_of) { recorded(supplier, Supplier::CONTRACT, "supplier") } else { Outcome::NotAsked }
}
