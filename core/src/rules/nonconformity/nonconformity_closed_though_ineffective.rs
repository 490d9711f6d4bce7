//! A nonconformity that was closed although its corrective action was ineffective.

use crate::check::rule;
use crate::model::Nonconformity;

rule! {
    "nonconformity-closed-though-ineffective", since "0.1", Integrity, on Nonconformity, serves ["10.2.d"],
    effort AssessAgain,
    message "`{nonconformity}` was closed on {closedOn}, but its corrective action has been found ineffective",
    hint "reopen it, determine the causes again and act on them",
    when |it, as_of| super::closed(it, as_of).is_some() && super::effective(it).is_some(),
    holds |it, _| super::effective(it) == Some(true), at Nonconformity::CLOSED_ON,
    with [Nonconformity::CLOSED_ON],
}
