//! Evidence that was collected before the time that it speaks for.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Evidence, Period};

rule! {
    "evidence-collected-before-effective", since "0.1", Integrity, on Evidence, serves [],
    effort ShowEvidence,
    message "evidence `{id}` was collected on {collected} and speaks only from {from} on",
    hint "correct the day; what has not begun can't be shown",
}

fn check<'a>(evidence: &'a Evidence, _: &Cx<'a>) -> Outcome<'a> {
    let period = evidence.period.as_deref();
    let begin = period.and_then(|period| period.from).map(|from| (from, Path::from(Evidence::PERIOD).then(Period::FROM)));
    let begins = begin.into_iter().chain(evidence.effective_on.map(|on| (on, Path::from(Evidence::EFFECTIVE_ON))));
    let Some((collected, (from, place))) = evidence.collected_on.zip(begins.max_by_key(|(on, _)| *on)) else { return Outcome::NotAsked };
    // A period that also ends after the collection has a finding of its own.
    if from <= collected || period.and_then(|period| period.to).is_some_and(|to| to > collected) {
        return Outcome::Pass;
    }
    fail(place).with("id", &evidence.id).with("collected", collected).with("from", from).into()
}
