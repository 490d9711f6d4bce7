//! AI objectives (6.2, A.6.1.2, A.9.3): set, traced, planned, watched, judged.

// <rules> written by ./check bless
crate::rules::listed! {
    development_objectives_missing objective_action_after_due objective_action_overdue objective_due_before_set
    objective_due_missing objective_evaluation_unplanned objective_level_unsaid objective_measurement_contradicts
    objective_metric_never_measured objective_missed_without_update objective_names_record_of_other_system
    objective_not_communicated objective_not_documented objective_not_measurable objective_not_monitored
    objective_older_than_policy objective_owner_missing objective_reached_against_measurement objective_resources_unplanned
    objective_rests_on_ended_record objective_review_overdue objective_shown_by_older_evidence objective_without_plan
    objective_without_policy objectives_ignore_obligations objectives_not_set use_objectives_missing
}
// </rules>

use crate::check::{Cx, Sink, held};
use crate::model::{Measurement, Metric, Objective, ObjectiveKind, Root};
use crate::read::{Date, Decimal, Text};

/// Whether the objective stands on that date: it has not been withdrawn.
pub(crate) fn pursued(objective: &Objective, as_of: Date) -> bool {
    objective.withdrawn_on.is_none_or(|on| on > as_of)
}

/// Whether the objective is recorded as achieved by that date.
pub(crate) fn reached(objective: &Objective, as_of: Date) -> bool {
    objective.achieved_on.is_some_and(|on| on <= as_of)
}

/// Whether its plan is asked for: it stands, and has not been achieved.
fn planned(objective: &Objective, as_of: Date) -> bool {
    pursued(objective, as_of) && !reached(objective, as_of)
}

/// The latest date by which it was set or reviewed.
fn seen(objective: &Objective, as_of: Date) -> Option<Date> {
    objective.set_on.into_iter().chain(objective.reviewed_on).filter(|on| *on <= as_of).max()
}

/// The metric that holds its measurements.
fn metric<'a>(objective: &Objective, cx: &Cx<'a>) -> Option<&'a Metric> {
    cx.aims().metrics.get(cx.index().position(Root::METRICS, objective.metric.as_ref()?.as_str())?)
}

/// The number to be reached with its unit, its own or its metric's.
fn target<'a>(objective: &'a Objective, cx: &Cx<'a>) -> Option<(Decimal, Option<&'a Text>)> {
    let own = objective.target.map(|target| (target, objective.unit.as_ref()));
    own.or_else(|| metric(objective, cx).and_then(|metric| Some((metric.target?, metric.unit.as_ref()))))
}

/// The latest value measured by that day, its own or its metric's.
fn measured_by<'a>(objective: &'a Objective, day: Date, cx: &Cx<'a>) -> Option<&'a Measurement> {
    let of_metric = metric(objective, cx).into_iter().flat_map(|metric| &metric.measurements);
    objective.measurements.iter().chain(of_metric).filter(|measured| measured.on <= day).max_by_key(|measured| measured.on)
}

/// Whether it has been measured or reviewed since it was set.
fn watched(objective: &Objective, cx: &Cx<'_>) -> bool {
    let looks = measured_by(objective, cx.as_of, cx).map(|measured| measured.on).into_iter().chain(objective.reviewed_on);
    looks.into_iter().any(|on| on <= cx.as_of && objective.set_on.is_none_or(|set| on >= set))
}

/// Whether an objective of that kind has been set and stands.
fn of_kind(cx: &Cx<'_>, sink: &mut Sink<'_>, kind: ObjectiveKind) {
    if cx.aims().objectives.is_empty() {
        return sink.unknown(Root::OBJECTIVES.name);
    }
    let of_kind = |objective: &Objective| objective.kind == Some(kind) && pursued(objective, cx.as_of);
    held(cx, sink, Root::OBJECTIVES, cx.aims().objectives.iter().any(of_kind));
}
