//! An objective whose metric was never measured.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Metric, Objective};
use crate::rules::monitoring::in_force;

rule! {
    "objective-metric-never-measured", since "0.1", Shall, on Objective, serves ["6.2.d"],
    effort CarryOut,
    unless ["objective-not-monitored"],
    message "the metric of `{objective}`, `{metric}`, was to be measured by {due}, but has never been",
    hint "measure it and record the values in `measurements` of the metric",
    given |it, cx| super::pursued(it, cx.as_of) && it.metric.is_some(),
    check measured,
}

fn measured<'a>(it: &'a Objective, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((named, metric)) = it.metric.as_ref().zip(super::metric(it, cx)) else { return Outcome::Unknown };
    let by_now = |measurements: &[crate::model::Measurement]| measurements.iter().any(|measured| measured.on <= cx.as_of);
    if by_now(&metric.measurements) || by_now(&it.measurements) {
        return Outcome::Pass;
    }
    match first_due(it, metric, cx) {
        None => Outcome::Unknown,
        Some(due) if due >= cx.as_of => Outcome::NotAsked,
        Some(due) => fail(Objective::METRIC).with(Objective::METRIC, named).with("due", due).related(named).into(),
    }
}

/// The date by which it is to be measured first: one interval after it began, or after the objective was set.
fn first_due(it: &Objective, metric: &Metric, cx: &Cx<'_>) -> Option<crate::read::Date> {
    let begins = metric.since.or(it.set_on).filter(|_| in_force(metric, cx.as_of))?;
    begins.plus(metric.frequency.as_ref()?)
}
