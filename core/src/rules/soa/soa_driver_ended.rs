//! A control that is included only because of what has ended.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Root, SoaDriver, SoaEntry};
use crate::read::Date;

rule! {
    "soa-driver-ended", since "0.1", Shall, on SoaEntry, serves ["6.1.3.f.ii"],
    effort Decide,
    message "`{soaEntry}` is included because of `{record}`, which has ended",
    hint "record in `drivers` what makes the control still necessary, or exclude it with a justification",
    when |entry, _| super::included(entry) && !entry.drivers.is_empty(),
    check still_necessary,
}

fn still_necessary<'a>(entry: &'a SoaEntry, cx: &Cx<'a>) -> Outcome<'a> {
    let record = |driver: &'a SoaDriver| driver.record.as_ref().filter(|record| ended(record.as_str(), cx));
    match entry.drivers.iter().map(record).collect::<Option<Vec<_>>>().and_then(|ended| ended.first().copied()) {
        None => Outcome::Pass,
        Some(first) => fail(SoaEntry::DRIVERS).with(SoaDriver::RECORD, first).related(first).into(),
    }
}

/// Whether the risk is closed, the obligation no longer in force or the objective withdrawn.
fn ended(record: &str, cx: &Cx<'_>) -> bool {
    let past = |on: Option<Date>| on.is_some_and(|on| on < cx.as_of);
    let objective = cx.index().position(Root::OBJECTIVES, record).and_then(|at| cx.aims().objectives.get(at));
    cx.risk(record).is_some_and(|risk| past(risk.closed_on))
        || cx.obligation(record).is_some_and(|obligation| past(obligation.applies_until))
        || objective.is_some_and(|objective| past(objective.withdrawn_on))
}
