//! A broken threshold that nothing followed from.

use super::keeps_threshold;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Change, Improvement, Measurement, MeasurementResult, Metric, Nonconformity, Root};
use crate::read::Date;

rule! {
    "threshold-broken-without-reaction", since "0.1", Shall, on Metric, serves ["8.1.s6"],
    message "`{metric}` broke its threshold on {on}, and nothing followed from it",
    hint "open a nonconformity, an improvement or a change that names the metric in `raisedFrom` or `affected`",
}

fn check<'a>(metric: &'a Metric, cx: &Cx<'a>) -> Outcome<'a> {
    let broken = |m: &Measurement| keeps_threshold(metric, m).map_or(m.result == Some(MeasurementResult::NotMet), |kept| !kept);
    let all = || metric.measurements.iter().enumerate().filter(|(_, m)| m.on <= cx.as_of);
    let Some((at, last)) = all().filter(|(_, m)| broken(m)).max_by_key(|(_, m)| m.on) else { return Outcome::NotAsked };
    // One reaction is enough for values that were bad in a row.
    let before = all().filter(|(_, m)| m.on < last.on && !broken(m)).map(|(_, m)| m.on).max();
    let counts = |on: Option<Date>| on.is_none_or(|on| on <= cx.as_of && before.is_none_or(|before| on > before));
    let (id, aims) = (metric.id.as_str(), cx.aims);
    let opened = |at| aims.nonconformities.get(at).is_some_and(|n: &Nonconformity| counts(n.opened_on));
    let raised = |at| aims.improvements.get(at).is_some_and(|i: &Improvement| counts(i.raised_on));
    let decided = |at| aims.changes.get(at).is_some_and(|c: &Change| counts(c.decided_on));
    if cx.index.referring(Root::NONCONFORMITIES, Nonconformity::RAISED_FROM, id).any(opened)
        || cx.index.referring(Root::IMPROVEMENTS, Improvement::RAISED_FROM, id).any(raised)
        || cx.index.referring(Root::CHANGES, Change::AFFECTED, id).any(decided)
    {
        return Outcome::Pass;
    }
    fail(Metric::MEASUREMENTS.at(at).then(Measurement::VALUE)).with("metric", &metric.id).with("on", last.on).into()
}
