//! Impacts of AI systems on individuals, groups and societies: assessed, current, concluded, carried into risks (6.1.4, 8.4, A.5).

// <rules> written by ./check bless
crate::rules::listed! {
    go_despite_unacceptable_impact impact_approved_before_finished impact_approved_by_assessor impact_aspect_not_considered
    impact_assessed_before_method_approval impact_assessment_expired impact_assessment_not_approved
    impact_assessment_older_than_change impact_assessment_without_system impact_assessments_not_planned
    impact_benefit_judged_acceptable impact_conclusion_missing impact_condition_overdue impact_conditions_missing
    impact_context_not_considered impact_control_excluded impact_dimension_not_considered impact_kept_shorter_than_method
    impact_method_incomplete impact_method_missing impact_method_not_approved impact_mitigation_overdue
    impact_of_use_not_considered impact_on_individuals_or_groups_missing impact_on_people_missing impact_on_society_missing
    impact_rating_off_scale impact_residual_above_initial impact_result_not_in_risk_assessment impact_result_undocumented
    impact_retention_undefined impact_risk_of_other_system impact_validity_reversed privacy_impact_not_considered
    severe_harm_without_risk system_in_use_despite_stop system_without_impact_assessment
}
// </rules>

use super::risk::in_use;
use super::scope::out_of_scope;
use crate::check::{Cx, Defect, Outcome};
use crate::model::{AffectedParty, AffectedPartyKind, AiSystem, Impact, ImpactAssessment, ImpactEffect, LifeCycleStage, Risk, Scale};
use crate::read::{Date, Text};

/// The day on which the assessment was finished, if that day has come.
pub(crate) fn finished(assessment: &ImpactAssessment, as_of: Date) -> Option<Date> {
    assessment.on.filter(|on| *on <= as_of)
}

/// The system that the assessment is about.
fn system(assessment: &ImpactAssessment) -> Option<&str> {
    assessment.ai_system.as_ref().map(|system| system.as_str())
}

/// Whether the system's impacts have to be known by now: it is in use, or it is tested to be.
fn concerned(system: &AiSystem, cx: &Cx<'_>) -> bool {
    let stage = system.life_cycle.as_deref().and_then(|cycle| cycle.stage);
    let soon = stage == Some(LifeCycleStage::VerificationAndValidation);
    let runs = |from: Option<Date>, until: Option<Date>| from.is_some_and(|d| d <= cx.as_of) && until.is_none_or(|d| d >= cx.as_of);
    let deployed = stage != Some(LifeCycleStage::Retirement) && system.deployments.iter().any(|d| runs(d.since, d.until));
    (in_use(system) || soon || deployed) && !out_of_scope(system, cx)
}

/// The system and the day of the assessment, if it is the latest finished one of a system that has to have one.
fn standing<'a>(assessment: &ImpactAssessment, cx: &Cx<'a>) -> Option<(&'a AiSystem, Date)> {
    let on = finished(assessment, cx.as_of)?;
    let system = cx.ai_system(assessment.ai_system.as_ref()?.as_str()).filter(|system| concerned(system, cx))?;
    let newer = |other: &ImpactAssessment| finished(other, cx.as_of).is_some_and(|other| other > on);
    (!cx.impact_assessments_of(system.id.as_str()).any(newer)).then_some((system, on))
}

/// Whether the assessment names someone of that kind who can be affected, and says how; an impact of which nobody says whom it meets may be it.
fn considers(assessment: &ImpactAssessment, kind: AffectedPartyKind) -> bool {
    let of_kind = |party: &&AffectedParty| party.kind == Some(kind);
    let mut named = assessment.affected_parties.iter().filter(of_kind).peekable();
    let meets = |impact: &Impact, party: &AffectedParty| match (&impact.party, &party.id) {
        (Some(met), Some(id)) => met.as_str() == id.as_str(),
        _ => true,
    };
    named.peek().is_some()
        && (assessment.impacts.is_empty() || named.any(|party| assessment.impacts.iter().any(|impact| meets(impact, party))))
}

/// The defect, unless a party is named of which nobody says what kind it is: it may be the one that is missed.
fn parties<'a>(assessment: &ImpactAssessment, defect: Defect) -> Outcome<'a> {
    if assessment.affected_parties.iter().any(|party| party.kind.is_none()) { Outcome::Unknown } else { defect.into() }
}

/// Whether the harm is one that the method calls severe; none if the records don't tell. A benefit is none.
fn severe(impact: &Impact, cx: &Cx<'_>) -> Option<bool> {
    if impact.effect == Some(ImpactEffect::Benefit) {
        return Some(false);
    }
    let method = cx.aims().impact_method.as_deref()?;
    let scale = method.severity_scale.as_deref()?;
    Some(order(scale, impact.severity.as_ref()?)? >= order(scale, method.severe_from.as_ref()?)?)
}

/// Place of a level on its scale; levels without an `order` stand as they are listed.
fn order(scale: &Scale, key: &Text) -> Option<u32> {
    let (at, level) = scale.levels.iter().enumerate().find(|(_, level)| level.key == *key)?;
    level.order.or_else(|| u32::try_from(at).ok()?.checked_add(1))
}

/// The latest day on which the risk was assessed or looked at again.
pub(crate) fn assessed_on(risk: &Risk, as_of: Date) -> Option<Date> {
    let ratings = [&risk.inherent, &risk.current, &risk.residual].into_iter().filter_map(|rating| rating.as_deref()?.on);
    ratings.chain(risk.reviewed_on).filter(|on| *on <= as_of).max()
}
