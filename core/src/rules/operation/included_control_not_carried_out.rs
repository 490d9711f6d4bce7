//! A control that was found necessary, is not carried out, and has no day by which it will be.

use crate::check::{Outcome, fail, rule};
use crate::model::{ImplementationStatus, SoaEntry};
use crate::read::Date;

rule! {
    "included-control-not-carried-out", since "0.1", Shall, on SoaEntry, serves ["8.1.s4"],
    effort CarryOut,
    message "`{control}` is included, but has not been implemented and has no date by which it will be",
    hint "implement the control, or plan it with a date in `due` of `implementation`",
    alone check,
}

fn check<'a>(entry: &'a SoaEntry, as_of: Date) -> Outcome<'a> {
    if !super::included(entry) {
        return Outcome::NotAsked;
    }
    let due = entry.implementation.as_deref().and_then(|implementation| implementation.due);
    match (super::status(entry), due) {
        (Some(ImplementationStatus::Implemented), _) => Outcome::Pass,
        (Some(_), None) => fail(SoaEntry::IMPLEMENTATION).with("control", &entry.control).into(),
        (Some(_), Some(due)) if due >= as_of => Outcome::Pass,
        // The day has passed: a finding of its own.
        (None, _) | (Some(_), Some(_)) => Outcome::Unknown,
    }
}
