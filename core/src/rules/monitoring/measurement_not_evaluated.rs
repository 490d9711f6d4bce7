//! A value that was measured, and nobody looked at it.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Measurement, Metric};

rule! {
    "measurement-not-evaluated", since "0.1", Shall, on Metric, serves ["9.1.s6"],
    effort AssessAgain,
    message "the value of `{metric}` of {on} had to be evaluated by {due} and was not",
    hint "judge it in `result`, and date the judgement in `evaluatedOn`",
}

fn check<'a>(metric: &'a Metric, cx: &Cx<'a>) -> Outcome<'a> {
    let judged = |m: &Measurement| m.evaluated_on.map_or(m.result.is_some(), |on| on <= cx.as_of);
    let all = || metric.measurements.iter().enumerate().filter(|(_, m)| m.on <= cx.as_of);
    let last = all().filter(|(_, m)| judged(m)).map(|(_, m)| m.on).max();
    let Some((at, waiting)) = all().filter(|(_, m)| !judged(m) && last.is_none_or(|last| m.on > last)).min_by_key(|(_, m)| m.on) else {
        return if last.is_some() { Outcome::Pass } else { Outcome::NotAsked };
    };
    match metric.evaluation_frequency.as_ref().and_then(|frequency| waiting.on.plus(frequency)) {
        None => Outcome::Unknown,
        Some(due) if due < cx.as_of => {
            let place = Metric::MEASUREMENTS.at(at).then(Measurement::RESULT);
            fail(place).with("metric", &metric.id).with("on", waiting.on).with("due", due).into()
        }
        Some(_) if last.is_some() => Outcome::Pass,
        Some(_) => Outcome::NotAsked,
    }
}
