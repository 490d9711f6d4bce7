//! The life cycle of an AI system: legal steps, a record at each gate, an end that closes what was open (A.6.1.3, A.6.2).

// <rules> written by ./check bless
crate::rules::listed! {
    conditional_test_not_followed_up deployed_before_verification deployment_contradicts_stage deployment_country_contradicts_site
    deployment_plan_approved_late deployment_plan_in_draft deployment_plan_missing design_not_documented
    design_not_traced_to_requirements event_log_stages_undetermined event_logs_off_in_use event_logs_started_late
    go_live_approved_late go_live_not_approved life_cycle_goes_on_after_retirement life_cycle_history_out_of_order
    life_cycle_stage_contradicts_history life_cycle_stage_skipped metric_of_retired_systems model_in_use_not_tested
    monitoring_metric_ended monitoring_metric_of_other_system monitoring_more_often_than_its_metrics monitoring_plan_incomplete
    monitoring_plan_missing monitoring_plan_not_in_force open_risk_of_retired_systems released_before_test
    released_despite_failed_test replacement_retired_first requirement_not_verified requirement_of_other_system
    retired_system_relied_on retirement_leaves_data_undecided stage_entered_without_gate system_document_approved_late
    system_document_closed_to_audience system_document_of_other_system system_first_assessed_in_use system_not_verified
    system_requirements_missing technical_documentation_missing technical_documentation_older_than_change
    test_approved_before_finished test_approved_by_tester test_before_its_data test_on_data_not_there test_shown_by_older_evidence
    verification_incomplete verified_on_training_data version_in_use_not_verified
}
// </rules>

use super::scope::out_of_scope;
use crate::check::{Cx, Defect, Outcome};
use crate::model::{
    AiRole, AiSystem, Approval, Deployment, DocumentationAudience, LifeCycleStage, Metric, Root, StageTransition, SystemRequirement,
    TechnicalDocumentation, VerificationRecord, VerificationResult,
};
use crate::read::{Date, Ref};

/// The stage in which the system is.
pub(super) fn stage(system: &AiSystem) -> Option<LifeCycleStage> {
    system.life_cycle.as_deref().and_then(|cycle| cycle.stage)
}

/// Whether the system was taken out of use.
pub(super) fn retired(system: &AiSystem) -> bool {
    stage(system) == Some(LifeCycleStage::Retirement)
}

/// Whether each of the systems was taken out of use.
fn all_retired(systems: &[Ref<AiSystem>], cx: &Cx<'_>) -> bool {
    systems.iter().all(|system| cx.ai_system(system.as_str()).is_some_and(retired))
}

/// The transitions from stage to stage that are recorded.
fn history(system: &AiSystem) -> &[StageTransition] {
    system.life_cycle.as_deref().map_or(&[], |cycle| &cycle.history)
}

/// Guard: the management system covers the AI system, and transitions of it are recorded.
fn has_history(system: &AiSystem, cx: &Cx<'_>) -> bool {
    !history(system).is_empty() && !out_of_scope(system, cx)
}

/// The approval of the system's deployment plan.
fn plan_approval(system: &AiSystem) -> Option<&Approval> {
    system.deployment_plan.as_deref()?.approval.as_deref()
}

/// The stages in which events of the system are logged.
fn logged(system: &AiSystem) -> &[LifeCycleStage] {
    system.event_log_policy.as_deref().map_or(&[], |policy| &policy.stages)
}

/// The metrics that the system's monitoring plan names.
fn metrics(system: &AiSystem) -> &[Ref<Metric>] {
    system.monitoring_plan.as_deref().map_or(&[], |plan| &plan.metrics)
}

/// The metric with that id.
fn metric<'a>(id: &str, cx: &Cx<'a>) -> Option<&'a Metric> {
    cx.aims().metrics.get(cx.index().position(Root::METRICS, id)?)
}

/// Fails with these; without any it passes, or is unknown where something is not recorded.
fn found<'a>(defects: Vec<Defect>, unknown: bool) -> Outcome<'a> {
    if defects.is_empty() && unknown { Outcome::Unknown } else { Outcome::from_defects(defects) }
}

/// Whether the system is in use there on that day.
pub(super) fn runs(deployment: &Deployment, as_of: Date) -> bool {
    deployment.since.is_some_and(|day| day <= as_of) && deployment.until.is_none_or(|day| day >= as_of)
}

/// Guard: the management system covers the AI system, which has reached that stage or is in use, and is not retired; unknown where its stage
/// is not recorded.
pub(super) fn reached(from: LifeCycleStage, system: &AiSystem, cx: &Cx<'_>) -> Option<bool> {
    let runs = || system.deployments.iter().any(|deployment| runs(deployment, cx.as_of));
    match stage(system) {
        _ if out_of_scope(system, cx) => Some(false),
        Some(LifeCycleStage::Retirement) => Some(false),
        Some(stage) => Some(stage >= from || runs()),
        None => runs().then_some(true),
    }
}

/// Guard: the same for a system that the organization makes or provides.
fn developed(from: LifeCycleStage, system: &AiSystem, cx: &Cx<'_>) -> Option<bool> {
    if develops(system, cx) { reached(from, system, cx) } else { Some(false) }
}

/// Whether the organization holds one of the roles, for the system or else at all; so it counts where none is recorded.
fn holds(system: &AiSystem, roles: &[AiRole], cx: &Cx<'_>) -> bool {
    let at_all = cx.aims().organization.as_deref().map_or(&[][..], |organization| &organization.ai_roles);
    let held = if system.ai_roles.is_empty() { at_all } else { &system.ai_roles };
    held.is_empty() || held.iter().any(|held| held.role.is_none_or(|role| roles.contains(&role)))
}

/// Whether the organization makes or provides the system, and does not only use it.
pub(super) fn develops(system: &AiSystem, cx: &Cx<'_>) -> bool {
    holds(system, &[AiRole::Producer, AiRole::Provider, AiRole::Partner], cx)
}

/// Whether the organization uses the system or provides it for use.
pub(super) fn uses(system: &AiSystem, cx: &Cx<'_>) -> bool {
    holds(system, &[AiRole::Customer, AiRole::Provider], cx)
}

/// First day of use, up to that day.
fn live_since(system: &AiSystem, as_of: Date) -> Option<Date> {
    system.deployments.iter().filter_map(|deployment| deployment.since).filter(|day| *day <= as_of).min()
}

/// The day on which the test was passed, up to that day.
fn passed(test: &VerificationRecord, by: Date) -> Option<Date> {
    let good = matches!(test.result, Some(VerificationResult::Passed | VerificationResult::PassedWithConditions));
    test.on.filter(|on| good && *on <= by)
}

/// Whether the version that was tested is in use on that date; where versions are not recorded, it may be.
pub(crate) fn in_use_version(test: &VerificationRecord, system: &AiSystem, as_of: Date) -> bool {
    let same = |deployment: &Deployment| deployment.version.is_none() || test.version.is_none() || deployment.version == test.version;
    system.deployments.is_empty() || system.deployments.iter().any(|deployment| runs(deployment, as_of) && same(deployment))
}

/// The deployment that came after the failed test, with no passed one of that kind between, and its first day.
pub(super) fn released_despite(failed: &VerificationRecord, system: &AiSystem, as_of: Date) -> Option<(usize, Date)> {
    let on = failed.on.filter(|_| failed.result == Some(VerificationResult::Failed))?;
    let same = |test: &VerificationRecord| test.kind == failed.kind;
    let passed_by = |day| system.verifications.iter().any(|test| same(test) && passed(test, day).is_some_and(|later| later >= on));
    let of_version = |deployed: &Deployment| deployed.version.is_none() || failed.version.is_none() || deployed.version == failed.version;
    system.deployments.iter().enumerate().find_map(|(at, deployed)| {
        let since = deployed.since.filter(|since| *since >= on && *since <= as_of)?;
        (of_version(deployed) && !passed_by(since)).then_some((at, since))
    })
}

/// The system's requirement of that id.
fn requirement<'a>(system: &'a AiSystem, id: &Ref<SystemRequirement>) -> Option<&'a SystemRequirement> {
    system.requirements.iter().find(|own| own.id.as_ref().is_some_and(|own| own.as_str() == id.as_str()))
}

/// Whether the documentation is for those who build, run or inspect the system, none if no audience is recorded; what users get is information
/// for users (A.8.2).
fn inside(documentation: &TechnicalDocumentation) -> Option<bool> {
    use DocumentationAudience::{Authorities, Internal, Partners};
    Some(matches!(documentation.audience?, Authorities | Internal | Partners))
}
