//! A control that is left out without a reason.

use super::words::{Words, words};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::SoaEntry;

rule! {
    "soa-exclusion-unjustified", since "0.1", Shall, on SoaEntry, serves ["6.1.3.f.iii"],
    effort RecordOnly,
    message "`{control}` is excluded without a reason: {said}",
    hint "say why it is not necessary: no such system, data or supplier, no risk that it treats, no law that asks for it",
}

fn check<'a>(entry: &'a SoaEntry, _: &Cx<'a>) -> Outcome<'a> {
    if !super::excluded(entry) {
        return Outcome::NotAsked;
    }
    let said = match words(&entry.justification) {
        Words::Ok => return Outcome::Pass,
        Words::None => "nothing is said".to_owned(),
        Words::Weak(word) => format!("`{word}` explains nothing"),
    };
    fail(SoaEntry::JUSTIFICATION).with("control", &entry.control).with("said", said).into()
}
