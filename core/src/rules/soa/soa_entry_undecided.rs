//! An entry that says neither in nor out.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::SoaEntry;

rule! {
    "soa-entry-undecided", since "0.1", Shall, on SoaEntry, serves ["6.1.3.c", "6.1.3.f.i"],
    effort Decide,
    message "it is not decided whether `{control}` is included",
    hint "decide, and record the reason",
}

fn check<'a>(entry: &'a SoaEntry, _: &Cx<'a>) -> Outcome<'a> {
    match entry.decision {
        Some(_) => Outcome::Pass,
        None => fail(SoaEntry::DECISION).with("control", &entry.control).into(),
    }
}
