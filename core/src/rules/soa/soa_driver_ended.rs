//! A control that is included only because of what has ended.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Root, SoaEntry};

rule! {
    "soa-driver-ended", since "0.1", Practice, on SoaEntry, serves ["6.1.3.f.ii"],
    effort RecordOnly,
    message "`{control}` is included because of `{driver}`, which has ended",
    hint "say why the control is still necessary, or leave it out with a reason",
}

/// Whether the risk is closed, the obligation no longer in force or the objective withdrawn.
fn ended(record: &str, cx: &Cx<'_>) -> bool {
    let past = |day: Option<crate::read::Date>| day.is_some_and(|day| day < cx.as_of);
    let objective = || cx.index().position(Root::OBJECTIVES, record).and_then(|at| cx.aims().objectives.get(at));
    cx.risk(record).is_some_and(|risk| past(risk.closed_on))
        || cx.obligation(record).is_some_and(|obligation| past(obligation.applies_until))
        || objective().is_some_and(|objective| past(objective.withdrawn_on))
}

fn check<'a>(entry: &'a SoaEntry, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(first) = entry.drivers.first().filter(|_| super::included(entry)) else { return Outcome::NotAsked };
    let over = |driver: &crate::model::SoaDriver| driver.record.as_ref().is_some_and(|record| ended(record.as_str(), cx));
    if !entry.drivers.iter().all(over) {
        return Outcome::Pass;
    }
    let driver = first.record.as_ref().map_or("", |record| record.as_str());
    fail(SoaEntry::DRIVERS).with("control", &entry.control).with("driver", driver).related(driver).into()
}
