//! A system in use without a monitoring plan.

use crate::check::rule;
use crate::model::{AiSystem, LifeCycleStage};

rule! {
    "monitoring-plan-missing", since "0.1", Shall, on AiSystem, serves ["A.6.2.6"],
    effort RecordOnly,
    message "`{aiSystem}` is in use, but its operation and monitoring have not been planned",
    hint "record in `monitoringPlan` what is measured, how often, and how repairs, updates and support are done",
    given |it, cx| super::reached(LifeCycleStage::Deployment, it, cx),
    asks Says { field: AiSystem::MONITORING_PLAN },
}
