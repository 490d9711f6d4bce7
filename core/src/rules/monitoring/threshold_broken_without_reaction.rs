//! A broken threshold that nothing followed from.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Measurement, Metric};

rule! {
    "threshold-broken-without-reaction", since "0.1", Shall, on Metric, serves ["8.1.s6"],
    effort CarryOut,
    message "`{metric}` broke its threshold on {on}, and nothing followed from it",
    hint "open a nonconformity, an improvement or a change that names the metric in `raisedFrom` or `affected`",
}

fn check<'a>(metric: &'a Metric, cx: &Cx<'a>) -> Outcome<'a> {
    match super::latest_break(metric, cx) {
        None => Outcome::NotAsked,
        Some((.., true)) => Outcome::Pass,
        Some((at, last, false)) => {
            fail(Metric::MEASUREMENTS.at(at).then(Measurement::VALUE)).with("metric", &metric.id).with("on", last.on).into()
        }
    }
}
