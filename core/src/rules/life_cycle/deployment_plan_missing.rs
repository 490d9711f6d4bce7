//! A system that is brought into use, or was, without a plan.

use crate::check::{Cx, Outcome, recorded, rule};
use crate::model::{AiSystem, LifeCycleStage};

rule! {
    "deployment-plan-missing", since "0.1", Shall, on AiSystem, serves ["A.6.2.5"],
    effort RecordOnly,
    message "`{system}` is in use, or is brought into use, without a deployment plan",
    hint "record the plan in `deploymentPlan`, with what has to be met before going live",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let answer = super::before("A.6.2.5", LifeCycleStage::Deployment, system, cx);
    answer.unwrap_or_else(|| recorded(system, AiSystem::DEPLOYMENT_PLAN, "system"))
}
