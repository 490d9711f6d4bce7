//! A plan of the deployment that was approved when the system was in use.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{AiSystem, Approval, DeploymentPlan, LifeCycleStage};

rule! {
    "deployment-plan-approved-late", since "0.1", Practice, on AiSystem, serves ["A.6.2.5"],
    effort Decide,
    message "`{system}` has been in use since {since}, but its deployment plan was approved on {on}",
    hint "record the first approval of the plan; if there was none, have the plan of the next deployment approved before it",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    if let Some(answer) = super::before("A.6.2.5", LifeCycleStage::Deployment, system, cx) {
        return answer;
    }
    let Some(on) = system.deployment_plan.as_deref().and_then(|plan| plan.approval.as_deref()?.on) else { return Outcome::NotAsked };
    // Where the use had no release of its own either, `go-live-approved-late` says so.
    let released = system.deployments.iter().filter_map(|deployed| {
        let since = deployed.since.filter(|since| *since <= cx.as_of)?;
        deployed.approval.as_deref()?.on.is_some_and(|on| on <= since).then_some(since)
    });
    match released.min() {
        Some(since) if on > since && on <= cx.as_of => {
            let place = Path::from(AiSystem::DEPLOYMENT_PLAN).then(DeploymentPlan::APPROVAL).then(Approval::ON);
            fail(place).with("system", &system.id).with("since", since).with("on", on).into()
        }
        Some(_) => Outcome::Pass,
        None => Outcome::NotAsked,
    }
}
