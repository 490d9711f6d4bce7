//! Evidence that was collected before the period that it covers began.

use crate::check::{Outcome, fail, rule};
use crate::model::{Evidence, Period};
use crate::read::Date;

rule! {
    "evidence-collected-before-effective", since "0.1", Integrity, on Evidence, serves [],
    effort RecordOnly,
    message "`{evidence}` was collected on {collectedOn}, before {effectiveOn}, the date from which it is effective",
    message when PERIOD "`{evidence}` was collected on {collectedOn}, before the period that it covers began on {period.from}",
    hint "correct the dates, or collect the evidence again once the period has begun",
    alone collected_after,
    with [Evidence::COLLECTED_ON],
}

fn collected_after(evidence: &Evidence, _: Date) -> Outcome<'_> {
    let period = evidence.period.as_deref();
    let begun = period.and_then(|period| period.from).filter(|from| evidence.effective_on.is_none_or(|on| on < *from));
    let Some((collected, from)) = evidence.collected_on.zip(begun.or(evidence.effective_on)) else { return Outcome::NotAsked };
    // A period that also ends after the collection has a finding of its own.
    if from <= collected || period.and_then(|period| period.to).is_some_and(|to| to > collected) {
        return Outcome::Pass;
    }
    match begun {
        Some(from) => fail(Evidence::PERIOD.then(Period::FROM)).case(PERIOD).with("period.from", from).into(),
        None => fail(Evidence::EFFECTIVE_ON).with(Evidence::EFFECTIVE_ON, from).into(),
    }
}
