//! An obligation whose last day is before its first.

use crate::check::{Cx, Outcome, in_order, rule};
use crate::model::Obligation;

rule! {
    "obligation-ends-before-it-begins", since "0.1", Integrity, on Obligation, serves [],
    effort RecordOnly,
    message "`{obligation}` holds from {earlier} and until {later}",
    hint "put `appliesFrom` and `appliesUntil` right",
}

fn check<'a>(obligation: &'a Obligation, _: &Cx<'a>) -> Outcome<'a> {
    in_order(obligation, Obligation::APPLIES_FROM, Obligation::APPLIES_UNTIL, "obligation")
}
