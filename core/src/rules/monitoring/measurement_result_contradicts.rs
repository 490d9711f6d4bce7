//! A value that was evaluated otherwise than target and threshold determine.

use super::{keeps, keeps_threshold};
use crate::check::{Outcome, fail, rule};
use crate::model::{Measurement, MeasurementResult, Metric};
use crate::read::Date;

rule! {
    "measurement-result-contradicts", since "0.1", Integrity, on Metric, serves ["9.1.s6"],
    effort RecordOnly,
    message "the value {value} of `{metric}` of {on} was evaluated as {result}, but its target and threshold give {expected}",
    hint "correct `value` or `result` of the measurement, or `target` or `threshold` of the metric",
    alone as_expected,
}

fn as_expected(metric: &Metric, as_of: Date) -> Outcome<'_> {
    let asked = metric.measurements.iter().enumerate().filter(|(_, m)| m.on <= as_of).filter_map(|(at, m)| {
        let result = m.result.filter(|result| *result != MeasurementResult::Inconclusive)?;
        let missed = result == MeasurementResult::Met && keeps(metric, m, metric.target) == Some(false);
        // Without a threshold, or right at it, a missed target may be either.
        let expected = expected(metric, m).or(missed.then_some(MeasurementResult::NotMet))?;
        Some((result != expected).then(|| {
            let defect = fail(Metric::MEASUREMENTS.at(at).then(Measurement::RESULT)).with(Measurement::ON, m.on);
            defect.with(Measurement::VALUE, m.value).with(Measurement::RESULT, result).with("expected", expected)
        }))
    });
    asked.collect()
}

/// What target and threshold make of the value; none if they leave it open.
fn expected(metric: &Metric, measurement: &Measurement) -> Option<MeasurementResult> {
    if keeps(metric, measurement, metric.target)? {
        return Some(MeasurementResult::Met);
    }
    Some(if keeps_threshold(metric, measurement)? { MeasurementResult::Warning } else { MeasurementResult::NotMet })
}
