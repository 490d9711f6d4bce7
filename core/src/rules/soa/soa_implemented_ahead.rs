//! A control that is recorded as implemented from a future date on.

use crate::check::rule;
use crate::model::{Implementation, SoaEntry};
use crate::read::Date;

rule! {
    "soa-implemented-ahead", since "0.1", Integrity, on SoaEntry, serves [],
    effort RecordOnly,
    message "`{soaEntry}` is recorded as implemented, but only from {implementation.since} on",
    hint "record `planned` in `implementation.status` and the date in `implementation.due`, or correct `implementation.since`",
    when |entry, _| super::implemented(entry) && since(entry).is_some(),
    holds |entry, as_of| since(entry) <= Some(as_of), at SoaEntry::IMPLEMENTATION.then(Implementation::SINCE),
    with [SoaEntry::IMPLEMENTATION.then(Implementation::SINCE)],
}

fn since(entry: &SoaEntry) -> Option<Date> {
    entry.implementation.as_deref()?.since
}
