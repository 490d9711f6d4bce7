//! An obligation whose last day is before its first.

use crate::check::{Outcome, in_order, rule};
use crate::model::Obligation;
use crate::read::Date;

rule! {
    "obligation-ends-before-it-begins", since "0.1", Integrity, on Obligation, serves [],
    effort RecordOnly,
    message "`{obligation}` applies until {later}, before it begins to apply on {earlier}",
    hint "correct `appliesFrom` and `appliesUntil`",
    alone check,
}

fn check<'a>(obligation: &'a Obligation, _: Date) -> Outcome<'a> {
    in_order(obligation, Obligation::APPLIES_FROM, Obligation::APPLIES_UNTIL, "obligation")
}
