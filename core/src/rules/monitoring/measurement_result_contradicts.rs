//! A value that was judged otherwise than target and threshold say.

use super::{keeps, keeps_threshold};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Measurement, MeasurementResult, Metric};

rule! {
    "measurement-result-contradicts", since "0.1", Integrity, on Metric, serves ["9.1.s6"],
    effort RecordOnly,
    message "`{metric}` was {value} on {on} and was judged `{result}`; by its target and threshold it is `{expected}`",
    hint "correct the value, the judgement, the target or the threshold",
}

/// What target and threshold make of the value; none if they leave it open.
fn expected(metric: &Metric, measurement: &Measurement) -> Option<MeasurementResult> {
    if keeps(metric, measurement, metric.target)? {
        return Some(MeasurementResult::Met);
    }
    Some(if keeps_threshold(metric, measurement)? { MeasurementResult::Warning } else { MeasurementResult::NotMet })
}

fn check<'a>(metric: &'a Metric, cx: &Cx<'a>) -> Outcome<'a> {
    let (mut defects, mut compared) = (Vec::new(), false);
    for (at, measurement) in metric.measurements.iter().enumerate().filter(|(_, m)| m.on <= cx.as_of) {
        let Some(result) = measurement.result.filter(|result| *result != MeasurementResult::Inconclusive) else { continue };
        let met = result == MeasurementResult::Met;
        let expected = match expected(metric, measurement) {
            Some(expected) => expected,
            // Without a threshold, or right at it, a missed target may be either.
            None if met && keeps(metric, measurement, metric.target) == Some(false) => MeasurementResult::NotMet,
            None => continue,
        };
        compared = true;
        if result != expected {
            let defect = fail(Metric::MEASUREMENTS.at(at).then(Measurement::RESULT)).with("metric", &metric.id).with("on", measurement.on);
            defects.push(defect.with("value", measurement.value).with("result", result.as_str()).with("expected", expected.as_str()));
        }
    }
    if compared { Outcome::from_defects(defects) } else { Outcome::NotAsked }
}
