//! A monitoring plan that leaves out what operation needs.

use crate::check::rule;
use crate::model::{AiSystem, LifeCycleStage, MonitoringPlan};

rule! {
    "monitoring-plan-incomplete", since "0.1", Practice, on AiSystem, serves ["A.6.2.6"],
    effort RecordOnly,
    message "the monitoring plan of `{aiSystem}` does not define `{field}`",
    hint "name the metrics, and describe how failures are repaired, updates are made and users are supported",
    given |it, cx| it.monitoring_plan.is_none().then_some(false).or_else(|| super::reached(LifeCycleStage::Deployment, it, cx)),
    asks SaysEach {
        fields: [
            AiSystem::MONITORING_PLAN.then(MonitoringPlan::METRICS),
            AiSystem::MONITORING_PLAN.then(MonitoringPlan::FAILURE_HANDLING),
            AiSystem::MONITORING_PLAN.then(MonitoringPlan::UPDATES),
            AiSystem::MONITORING_PLAN.then(MonitoringPlan::SUPPORT),
        ],
    },
}
