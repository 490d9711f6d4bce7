//! An obligation whose last date is before its first.

use crate::check::rule;
use crate::model::Obligation;

rule! {
    "obligation-ends-before-it-begins", since "0.1", Integrity, on Obligation, serves [],
    effort RecordOnly,
    message "`{obligation}` applies until {appliesUntil}, before it begins to apply on {appliesFrom}",
    hint "correct `appliesFrom` and `appliesUntil`",
    asks Order { first: Obligation::APPLIES_FROM, then: Obligation::APPLIES_UNTIL },
}
