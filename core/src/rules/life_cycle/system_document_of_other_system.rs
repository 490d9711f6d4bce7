//! A system that is described by the document of another.

use crate::check::rule;
use crate::model::{
    AiSystem, Article6Exemption, ConformityAssessment, DeploymentPlan, DesignDecision, EuAiAct, EventLogPolicy, MonitoringPlan, Oversight,
    ResponsibleUse, Retirement, SystemRequirement, TechnicalDocumentation, VerificationRecord,
};

rule! {
    "system-document-of-other-system", since "0.1", Integrity, on AiSystem, serves ["A.6.2.7"],
    effort RecordOnly,
    message "`{aiSystem}` names the {kind} `{record}`, which is about other AI systems",
    hint "name the document of this system, or add the system to `aiSystems` of the document",
    asks OfSystems {
        ways: [
            [AiSystem::REQUIREMENTS => SystemRequirement::DOCUMENT],
            [AiSystem::DESIGN_DECISIONS => DesignDecision::DOCUMENT],
            [AiSystem::VERIFICATIONS => VerificationRecord::DOCUMENT],
            [AiSystem::TECHNICAL_DOCUMENTATION => TechnicalDocumentation::DOCUMENT],
            [AiSystem::DEPLOYMENT_PLAN.then(DeploymentPlan::DOCUMENT)],
            [AiSystem::MONITORING_PLAN.then(MonitoringPlan::DOCUMENT)],
            [AiSystem::EVENT_LOG_POLICY.then(EventLogPolicy::DOCUMENT)],
            [AiSystem::OVERSIGHT.then(Oversight::INSTRUCTIONS)],
            [AiSystem::RESPONSIBLE_USE.then(ResponsibleUse::PROCESSES)],
            [AiSystem::RESPONSIBLE_USE.then(ResponsibleUse::INSTRUCTIONS)],
            [AiSystem::RETIREMENT.then(Retirement::DOCUMENT)],
            [AiSystem::EU_AI_ACT.then(EuAiAct::POST_MARKET_PLAN)],
            [AiSystem::EU_AI_ACT.then(EuAiAct::EXEMPTION).then(Article6Exemption::DOCUMENT)],
            [AiSystem::EU_AI_ACT.then(EuAiAct::CONFORMITY).then(ConformityAssessment::DECLARATION)],
        ],
    },
}
