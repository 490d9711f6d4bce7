//! A metric that is still to be measured although all systems that it is about were taken out of use.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Metric;

rule! {
    "metric-of-retired-systems", since "0.1", Practice, on Metric, serves ["A.6.2.6"],
    effort RecordOnly,
    message "`{metric}` is still to be measured, but all AI systems it covers have been retired",
    hint "record the last date of measurement in `until`, or name the system that is still measured",
}

fn check<'a>(metric: &'a Metric, cx: &Cx<'a>) -> Outcome<'a> {
    if metric.ai_systems.is_empty() || metric.until.is_some_and(|until| until < cx.as_of) {
        return Outcome::NotAsked;
    }
    if super::all_retired(&metric.ai_systems, cx) { fail(Metric::AI_SYSTEMS).with("metric", &metric.id).into() } else { Outcome::Pass }
}
