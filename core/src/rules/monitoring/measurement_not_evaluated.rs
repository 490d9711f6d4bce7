//! A measured value that has not been evaluated in time.

use crate::check::{Cx, Deadline, Deadlines, DueTrigger, rule};
use crate::model::{Measurement, Metric};

rule! {
    "measurement-not-evaluated", since "0.1", Shall, on Metric, serves ["9.1.s6"],
    effort AssessAgain,
    message "a value of `{metric}` was to be evaluated by {due}, but has not been",
    hint "evaluate the value, and record `result` and `evaluatedOn` of the measurement",
    deadlines evaluation,
}

/// For the first value after the latest one that was evaluated.
fn evaluation<'a>(metric: &'a Metric, cx: &Cx<'a>) -> Deadlines<'a> {
    let judged = |m: &Measurement| m.evaluated_on.map_or(m.result.is_some(), |on| on <= cx.as_of);
    let all = || metric.measurements.iter().enumerate().filter(|(_, m)| m.on <= cx.as_of);
    let last = all().filter(|(_, m)| judged(m)).map(|(_, m)| m.on).max();
    let waiting = all().filter(|(_, m)| !judged(m) && last.is_none_or(|last| m.on > last)).min_by_key(|(_, m)| m.on);
    let Some((at, waiting)) = waiting else { return Deadlines { asked: last.is_some(), ..Deadlines::default() } };
    let Some(due) = metric.evaluation_frequency.as_ref().and_then(|frequency| waiting.on.plus(frequency)) else {
        return Deadlines { asked: true, undated: true, ..Deadlines::default() };
    };
    let at = Metric::MEASUREMENTS.at(at).then(Measurement::RESULT);
    let open = vec![Deadline { since: Some(waiting.on), ..Deadline::new(at, due, DueTrigger::Interval) }];
    // A first value whose time has not come shows nothing yet.
    Deadlines { open, undated: false, asked: last.is_some() || due < cx.as_of }
}
