//! A fundamental rights impact assessment of another AI system.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, EuAiAct};

rule! {
    "ai-act-rights-assessment-of-other-system", since "0.1", Integrity, on AiSystem, serves ["A.5.4"],
    effort RecordOnly,
    message "`{aiSystem}` names `{fundamentalRightsAssessment}` as its fundamental rights impact assessment, but that one covers `{impactAssessment.aiSystem}`",
    hint "name the assessment of this system",
    check same_system,
}

/// A reference that leads nowhere, and an assessment of no system, have findings of their own.
fn same_system<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let named = system.eu_ai_act.as_deref().and_then(|facts| super::rights_assessment(facts, cx));
    match named.and_then(|assessment| Some((assessment, assessment.ai_system.as_ref()?))) {
        None => Outcome::NotAsked,
        Some((_, about)) if about.as_str() == system.id.as_str() => Outcome::Pass,
        Some((assessment, about)) => {
            let defect = fail(AiSystem::EU_AI_ACT.then(EuAiAct::FUNDAMENTAL_RIGHTS_ASSESSMENT));
            let defect = defect.with(EuAiAct::FUNDAMENTAL_RIGHTS_ASSESSMENT, &assessment.id).with("impactAssessment.aiSystem", about);
            defect.related(&assessment.id).into()
        }
    }
}
