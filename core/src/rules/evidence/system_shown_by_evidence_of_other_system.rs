//! A part of a system that only evidence of other systems shows.

use crate::check::rule;
use crate::model::{
    AiSystem, DeploymentPlan, EuAiAct, EuRegistration, EventLogPolicy, MonitoringPlan, Oversight, OversightMeasure, ResponsibleUse,
    Retirement,
};

rule! {
    "system-shown-by-evidence-of-other-system", since "0.1", Integrity, on AiSystem, serves ["8.1.s8"],
    effort ShowEvidence,
    message "what `{record}` is to show of `{aiSystem}` stands in `{document}`, which is about other AI systems",
    hint "name evidence of this system, or add the system to `aiSystems` of the document",
    asks ShownOf {
        ways: [
            [AiSystem::DEPLOYMENT_PLAN.then(DeploymentPlan::EVIDENCE)],
            [AiSystem::EU_AI_ACT.then(EuAiAct::REGISTRATION).then(EuRegistration::EVIDENCE)],
            [AiSystem::EVENT_LOG_POLICY.then(EventLogPolicy::EVIDENCE)],
            [AiSystem::MONITORING_PLAN.then(MonitoringPlan::EVIDENCE)],
            [AiSystem::OVERSIGHT.then(Oversight::MEASURES) => OversightMeasure::EVIDENCE],
            [AiSystem::RESPONSIBLE_USE.then(ResponsibleUse::EVIDENCE)],
            [AiSystem::RETIREMENT.then(Retirement::EVIDENCE)],
        ],
    },
}
