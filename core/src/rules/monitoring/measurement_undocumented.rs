//! A measured value that nothing shows.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Measurement, Metric};

rule! {
    "measurement-undocumented", since "0.1", Shall, on Metric, serves ["9.1.s5"],
    effort RecordOnly,
    message "nothing shows the latest value of `{metric}`, of {on}",
    hint "name the report, export or dashboard in `evidence` of the measurement or of the metric",
}

fn check<'a>(metric: &'a Metric, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((at, measurement)) = super::latest(metric, cx.as_of) else { return Outcome::NotAsked };
    match [&measurement.evidence, &metric.evidence].into_iter().find(|evidence| !evidence.is_empty()) {
        Some(evidence) => Outcome::PassOn(evidence),
        None => {
            let place = Metric::MEASUREMENTS.at(at).then(Measurement::EVIDENCE);
            fail(place).with("metric", &metric.id).with("on", measurement.on).into()
        }
    }
}
