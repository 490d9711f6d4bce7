//! A control that is included without a reason.

use super::words::{Words, words};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::SoaEntry;

rule! {
    "soa-inclusion-unjustified", since "0.1", Shall, on SoaEntry, serves ["6.1.3.f.ii"],
    effort RecordOnly,
    message "`{control}` is included without a reason: {said}",
    hint "say what makes it necessary: a risk, an obligation, a contract, an objective",
}

fn check<'a>(entry: &'a SoaEntry, _: &Cx<'a>) -> Outcome<'a> {
    if !super::included(entry) {
        return Outcome::NotAsked;
    }
    let said = match words(&entry.justification) {
        Words::Ok => return Outcome::Pass,
        Words::None => "nothing is said".to_owned(),
        Words::Weak(word) => format!("`{word}` explains nothing"),
    };
    fail(SoaEntry::JUSTIFICATION).with("control", &entry.control).with("said", said).into()
}
