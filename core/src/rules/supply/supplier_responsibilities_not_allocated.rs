//! A supplier with which nobody shared out who does what.

use super::{in_business, left_out};
use crate::check::{Cx, Outcome, recorded, rule};
use crate::model::Supplier;

rule! {
    "supplier-responsibilities-not-allocated", since "0.1", Shall, on Supplier, serves ["A.10.2"],
    message "nothing says what `{supplier}` does and what the organization does itself",
    hint "list in `responsibilities` each control or activity that is shared, and who holds it",
}

fn check<'a>(supplier: &'a Supplier, cx: &Cx<'a>) -> Outcome<'a> {
    let answer = if in_business(&supplier.provides, cx.as_of) {
        recorded(supplier, Supplier::RESPONSIBILITIES, "supplier")
    } else {
        Outcome::NotAsked
    };
    if matches!(answer, Outcome::Fail(_)) && left_out("A.10.2", None, cx) { Outcome::NotAsked } else { answer }
}
