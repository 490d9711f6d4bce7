//! A metric that has not been measured in time.

use crate::check::{Cx, Deadline, Deadlines, DueTrigger, rule};
use crate::model::Metric;

rule! {
    "measurement-overdue", since "0.1", Shall, on Metric, serves ["9.1.s5"],
    effort AssessAgain,
    due Measurement,
    message "`{metric}` was to be measured by {due}, but has not been",
    hint "measure it and record the value in `measurements`, or end the metric with `until`",
    when super::in_force,
    deadlines next,
}

fn next<'a>(metric: &'a Metric, cx: &Cx<'a>) -> Deadlines<'a> {
    let last = super::latest(metric, cx.as_of).map(|(_, measurement)| measurement.on).or(metric.since);
    let due = last.zip(metric.frequency.as_ref()).and_then(|(last, frequency)| last.plus(frequency));
    let open = due.map(|on| Deadline { since: last, ..Deadline::new(Metric::MEASUREMENTS.into(), on, DueTrigger::Interval) });
    Deadlines { undated: open.is_none(), open: open.into_iter().collect(), asked: true }
}
