//! An included control that is neither implemented nor planned with a date.

use crate::check::rule;
use crate::model::{ImplementationStatus, SoaEntry};
use crate::read::Date;

rule! {
    "included-control-not-carried-out", since "0.1", Shall, on SoaEntry, serves ["8.1.s4"],
    effort CarryOut,
    message "`{soaEntry}` is included, but has not been implemented and has no date by which it will be",
    hint "implement the control, or plan it with a date in `due` of `implementation`",
    when |it, _| super::included(it),
    holds planned, at SoaEntry::IMPLEMENTATION,
}

/// That the date has passed is a finding of its own.
fn planned(it: &SoaEntry, as_of: Date) -> Option<bool> {
    match (super::status(it)?, it.implementation.as_deref()?.due) {
        (ImplementationStatus::Implemented, _) => Some(true),
        (_, None) => Some(false),
        (_, Some(due)) => (due >= as_of).then_some(true),
    }
}
