//! An included control for which nothing recorded makes it necessary.

use super::words::{Words, words};
use crate::check::rule;
use crate::model::SoaEntry;

rule! {
    "soa-inclusion-without-driver", since "0.1", Practice, on SoaEntry, serves ["6.1.3.f.ii"],
    effort RecordOnly,
    message "`{soaEntry}` is included, but no risk, obligation, objective, contract or assessment is named that makes it necessary",
    hint "name what makes the control necessary in `drivers`",
    when |entry, _| super::included(entry),
    holds |entry, _| entry.drivers.iter().any(|it| it.record.is_some() || words(&it.description) == Words::Ok), at SoaEntry::DRIVERS,
}
