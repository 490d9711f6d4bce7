//! A metric of which nobody says how it is measured.

use crate::check::{Cx, Outcome, recorded, rule};
use crate::model::Metric;

rule! {
    "metric-method-missing", since "0.1", Shall, on Metric, serves ["9.1.s2"],
    effort RecordOnly,
    message "nobody says how `{metric}` is measured",
    hint "say in `method` how it is measured, so that two people get the same value",
}

fn check<'a>(metric: &'a Metric, _: &Cx<'a>) -> Outcome<'a> {
    recorded(metric, Metric::METHOD, "metric")
}
