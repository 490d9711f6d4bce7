//! A control that should be carried out by now.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Implementation, ImplementationStatus, SoaEntry};

rule! {
    "soa-planned-overdue", since "0.1", Practice, on SoaEntry, serves [],
    effort CarryOut,
    message "`{control}` was to be implemented by {due} and is not",
    hint "carry it out, or plan a new day and have it approved",
}

fn check<'a>(entry: &'a SoaEntry, cx: &Cx<'a>) -> Outcome<'a> {
    let due = entry.implementation.as_deref().and_then(|implementation| implementation.due);
    let Some(due) = due.filter(|_| super::included(entry)) else { return Outcome::NotAsked };
    if due >= cx.as_of || super::status(entry) == Some(ImplementationStatus::Implemented) {
        return Outcome::Pass;
    }
    fail(Path::from(SoaEntry::IMPLEMENTATION).then(Implementation::DUE)).with("control", &entry.control).with("due", due).into()
}
