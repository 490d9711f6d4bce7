//! A control that is recorded as implemented without a date.

use crate::check::rule;
use crate::model::{Implementation, SoaEntry};

rule! {
    "soa-implementation-since-missing", since "0.1", Practice, on SoaEntry, serves [],
    effort RecordOnly,
    message "`{soaEntry}` is recorded as implemented, but the date since which it has been is not recorded",
    hint "record the date in `implementation.since`, or correct `implementation.status`",
    when |entry, _| super::implemented(entry),
    asks Says { field: SoaEntry::IMPLEMENTATION.then(Implementation::SINCE) },
}
