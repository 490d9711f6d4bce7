//! A system in use, or being deployed, without a deployment plan.

use crate::check::rule;
use crate::model::{AiSystem, LifeCycleStage};

rule! {
    "deployment-plan-missing", since "0.1", Shall, on AiSystem, serves ["A.6.2.5"],
    effort RecordOnly,
    message "`{aiSystem}` is in use or being deployed, but no deployment plan is recorded",
    hint "record the plan in `deploymentPlan`, with the requirements to be met before deployment",
    given |it, cx| super::reached(LifeCycleStage::Deployment, it, cx),
    asks Says { field: AiSystem::DEPLOYMENT_PLAN },
}
