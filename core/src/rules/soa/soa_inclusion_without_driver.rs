//! An included control that nothing recorded makes necessary.

use super::words::{Words, words};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{SoaDriver, SoaEntry};

rule! {
    "soa-inclusion-without-driver", since "0.1", Practice, on SoaEntry, serves ["6.1.3.f.ii"],
    effort RecordOnly,
    message "nothing is named that makes `{control}` necessary",
    hint "name the risk, obligation, objective, contract or assessment in `drivers`",
}

fn check<'a>(entry: &'a SoaEntry, _: &Cx<'a>) -> Outcome<'a> {
    if !super::included(entry) {
        return Outcome::NotAsked;
    }
    let says = |driver: &SoaDriver| driver.record.is_some() || words(&driver.description) == Words::Ok;
    if entry.drivers.iter().any(says) { Outcome::Pass } else { fail(SoaEntry::DRIVERS).with("control", &entry.control).into() }
}
