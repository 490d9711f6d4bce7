//! A measured value without evidence.

use crate::check::{Outcome, fail, rule};
use crate::model::{Measurement, Metric};
use crate::read::Date;

rule! {
    "measurement-undocumented", since "0.1", Shall, on Metric, serves ["9.1.s5"],
    effort ShowEvidence,
    message "no evidence is recorded for the latest value of `{metric}`, measured on {on}",
    hint "name the report, export or dashboard in `evidence` of the measurement or of the metric",
    alone documented,
}

fn documented(metric: &Metric, as_of: Date) -> Outcome<'_> {
    let Some((at, measurement)) = super::latest(metric, as_of) else { return Outcome::NotAsked };
    match [&measurement.evidence, &metric.evidence].into_iter().find(|evidence| !evidence.is_empty()) {
        Some(evidence) => Outcome::PassOn(evidence),
        None => fail(Metric::MEASUREMENTS.at(at).then(Measurement::EVIDENCE)).with(Measurement::ON, measurement.on).into(),
    }
}
