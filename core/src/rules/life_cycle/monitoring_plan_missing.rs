//! A system in use that nobody planned to watch.

use crate::check::{Cx, Outcome, recorded, rule};
use crate::model::{AiSystem, LifeCycleStage};

rule! {
    "monitoring-plan-missing", since "0.1", Shall, on AiSystem, serves ["A.6.2.6"],
    effort RecordOnly,
    message "`{system}` is in use, but its operation and monitoring have not been planned",
    hint "record in `monitoringPlan` what is measured, how often, and how repairs, updates and support are done",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let answer = super::before("A.6.2.6", LifeCycleStage::Deployment, system, cx);
    answer.unwrap_or_else(|| recorded(system, AiSystem::MONITORING_PLAN, "system"))
}
