//! A metric of which nobody says when its results are evaluated.

use crate::check::{Cx, Outcome, recorded, rule};
use crate::model::Metric;

rule! {
    "metric-evaluation-not-planned", since "0.1", Shall, on Metric, serves ["9.1.s4"],
    effort Decide,
    message "nobody says when results of `{metric}` are analysed and evaluated",
    hint "say in `evaluationFrequency` how often they are looked at, such as `P3M`",
}

fn check<'a>(metric: &'a Metric, _: &Cx<'a>) -> Outcome<'a> {
    recorded(metric, Metric::EVALUATION_FREQUENCY, "metric")
}
