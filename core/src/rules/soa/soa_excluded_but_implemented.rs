//! A control that is left out and yet carried out.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Implementation, ImplementationStatus, SoaEntry};

rule! {
    "soa-excluded-but-implemented", since "0.1", Integrity, on SoaEntry, serves ["6.1.3.f.iii"],
    effort RecordOnly,
    message "`{control}` is excluded and yet {status}",
    hint "include the control, or correct how far it is carried out",
}

fn check<'a>(entry: &'a SoaEntry, _: &Cx<'a>) -> Outcome<'a> {
    if !super::excluded(entry) {
        return Outcome::NotAsked;
    }
    let status = match super::status(entry) {
        Some(ImplementationStatus::Implemented) => "implemented",
        Some(ImplementationStatus::Partial) => "implemented in part",
        _ => return Outcome::Pass,
    };
    let place = Path::from(SoaEntry::IMPLEMENTATION).then(Implementation::STATUS);
    fail(place).with("control", &entry.control).with("status", status).into()
}
