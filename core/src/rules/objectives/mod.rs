//! AI objectives (6.2, A.6.1.2, A.9.3): set, traced, planned, watched, judged.

pub(super) mod development_objectives_missing;
pub(super) mod objective_action_overdue;
pub(super) mod objective_due_before_set;
pub(super) mod objective_due_missing;
pub(super) mod objective_evaluation_unplanned;
pub(super) mod objective_level_unsaid;
pub(super) mod objective_not_communicated;
pub(super) mod objective_not_documented;
pub(super) mod objective_not_measurable;
pub(super) mod objective_not_monitored;
pub(super) mod objective_older_than_policy;
pub(super) mod objective_owner_missing;
pub(super) mod objective_reached_against_measurement;
pub(super) mod objective_resources_unplanned;
pub(super) mod objective_review_overdue;
pub(super) mod objective_without_plan;
pub(super) mod objective_without_policy;
pub(super) mod objectives_ignore_obligations;
pub(super) mod objectives_not_set;
pub(super) mod system_without_development_objective;
pub(super) mod system_without_use_objective;
pub(super) mod use_objectives_missing;

use super::scope::out_of_scope;
use crate::check::{Cx, Outcome, Sink, fail, held, recorded};
use crate::model::{AiRole, AiRoleHeld, AiSystem, LifeCycleStage, Measurement, Metric, Objective, ObjectiveKind, Root};
use crate::read::{Date, Decimal, Field};
use crate::rules::resources::left_out;

/// Whether the objective stands on that day: it was not given up.
fn pursued(objective: &Objective, as_of: Date) -> bool {
    objective.withdrawn_on.is_none_or(|on| on > as_of)
}

/// Whether the objective is called reached by that day.
fn reached(objective: &Objective, as_of: Date) -> bool {
    objective.achieved_on.is_some_and(|on| on <= as_of)
}

/// Whether something stands in the field; not asked of an objective that was given up.
fn asked<'a>(objective: &Objective, field: Field, cx: &Cx<'_>) -> Outcome<'a> {
    if pursued(objective, cx.as_of) { recorded(objective, field, "objective") } else { Outcome::NotAsked }
}

/// The same for a part of the plan, which an objective that is reached no longer needs.
fn planned<'a>(objective: &Objective, field: Field, cx: &Cx<'_>) -> Outcome<'a> {
    if reached(objective, cx.as_of) { Outcome::NotAsked } else { asked(objective, field, cx) }
}

/// The latest day by which somebody set or reviewed it.
fn seen(objective: &Objective, as_of: Date) -> Option<Date> {
    objective.set_on.into_iter().chain(objective.reviewed_on).filter(|on| *on <= as_of).max()
}

/// The metric that holds its measurements.
fn metric<'a>(objective: &Objective, cx: &Cx<'a>) -> Option<&'a Metric> {
    cx.aims.metrics.get(cx.index.position(Root::METRICS, objective.metric.as_ref()?.as_str())?)
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

/// Whether the organization develops the system, as far as its roles say.
fn developed(system: &AiSystem) -> bool {
    let retired = system.life_cycle.as_deref().and_then(|cycle| cycle.stage) == Some(LifeCycleStage::Retirement);
    let makes = |held: &AiRoleHeld| matches!(held.role, None | Some(AiRole::Producer | AiRole::Provider));
    !retired && (system.ai_roles.is_empty() || system.ai_roles.iter().any(makes))
}

/// Objectives of that kind that stand.
fn standing<'a>(cx: &Cx<'a>, kind: ObjectiveKind) -> impl Iterator<Item = &'a Objective> {
    let as_of = cx.as_of;
    cx.aims.objectives.iter().filter(move |objective| objective.kind == Some(kind) && pursued(objective, as_of))
}

/// Whether an objective of that kind is set, as the control asks.
fn of_kind(cx: &Cx<'_>, sink: &mut Sink<'_>, kind: ObjectiveKind, control: &str) {
    if left_out(control, None, cx) {
        sink.not_asked();
    } else if cx.aims.objectives.is_empty() {
        sink.unknown(Root::OBJECTIVES.name);
    } else {
        held(cx, sink, Root::OBJECTIVES, standing(cx, kind).next().is_some());
    }
}

/// Whether an objective of that kind is set for each AI system concerned, as the control asks; one that names no system is for all.
fn of_systems(cx: &Cx<'_>, sink: &mut Sink<'_>, kind: ObjectiveKind, control: &str, concerned: fn(&AiSystem) -> bool) {
    if standing(cx, kind).next().is_none() || left_out(control, None, cx) {
        return sink.not_asked();
    }
    let for_all = standing(cx, kind).any(|objective| objective.ai_systems.is_empty());
    for (at, system) in cx.aims.ai_systems.iter().enumerate() {
        let id = system.id.as_str();
        if !concerned(system) || out_of_scope(system, cx) || left_out(control, Some(system), cx) {
            continue;
        }
        let mut named = cx.index.referring(Root::OBJECTIVES, Objective::AI_SYSTEMS, id).filter_map(|at| cx.aims.objectives.get(at));
        if for_all || named.any(|objective| objective.kind == Some(kind) && pursued(objective, cx.as_of)) {
            sink.pass(id);
        } else {
            sink.fail("aiSystem", id, fail(Root::AI_SYSTEMS.at(at)).with("system", id));
        }
    }
}
