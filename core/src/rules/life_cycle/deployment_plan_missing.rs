//! A system that is brought into use, or was, without a plan.

use crate::check::{Cx, Outcome, recorded, rule};
use crate::model::{AiSystem, LifeCycleStage};

rule! {
    "deployment-plan-missing", since "0.1", Shall, on AiSystem, serves ["A.6.2.5"],
    effort RecordOnly,
    message "`{system}` is in use or being deployed, but no deployment plan is recorded",
    hint "record the plan in `deploymentPlan`, with the requirements to be met before deployment",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let answer = super::before("A.6.2.5", LifeCycleStage::Deployment, system, cx);
    answer.unwrap_or_else(|| recorded(system, AiSystem::DEPLOYMENT_PLAN, "system"))
}
