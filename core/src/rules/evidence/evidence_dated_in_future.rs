//! Evidence dated after the day asked about.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Evidence;

rule! {
    "evidence-dated-in-future", since "0.1", Integrity, on Evidence, serves [],
    effort ShowEvidence,
    message "evidence `{id}` is dated {date}, after the day asked about",
    hint "correct the date, or add the evidence once it exists",
}

fn check<'a>(evidence: &'a Evidence, cx: &Cx<'a>) -> Outcome<'a> {
    if evidence.collected_on.is_none() && evidence.effective_on.is_none() {
        return Outcome::NotAsked;
    }
    for (field, date) in [(Evidence::EFFECTIVE_ON, evidence.effective_on), (Evidence::COLLECTED_ON, evidence.collected_on)] {
        if let Some(date) = date.filter(|date| *date > cx.as_of) {
            return fail(field).with("id", &evidence.id).with("date", date).into();
        }
    }
    Outcome::Pass
}
