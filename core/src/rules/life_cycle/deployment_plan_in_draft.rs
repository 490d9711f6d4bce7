//! An AI system in use whose deployment plan is a draft.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, DeploymentPlan, DocumentState, LifeCycleStage};

rule! {
    "deployment-plan-in-draft", since "0.1", Shall, on AiSystem, serves ["A.6.2.5"],
    effort RecordOnly,
    message "`{aiSystem}` is in use or being deployed, but its deployment plan `{document}` is a draft",
    hint "finish and approve the plan, or name the document that holds the plan as it was performed",
    given |it, cx| super::reached(LifeCycleStage::Deployment, it, cx),
    check finished,
}

fn finished<'a>(it: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(named) = it.deployment_plan.as_deref().and_then(|plan| plan.document.as_ref()) else { return Outcome::NotAsked };
    match cx.document(named.as_str()).map(|document| document.state) {
        None | Some(None) => Outcome::Unknown,
        Some(Some(DocumentState::Draft | DocumentState::InReview)) => {
            fail(AiSystem::DEPLOYMENT_PLAN.then(DeploymentPlan::DOCUMENT)).with(DeploymentPlan::DOCUMENT, named).related(named).into()
        }
        Some(Some(_)) => Outcome::Pass,
    }
}
