//! A release that was given after the use had begun.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, Approval, Deployment, LifeCycleStage};

rule! {
    "go-live-approved-late", since "0.1", Shall, on AiSystem, serves ["8.1.s3", "A.6.2.5"],
    effort Decide,
    message "`{system}` has been in use since {since}, but its release was approved on {on}",
    hint "record the earlier approval; if there was none, open a nonconformity and review why the gate did not prevent this",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    if let Some(answer) = super::before("A.6.2.5", LifeCycleStage::Deployment, system, cx) {
        return answer;
    }
    let planned = system.deployment_plan.as_deref().and_then(|plan| plan.approval.as_deref()?.on);
    let (mut defects, mut dated) = (Vec::new(), false);
    for (at, deployed) in system.deployments.iter().enumerate() {
        let Some(since) = deployed.since.filter(|since| *since <= cx.as_of) else { continue };
        let released = deployed.approval.as_deref().and_then(|approval| approval.on).into_iter().chain(planned).min();
        let Some(on) = released else { continue };
        dated = true;
        if on > since {
            let place = AiSystem::DEPLOYMENTS.at(at).then(Deployment::APPROVAL).then(Approval::ON);
            defects.push(fail(place).with("system", &system.id).with("since", since).with("on", on));
        }
    }
    if dated { Outcome::from_defects(defects) } else { Outcome::NotAsked }
}
