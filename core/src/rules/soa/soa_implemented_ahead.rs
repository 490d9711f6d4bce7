//! A control that is called implemented from a day to come on.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Implementation, ImplementationStatus, SoaEntry};

rule! {
    "soa-implemented-ahead", since "0.1", Integrity, on SoaEntry, serves [],
    effort RecordOnly,
    message "`{control}` is called implemented, and only from {since} on",
    hint "call it planned and give that day as `due`, or correct `since`",
}

fn check<'a>(entry: &'a SoaEntry, cx: &Cx<'a>) -> Outcome<'a> {
    let implementation = entry.implementation.as_deref().filter(|_| super::status(entry) == Some(ImplementationStatus::Implemented));
    match implementation.and_then(|implementation| implementation.since).filter(|_| super::included(entry)) {
        None => Outcome::NotAsked,
        Some(since) if since <= cx.as_of => Outcome::Pass,
        Some(since) => {
            let place = Path::from(SoaEntry::IMPLEMENTATION).then(Implementation::SINCE);
            fail(place).with("control", &entry.control).with("since", since).into()
        }
    }
}
