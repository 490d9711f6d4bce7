//! A monitoring plan that leaves out what operation needs.

use crate::check::{Cx, Outcome, all_said, rule};
use crate::model::{AiSystem, LifeCycleStage, MonitoringPlan};
use crate::rules::scope::says;

rule! {
    "monitoring-plan-incomplete", since "0.1", Practice, on AiSystem, serves ["A.6.2.6"],
    effort RecordOnly,
    message "the monitoring plan of `{system}` does not cover {what}",
    hint "name the metrics, and describe how failures are repaired, updates are made and users are supported",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(plan) = system.monitoring_plan.as_deref() else { return Outcome::NotAsked };
    if let Some(answer) = super::before("A.6.2.6", LifeCycleStage::Deployment, system, cx) {
        return answer;
    }
    let parts = [
        (!plan.metrics.is_empty(), MonitoringPlan::METRICS.any(), "what is measured"),
        (says(&plan.failure_handling), MonitoringPlan::FAILURE_HANDLING.any(), "how failures are repaired"),
        (says(&plan.updates), MonitoringPlan::UPDATES.any(), "how updates are made"),
        (says(&plan.support), MonitoringPlan::SUPPORT.any(), "how users get support"),
    ];
    all_said(AiSystem::MONITORING_PLAN.any().into(), ("system", system.id.as_str()), &parts)
}
