//! A deployment plan that was approved after the system went into use.

use crate::check::{Outcome, fail, rule};
use crate::model::{AiSystem, Approval, Deployment, DeploymentPlan, LifeCycleStage};
use crate::read::Date;

rule! {
    "deployment-plan-approved-late", since "0.1", Practice, on AiSystem, serves ["A.6.2.5"],
    effort Decide,
    message "`{aiSystem}` has been in use since {since}, but its deployment plan was approved on {approval.on}",
    hint "record the first approval of the plan; if there was none, have the plan of the next deployment approved before it",
    given |it, cx| super::reached(LifeCycleStage::Deployment, it, cx),
    alone approved_first,
}

fn approved_first(system: &AiSystem, as_of: Date) -> Outcome<'_> {
    // Where the use was not released in time either, `go-live-approved-late` says so.
    let released = system.deployments.iter().filter_map(|deployed| {
        let since = deployed.since.filter(|since| *since <= as_of)?;
        deployed.approval.as_deref()?.on.is_some_and(|on| on <= since).then_some(since)
    });
    match super::plan_approval(system).and_then(|approval| approval.on).zip(released.min()) {
        None => Outcome::NotAsked,
        Some((on, since)) if on > since && on <= as_of => {
            let defect = fail(AiSystem::DEPLOYMENT_PLAN.then(DeploymentPlan::APPROVAL).then(Approval::ON));
            defect.with(Deployment::SINCE, since).with("approval.on", on).into()
        }
        Some(_) => Outcome::Pass,
    }
}
