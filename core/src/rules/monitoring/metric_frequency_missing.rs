//! A metric of which nobody says when it is measured.

use crate::check::{Cx, Outcome, recorded, rule};
use crate::model::Metric;

rule! {
    "metric-frequency-missing", since "0.1", Shall, on Metric, serves ["9.1.s3"],
    effort RecordOnly,
    message "nobody says when `{metric}` is measured",
    hint "say in `frequency` how often it is measured, such as `P1M`",
}

fn check<'a>(metric: &'a Metric, _: &Cx<'a>) -> Outcome<'a> {
    recorded(metric, Metric::FREQUENCY, "metric")
}
