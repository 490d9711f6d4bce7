//! Monitoring and measurement: what, how, when, with which results and consequences (9.1).

// <rules> written by ./check bless
crate::rules::listed! {
    measurement_evaluated_before_taken measurement_not_evaluated measurement_overdue measurement_result_contradicts
    measurement_shown_by_older_evidence measurement_turn_left_out measurement_undocumented measurement_unit_contradicts
    metric_evaluation_not_planned metric_frequency_missing metric_measured_outside_its_period metric_method_missing
    metrics_missing no_metric_of_the_management_system threshold_broken_without_reaction
}
// </rules>

use crate::check::{Cx, meets};
use crate::model::{Change, Improvement, Measurement, MeasurementResult, Metric, Nonconformity, Root};
use crate::read::{Date, Decimal};

/// Whether the metric is to be measured on that day.
pub(crate) fn in_force(metric: &Metric, as_of: Date) -> bool {
    metric.since.is_none_or(|since| since <= as_of) && metric.until.is_none_or(|until| until >= as_of)
}

/// The latest measurement by that day, and its place.
pub(crate) fn latest(metric: &Metric, as_of: Date) -> Option<(usize, &Measurement)> {
    metric.measurements.iter().enumerate().filter(|(_, measurement)| measurement.on <= as_of).max_by_key(|(_, measurement)| measurement.on)
}

/// Whether the value keeps the bound; none if the metric does not state how to compare, or one unit can't be converted into the other.
fn keeps(metric: &Metric, measurement: &Measurement, bound: Option<Decimal>) -> Option<bool> {
    meets(metric.comparison?, measurement.value, measurement.unit.as_ref(), bound?, metric.unit.as_ref())
}

/// Whether the value keeps the threshold; one right at it may be called either.
fn keeps_threshold(metric: &Metric, measurement: &Measurement) -> Option<bool> {
    if metric.threshold == Some(measurement.value) { None } else { keeps(metric, measurement, metric.threshold) }
}

/// The latest measurement beyond the threshold, its place, and whether anything followed from it.
pub(crate) fn latest_break<'a>(metric: &'a Metric, cx: &Cx<'a>) -> Option<(usize, &'a Measurement, bool)> {
    let broken = |m: &Measurement| keeps_threshold(metric, m).map_or(m.result == Some(MeasurementResult::NotMet), |kept| !kept);
    let all = || metric.measurements.iter().enumerate().filter(|(_, m)| m.on <= cx.as_of);
    let (at, last) = all().filter(|(_, m)| broken(m)).max_by_key(|(_, m)| m.on)?;
    // One reaction is enough for values that were bad in a row.
    let before = all().filter(|(_, m)| m.on < last.on && !broken(m)).map(|(_, m)| m.on).max();
    let counts = |on: Option<Date>| on.is_none_or(|on| on <= cx.as_of && before.is_none_or(|before| on > before));
    let (id, aims) = (metric.id.as_str(), cx.aims());
    let opened = |at| aims.nonconformities.get(at).is_some_and(|n: &Nonconformity| counts(n.opened_on));
    let raised = |at| aims.improvements.get(at).is_some_and(|i: &Improvement| counts(i.raised_on));
    let decided = |at| aims.changes.get(at).is_some_and(|c: &Change| counts(c.decided_on));
    let answered = cx.index().referring(Root::NONCONFORMITIES, Nonconformity::RAISED_FROM, id).any(opened)
        || cx.index().referring(Root::IMPROVEMENTS, Improvement::RAISED_FROM, id).any(raised)
        || cx.index().referring(Root::CHANGES, Change::AFFECTED, id).any(decided);
    Some((at, last, answered))
}
