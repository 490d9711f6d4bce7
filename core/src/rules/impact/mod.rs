//! Impacts of AI systems on individuals, groups and societies: assessed, current, concluded, considered in risks (6.1.4, 8.4, A.5).

// <rules> written by ./check bless
crate::rules::listed! {
    go_despite_unacceptable_impact impact_approved_before_finished impact_approved_by_assessor impact_aspect_not_considered
    impact_assessed_before_method_approval impact_assessment_expired impact_assessment_not_approved
    impact_assessment_older_than_change impact_assessment_without_system impact_assessments_not_planned
    impact_benefit_judged_acceptable impact_conclusion_missing impact_condition_overdue impact_conditions_missing
    impact_considers_ended_record impact_context_not_considered impact_control_excluded impact_dimension_not_considered
    impact_first_assessed_in_use impact_jurisdiction_not_considered impact_kept_shorter_than_method
    impact_leaves_affected_party_out impact_method_incomplete impact_method_missing impact_method_not_approved
    impact_mitigation_overdue impact_of_use_not_considered impact_on_individuals_or_groups_missing impact_on_people_missing
    impact_on_society_missing impact_overall_below_worst impact_rating_off_scale impact_report_kept_shorter
    impact_report_of_other_system impact_residual_above_initial impact_residual_without_control
    impact_result_not_in_risk_assessment impact_result_undocumented impact_retention_undefined impact_rights_unsaid
    impact_risk_of_other_system impact_societies_left_out impact_validity_reversed mitigation_shown_by_older_evidence
    privacy_impact_not_considered related_assessment_ended related_assessment_unfinished severe_harm_rated_lowest
    severe_harm_without_risk system_in_use_despite_stop system_without_impact_assessment
}
// </rules>

use super::risk::{in_use, ratings};
use super::scope::out_of_scope;
use crate::check::{Case, Cx, Outcome, fail, stage};
use crate::model::{
    AffectedParty, AffectedPartyKind, AiSystem, Impact, ImpactAssessment, ImpactCause, ImpactEffect, ImpactMethod, LifeCycleStage, Risk,
    Scale,
};
use crate::read::{AnyField, Date, Text};

/// Date on which the assessment was completed, by that date.
pub(crate) fn finished(assessment: &ImpactAssessment, as_of: Date) -> Option<Date> {
    assessment.on.filter(|on| *on <= as_of)
}

/// The organization's process of impact assessment.
fn method<'a>(cx: &Cx<'a>) -> Option<&'a ImpactMethod> {
    cx.aims().impact_method.as_deref()
}

/// Whether the system's impacts have to be assessed by now: it is in use, or is verified for use.
fn concerned(system: &AiSystem, cx: &Cx<'_>) -> bool {
    let stage = system.life_cycle.as_deref().and_then(|cycle| cycle.stage);
    let soon = stage == Some(LifeCycleStage::VerificationAndValidation);
    let runs = |from: Option<Date>, until: Option<Date>| from.is_some_and(|d| d <= cx.as_of) && until.is_none_or(|d| d >= cx.as_of);
    let deployed = stage != Some(LifeCycleStage::Retirement) && system.deployments.iter().any(|d| runs(d.since, d.until));
    (in_use(system) || soon || deployed) && !out_of_scope(system, cx)
}

/// Whether the system assessed has been retired.
fn of_retired(assessment: &ImpactAssessment, cx: &Cx<'_>) -> bool {
    let system = assessment.ai_system.as_ref().and_then(|system| cx.ai_system(system.as_str()));
    system.is_some_and(|system| stage(system, cx.as_of) == Some(LifeCycleStage::Retirement))
}

/// The system and the date of the assessment, if it is the latest completed one of a system that has to have one.
pub(crate) fn standing<'a>(assessment: &ImpactAssessment, cx: &Cx<'a>) -> Option<(&'a AiSystem, Date)> {
    let on = finished(assessment, cx.as_of)?;
    let system = cx.ai_system(assessment.ai_system.as_ref()?.as_str()).filter(|system| concerned(system, cx))?;
    let newer = |other: &ImpactAssessment| finished(other, cx.as_of).is_some_and(|other| other > on);
    (!cx.impact_assessments_of(system.id.as_str()).any(newer)).then_some((system, on))
}

/// Fails at each of these fields that is not covered, with the case that names it.
fn covered<'a>(fields: &[(bool, AnyField, Case)]) -> Outcome<'a> {
    let open = fields.iter().filter(|(covered, ..)| !covered);
    Outcome::from_defects(open.map(|(_, field, case)| fail(*field).case(*case)).collect())
}

/// Whether the assessment records an impact of that cause.
fn caused(assessment: &ImpactAssessment, cause: ImpactCause) -> bool {
    assessment.impacts.iter().any(|impact| impact.cause == Some(cause))
}

/// Whether the assessment names an affected party of that kind and an impact on it; an impact that names no party can be one.
fn considers(assessment: &ImpactAssessment, kind: AffectedPartyKind) -> bool {
    let meets = |impact: &Impact, party: &AffectedParty| match (&impact.party, &party.id) {
        (Some(met), Some(id)) => met.as_str() == id.as_str(),
        _ => true,
    };
    let mut of_kind = assessment.affected_parties.iter().filter(|party| party.kind == Some(kind));
    of_kind.any(|party| {
        assessment.impacts.is_empty() || assessment.impacts.iter().any(|impact| meets(impact, party)) || unaffected(assessment, party)
    })
}

/// Whether the party was considered in the dimensions that are recorded, and nothing was found: it is described, and no impact is on it.
fn unaffected(assessment: &ImpactAssessment, party: &AffectedParty) -> bool {
    !assessment.dimensions_considered.is_empty() && crate::rules::scope::says(&party.description)
}

/// Whether it considers parties of one of these kinds; none where a party of unknown kind can be one.
fn considers_any(assessment: &ImpactAssessment, kinds: &[AffectedPartyKind]) -> Option<bool> {
    let considered = kinds.iter().any(|kind| considers(assessment, *kind));
    (considered || !kind_open(assessment)).then_some(considered)
}

/// Whether the kind of an affected party is not recorded.
fn kind_open(assessment: &ImpactAssessment) -> bool {
    assessment.affected_parties.iter().any(|party| party.kind.is_none())
}

/// Whether the impact is a harm, as far as recorded.
fn harms(impact: &Impact) -> bool {
    impact.effect != Some(ImpactEffect::Benefit)
}

/// Whether the impact is a harm that is severe by the method; none where that is not determined.
fn severe(impact: &Impact, cx: &Cx<'_>) -> Option<bool> {
    if !harms(impact) {
        return Some(false);
    }
    let method = method(cx)?;
    let scale = method.severity_scale.as_deref()?;
    Some(order(scale, impact.severity.as_ref()?)? >= order(scale, method.severe_from.as_ref()?)?)
}

/// Place of a level on its scale; levels without an `order` stand as they are listed.
fn order(scale: &Scale, key: &Text) -> Option<u32> {
    let (at, level) = scale.levels.iter().enumerate().find(|(_, level)| level.key == *key)?;
    level.order.or_else(|| u32::try_from(at).ok()?.checked_add(1))
}

/// The latest date by then on which the risk was rated or reviewed.
pub(crate) fn assessed_on(risk: &Risk, as_of: Date) -> Option<Date> {
    let rated = ratings(risk).into_iter().filter_map(|(_, rating)| rating.on);
    rated.chain(risk.reviewed_on).filter(|on| *on <= as_of).max()
}
