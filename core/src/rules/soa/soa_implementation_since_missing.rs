//! A control that is said to be implemented, but not since when.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Implementation, ImplementationStatus, SoaEntry};

rule! {
    "soa-implementation-since-missing", since "0.1", Practice, on SoaEntry, serves [],
    message "`{control}` is implemented, {said}",
    hint "record the day since which the control is carried out, or call it planned",
}

fn check<'a>(entry: &'a SoaEntry, cx: &Cx<'a>) -> Outcome<'a> {
    if !super::included(entry) || super::status(entry) != Some(ImplementationStatus::Implemented) {
        return Outcome::NotAsked;
    }
    let said = match entry.implementation.as_deref().and_then(|implementation| implementation.since) {
        None => "and it is not said since when".to_owned(),
        Some(since) if since > cx.as_of => format!("and only from {since} on"),
        Some(_) => return Outcome::Pass,
    };
    fail(Path::from(SoaEntry::IMPLEMENTATION).then(Implementation::SINCE)).with("control", &entry.control).with("said", said).into()
}
