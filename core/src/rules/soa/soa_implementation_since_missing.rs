//! A control that is said to be implemented, but not since when.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Implementation, ImplementationStatus, SoaEntry};

rule! {
    "soa-implementation-since-missing", since "0.1", Practice, on SoaEntry, serves [],
    effort RecordOnly,
    message "`{control}` is implemented, and it is not said since when",
    hint "record the day since which the control is carried out, or call it planned",
}

fn check<'a>(entry: &'a SoaEntry, _: &Cx<'a>) -> Outcome<'a> {
    if !super::included(entry) || super::status(entry) != Some(ImplementationStatus::Implemented) {
        return Outcome::NotAsked;
    }
    if entry.implementation.as_deref().is_some_and(|implementation| implementation.since.is_some()) {
        return Outcome::Pass;
    }
    fail(Path::from(SoaEntry::IMPLEMENTATION).then(Implementation::SINCE)).with("control", &entry.control).into()
}
