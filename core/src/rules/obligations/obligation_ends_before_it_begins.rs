//! An obligation whose last day is before its first.

use crate::check::{Cx, Outcome, in_order, rule};
use crate::model::Obligation;

rule! {
    "obligation-ends-before-it-begins", since "0.1", Integrity, on Obligation, serves [],
    effort RecordOnly,
    message "`{obligation}` applies until {later}, before it begins to apply on {earlier}",
    hint "correct `appliesFrom` and `appliesUntil`",
}

fn check<'a>(obligation: &'a Obligation, _: &Cx<'a>) -> Outcome<'a> {
    in_order(obligation, Obligation::APPLIES_FROM, Obligation::APPLIES_UNTIL, "obligation")
}
