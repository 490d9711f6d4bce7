//! A value beyond its threshold without follow-up.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Measurement, Metric};

rule! {
    "threshold-broken-without-reaction", since "0.1", Shall, on Metric, serves ["8.1.s6", "10.2.a.1"],
    effort Decide, due ThresholdReaction,
    message "`{metric}` crossed its threshold on {on}; no follow-up is recorded",
    hint "record a nonconformity or an improvement that names the metric in `raisedFrom`, or a change that names it in `affected`",
    check followed,
}

fn followed<'a>(metric: &'a Metric, cx: &Cx<'a>) -> Outcome<'a> {
    match super::latest_break(metric, cx) {
        None => Outcome::NotAsked,
        Some((.., true)) => Outcome::Pass,
        Some((at, last, false)) => fail(Metric::MEASUREMENTS.at(at).then(Measurement::VALUE)).with(Measurement::ON, last.on).into(),
    }
}
