//! Impact assessments that are to be made, or made again (8.4).

use super::{Found, Reason, Thing, after, begun, came, events, open, used};
use crate::assess::{DueKind, DueTrigger};
use crate::check::{Cx, Path};
use crate::model::{
    AiSystem, Deployment, DeploymentPlan, ImpactAssessment, ImpactMethod, ImpactTrigger, Incident, LifeCycle, LifeCycleStage, Root,
    StageTransition,
};
use crate::read::Date;
use crate::rules::impact::finished;
use crate::rules::incidents::{grave, noticed};
use crate::rules::risk::stage_in_use;
use crate::rules::scope::out_of_scope;

pub(super) fn add(found: &mut Found<'_>) {
    let cx = found.cx;
    for (position, system) in cx.aims().ai_systems.iter().enumerate() {
        if !begun(system, cx.as_of) || out_of_scope(system, cx) {
            continue;
        }
        let id = system.id.as_str();
        let all = cx.index().referring(Root::IMPACT_ASSESSMENTS, ImpactAssessment::AI_SYSTEM, id);
        let made = all.filter_map(|at| cx.aims().impact_assessments.get(at).map(|one| (at, one)));
        let latest = made.filter_map(|(at, one)| Some((finished(one, cx.as_of)?, one.id.as_str(), at, one))).max_by_key(|it| (it.0, it.1));
        match latest {
            // One without a date may have been completed.
            None if cx.impact_assessments_of(id).any(|one| one.on.is_none()) => {}
            None => found.due(DueKind::ImpactAssessment, Thing::new("aiSystem", id), first(cx, position, system).into_iter().collect()),
            Some((on, id, at, one)) if concerned(system, cx.as_of) => {
                let reasons = again(cx, (position, system), (at, one), on);
                found.due(DueKind::ImpactAssessment, Thing::new("impactAssessment", id), reasons);
            }
            Some(_) => {}
        }
    }
}

/// Whether the system's impacts have to be known by now: it is in use, or it is tested to be.
fn concerned(system: &AiSystem, as_of: Date) -> bool {
    used(system, as_of) || super::stage(system, as_of) == Some(LifeCycleStage::VerificationAndValidation)
}

/// Before the first use: by the day planned for it, the first deployment, or the step into use.
fn first<'c>(cx: &'c Cx<'c>, position: usize, system: &'c AiSystem) -> Option<Reason<'c>> {
    if super::stage(system, cx.as_of) == Some(LifeCycleStage::Retirement) {
        return None;
    }
    let here = Root::AI_SYSTEMS.at(position);
    // A deployment that was planned and did not take place asks for nothing.
    let plan = system.deployment_plan.as_deref().and_then(|plan| plan.planned_on).filter(|on| *on >= cx.as_of);
    let planned = plan.map(|on| (on, here.then(AiSystem::DEPLOYMENT_PLAN).then(DeploymentPlan::PLANNED_ON)));
    let since = system.deployments.iter().enumerate().filter_map(|(at, deployment)| {
        let on = came(deployment.since, cx.as_of)?;
        Some((on, here.then_at(AiSystem::DEPLOYMENTS, at).then(Deployment::SINCE)))
    });
    let history = system.life_cycle.as_deref().map_or(&[][..], |cycle| cycle.history.as_slice());
    let entered = history.iter().enumerate().filter_map(|(at, step)| {
        let on = came(step.on.filter(|_| stage_in_use(step.stage)), cx.as_of)?;
        Some((on, here.then(AiSystem::LIFE_CYCLE).then_at(LifeCycle::HISTORY, at).then(StageTransition::ON)))
    });
    let (on, at) = since.chain(entered).chain(planned).min_by_key(|(on, _)| *on)?;
    Some(Thing::new("aiSystem", system.id.as_str()).by(on, DueTrigger::Initial, at))
}

fn again<'c>(
    cx: &'c Cx<'c>,
    (position, system): (usize, &'c AiSystem),
    (at, assessment): (usize, &'c ImpactAssessment),
    on: Date,
) -> Vec<Reason<'c>> {
    let here = Root::IMPACT_ASSESSMENTS.at(at);
    let itself = Thing::new("impactAssessment", assessment.id.as_str());
    let valid = assessment.valid_until.map(|until| itself.by(until, DueTrigger::Expiry, here.then(ImpactAssessment::VALID_UNTIL)));
    let next = assessment.next_review_on.filter(|next| *next > on && open(*next, assessment.reviewed_on, cx.as_of));
    let next = next.map(|on| itself.by(on, DueTrigger::Date, here.then(ImpactAssessment::NEXT_REVIEW_ON)));
    let mut reasons: Vec<Reason<'c>> = valid.into_iter().chain(next).collect();
    let method = cx.aims().impact_method.as_deref();
    if let Some((method, due)) = method.and_then(|method| Some((method, after(on, method.interval.as_ref())?))) {
        let source = Thing::new("impactMethod", method.id.as_ref().map_or("", |id| id.as_str()));
        let at = Path::from(Root::IMPACT_METHOD).then(ImpactMethod::INTERVAL);
        reasons.push(Reason { on: due, why: DueTrigger::Interval, source, since: Some(on), at });
    }
    // A significant change counts in any case (8.4); incidents and law where the method says so.
    let asks = |trigger| method.is_some_and(|method| method.triggers.contains(&trigger));
    let mut events = events::of_system(cx, position, system, on);
    if asks(ImpactTrigger::LegalChange) {
        events.extend(events::obligations(cx, system.id.as_str(), on));
    }
    // Whether a new use or a new law changes the impacts can be seen in a review as well.
    let seen = came(assessment.reviewed_on, cx.as_of).map_or(on, |reviewed| reviewed.max(on));
    // An assessment between a decision and its change knows of it only where it was made for the change, as the rule has it.
    let for_change = assessment.trigger == Some(ImpactTrigger::Change);
    let looked_at = |event: &events::Event<'_>| {
        if event.reason.why == DueTrigger::Change && !for_change {
            return on >= event.reason.on;
        }
        event.known(if matches!(event.reason.why, DueTrigger::NewUse | DueTrigger::Obligation) { seen } else { on })
    };
    reasons.extend(events.into_iter().filter(|event| !looked_at(event)).map(|event| event.reason));
    if asks(ImpactTrigger::Incident) {
        // What an incident changes can be seen in a review, as the rule on it has it.
        reasons.extend(incidents(cx, system, seen));
    }
    reasons
}

/// Grave incidents of the system after the assessment.
fn incidents<'c>(cx: &'c Cx<'c>, system: &'c AiSystem, on: Date) -> Vec<Reason<'c>> {
    let mut reasons = Vec::new();
    for at in cx.index().referring(Root::INCIDENTS, Incident::AI_SYSTEMS, system.id.as_str()) {
        let Some(incident) = cx.aims().incidents.get(at).filter(|incident| grave(incident) == Some(true)) else { continue };
        if let Some(day) = noticed(incident, cx.as_of).filter(|day| *day > on) {
            let source = Thing::new("incident", incident.id.as_str());
            let field = if incident.detected_at.is_some() { Incident::DETECTED_AT } else { Incident::OCCURRED_AT };
            // The assessment is repeated before the incident is closed.
            let due = if came(incident.closed_on, cx.as_of).is_some() { day } else { cx.as_of };
            reasons.push(Reason { on: due, why: DueTrigger::Incident, source, since: Some(day), at: Root::INCIDENTS.at(at).then(field) });
        }
    }
    reasons
}
