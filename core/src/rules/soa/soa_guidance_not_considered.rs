//! A control whose guidance in Annex B nobody looked at.

use crate::catalogue::catalogue;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::SoaEntry;

rule! {
    "soa-guidance-not-considered", since "0.1", Shall, on SoaEntry, serves ["6.1.3.e"],
    effort AssessAgain,
    message "the guidance of Annex B for `{control}` was not considered",
    hint "read the guidance, decide what of it fits, and set `guidanceConsidered`",
}

fn check<'a>(entry: &'a SoaEntry, _: &Cx<'a>) -> Outcome<'a> {
    // Annex B guides on the controls of Annex A alone.
    if !super::included(entry) || catalogue().control(entry.control.as_str()).is_none() {
        return Outcome::NotAsked;
    }
    match entry.guidance_considered {
        Some(true) => Outcome::Pass,
        Some(false) => fail(SoaEntry::GUIDANCE_CONSIDERED).with("control", &entry.control).into(),
        None => Outcome::Unknown,
    }
}
