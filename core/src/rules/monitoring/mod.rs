//! Monitoring and measurement: what, how, when, with which results, and what follows from them (9.1).

pub(super) mod measurement_not_evaluated;
pub(super) mod measurement_overdue;
pub(super) mod measurement_result_contradicts;
pub(super) mod measurement_undocumented;
pub(super) mod metric_evaluation_not_planned;
pub(super) mod metric_frequency_missing;
pub(super) mod metric_method_missing;
pub(super) mod metrics_missing;
pub(super) mod threshold_broken_without_reaction;

use crate::model::{Comparison, Measurement, Metric};
use crate::read::{Date, Decimal};

/// Whether the metric is to be measured on that day.
fn in_force(metric: &Metric, as_of: Date) -> bool {
    metric.since.is_none_or(|since| since <= as_of) && metric.until.is_none_or(|until| until >= as_of)
}

/// The latest measurement by that day, and its place.
fn latest(metric: &Metric, as_of: Date) -> Option<(usize, &Measurement)> {
    metric.measurements.iter().enumerate().filter(|(_, measurement)| measurement.on <= as_of).max_by_key(|(_, measurement)| measurement.on)
}

/// Whether the value keeps the bound; none if the metric doesn't say how to compare, or the units differ.
fn keeps(metric: &Metric, measurement: &Measurement, bound: Option<Decimal>) -> Option<bool> {
    if measurement.unit.is_some() && metric.unit.is_some() && measurement.unit != metric.unit {
        return None;
    }
    let bound = bound?;
    Some(match metric.comparison? {
        Comparison::AtLeast => measurement.value >= bound,
        Comparison::AtMost => measurement.value <= bound,
        Comparison::Exactly => measurement.value == bound,
    })
}

/// Whether the value keeps the threshold; one right at it may be called either.
fn keeps_threshold(metric: &Metric, measurement: &Measurement) -> Option<bool> {
    if metric.threshold == Some(measurement.value) { None } else { keeps(metric, measurement, metric.threshold) }
}
