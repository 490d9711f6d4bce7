//! A control that is excluded but implemented.

use crate::check::rule;
use crate::model::{Implementation, ImplementationStatus as Status, SoaEntry};
use crate::read::Field;

const STATUS: Field<SoaEntry, Option<Status>> = SoaEntry::IMPLEMENTATION.then(Implementation::STATUS);

rule! {
    "soa-excluded-but-implemented", since "0.1", Integrity, on SoaEntry, serves ["6.1.3.f.iii"],
    effort RecordOnly,
    message "`{soaEntry}` is excluded, but its implementation status is recorded as {implementation.status}",
    hint "include the control, or correct `implementation.status`",
    when |entry, _| super::excluded(entry),
    holds |entry, _| !matches!(super::status(entry), Some(Status::Implemented | Status::Partial)), at STATUS,
    with [STATUS],
}
