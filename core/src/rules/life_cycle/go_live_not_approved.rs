//! A system in use that nobody released.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, LifeCycleStage};

rule! {
    "go-live-not-approved", since "0.1", Practice, on AiSystem, serves ["A.6.2.5"],
    effort Decide,
    message "the use of `{system}` that began on {since} has not been approved",
    hint "record who approved it and when in `approval` of the deployment, or of the deployment plan",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    if system.deployments.is_empty() {
        return Outcome::NotAsked;
    }
    if let Some(answer) = super::before("A.6.2.5", LifeCycleStage::Deployment, system, cx) {
        return answer;
    }
    let plan = system.deployment_plan.as_deref().and_then(|plan| plan.approval.as_deref());
    if plan.is_some_and(|approval| approval.by.is_some()) {
        return Outcome::Pass;
    }
    let running = system.deployments.iter().enumerate().filter(|(_, deployed)| super::runs(deployed, cx.as_of));
    let bare = running.filter(|(_, deployed)| deployed.approval.as_deref().is_none_or(|approval| approval.by.is_none()));
    let bare = bare.filter_map(|(at, deployed)| Some((at, deployed.since?)));
    let defect = |(at, since)| fail(AiSystem::DEPLOYMENTS.at(at)).with("system", &system.id).with("since", since);
    Outcome::from_defects(bare.map(defect).collect())
}
