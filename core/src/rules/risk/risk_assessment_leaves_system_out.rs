//! A system in use that the risk assessments leave out.

use crate::check::{Cx, rule};
use crate::model::AiSystem;
use crate::rules::resources::covered;

rule! {
    "risk-assessment-leaves-system-out", since "0.1", Shall, on AiSystem, serves ["8.2.s1"],
    effort AssessAgain,
    unless ["system-in-use-without-risk"],
    message "`{aiSystem}` is in use, but no risk assessment covers it",
    hint "assess the risks of the AI system, or name it in `aiSystems` of the assessment that covered it",
    given |it, cx| covered(it, cx) && assessed(it, cx).is_some(),
    shows |it, cx| assessed(it, cx), at AiSystem::ID,
}

/// Where assessments are not recorded as such, their dates stand in the risks.
fn assessed(system: &AiSystem, cx: &Cx<'_>) -> Option<bool> {
    let made: Vec<_> = cx.aims().risk_assessments.iter().filter(|it| it.on.is_some_and(|on| on <= cx.as_of)).collect();
    let covers = |it: &&crate::model::RiskAssessment| {
        it.ai_systems.is_empty() || it.ai_systems.iter().any(|named| named.as_str() == system.id.as_str())
    };
    (!made.is_empty()).then(|| made.iter().any(covers))
}
