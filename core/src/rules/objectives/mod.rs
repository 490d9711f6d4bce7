//! AI objectives (6.2, A.6.1.2, A.9.3): set, traced, planned, watched, judged.

// <rules> written by ./check bless
crate::rules::listed! {
    development_objectives_missing objective_action_after_due objective_action_overdue objective_due_before_set
    objective_due_missing objective_evaluation_unplanned objective_level_unsaid objective_measurement_contradicts
    objective_not_communicated objective_not_documented objective_not_measurable objective_not_monitored
    objective_older_than_policy objective_owner_missing objective_reached_against_measurement objective_resources_unplanned
    objective_review_overdue objective_without_plan objective_without_policy objectives_ignore_obligations objectives_not_set
    use_objectives_missing
}
// </rules>

use crate::check::{Cx, Outcome, Sink, held, recorded};
use crate::model::{Measurement, Metric, Objective, ObjectiveKind, Root};
use crate::read::{Date, Decimal, AnyField};
use crate::rules::soa::binds;

/// Whether the objective stands on that day: it was not given up.
pub(crate) fn pursued(objective: &Objective, as_of: Date) -> bool {
    objective.withdrawn_on.is_none_or(|on| on > as_of)
}

/// Whether the objective is called reached by that day.
pub(crate) fn reached(objective: &Objective, as_of: Date) -> bool {
    objective.achieved_on.is_some_and(|on| on <= as_of)
}

/// Whether something stands in the field; not asked of an objective that was given up.
fn asked<'a>(objective: &Objective, field: impl Into<AnyField>, cx: &Cx<'_>) -> Outcome<'a> {
        let field: AnyField = field.into();
    if pursued(objective, cx.as_of) { recorded(objective, field, "objective") } else { Outcome::NotAsked }
}

/// The same for a part of the plan, which an objective that is reached no longer needs.
fn planned<'a>(objective: &Objective, field: impl Into<AnyField>, cx: &Cx<'_>) -> Outcome<'a> {
        let field: AnyField = field.into();
    if reached(objective, cx.as_of) { Outcome::NotAsked } else { asked(objective, field, cx) }
}

/// The latest day by which somebody set or reviewed it.
fn seen(objective: &Objective, as_of: Date) -> Option<Date> {
    objective.set_on.into_iter().chain(objective.reviewed_on).filter(|on| *on <= as_of).max()
}

/// The metric that holds its measurements.
fn metric<'a>(objective: &Objective, cx: &Cx<'a>) -> Option<&'a Metric> {
    cx.aims().metrics.get(cx.index().position(Root::METRICS, objective.metric.as_ref()?.as_str())?)
}

/// The number to be reached, its own or its metric's.
fn target(objective: &Objective, cx: &Cx<'_>) -> Option<Decimal> {
    objective.target.or_else(|| metric(objective, cx)?.target)
}

/// The latest value measured by that day, its own or its metric's.
fn measured_by<'a>(objective: &'a Objective, day: Date, cx: &Cx<'a>) -> Option<&'a Measurement> {
    let of_metric = metric(objective, cx).into_iter().flat_map(|metric| &metric.measurements);
    objective.measurements.iter().chain(of_metric).filter(|measured| measured.on <= day).max_by_key(|measured| measured.on)
}

/// Whether anybody measured or reviewed it since it was set.
fn watched(objective: &Objective, cx: &Cx<'_>) -> bool {
    let looks = measured_by(objective, cx.as_of, cx).map(|measured| measured.on).into_iter().chain(objective.reviewed_on);
    looks.into_iter().any(|on| on <= cx.as_of && objective.set_on.is_none_or(|set| on >= set))
}

/// Whether an objective of that kind is set and stands, as the control asks.
fn of_kind(cx: &Cx<'_>, sink: &mut Sink<'_>, kind: ObjectiveKind, control: &str) {
    let bound = binds(control, None, cx);
    if bound == Some(false) {
        sink.not_asked();
    } else if cx.aims().objectives.is_empty() || bound.is_none() {
        sink.unknown(Root::OBJECTIVES.name);
    } else {
        let of_kind = |objective: &Objective| objective.kind == Some(kind) && pursued(objective, cx.as_of);
        held(cx, sink, Root::OBJECTIVES, cx.aims().objectives.iter().any(of_kind));
    }
}
