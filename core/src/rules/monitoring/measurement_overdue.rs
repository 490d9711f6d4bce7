//! A metric that was not measured when it had to be.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Metric;

rule! {
    "measurement-overdue", since "0.1", Shall, on Metric, serves ["9.1.s5"],
    effort AssessAgain,
    message "`{metric}` had to be measured by {due} and was not",
    hint "measure it and add the value to `measurements`, or end the metric with `until`",
}

fn check<'a>(metric: &'a Metric, cx: &Cx<'a>) -> Outcome<'a> {
    if !super::in_force(metric, cx.as_of) {
        return Outcome::NotAsked;
    }
    let last = super::latest(metric, cx.as_of).map(|(_, measurement)| measurement.on).or(metric.since);
    match last.zip(metric.frequency.as_ref()).and_then(|(last, frequency)| last.plus(frequency)) {
        None => Outcome::Unknown,
        Some(due) if due < cx.as_of => fail(Metric::MEASUREMENTS).with("metric", &metric.id).with("due", due).into(),
        Some(_) => Outcome::Pass,
    }
}
