//! The fundamental rights impact assessment is about another system.

use super::at;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, EuAiAct, Root};

rule! {
    "ai-act-rights-assessment-of-other-system", since "0.1", Integrity, on AiSystem, serves [],
    effort RecordOnly,
    message "`{system}` names `{assessment}` as its fundamental rights impact assessment, but that one covers `{other}`",
    hint "name the assessment of this system",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(named) = system.eu_ai_act.as_deref().and_then(|facts| facts.fundamental_rights_assessment.as_ref()) else {
        return Outcome::NotAsked;
    };
    let assessment = cx.index().position(Root::IMPACT_ASSESSMENTS, named.as_str()).and_then(|at| cx.aims().impact_assessments.get(at));
    match assessment.and_then(|assessment| assessment.ai_system.as_ref()) {
        // A reference that leads nowhere, or an assessment of no system, has a finding of its own.
        None => Outcome::NotAsked,
        Some(about) if about.as_str() == system.id.as_str() => Outcome::Pass,
        Some(about) => {
            let defect = fail(at(EuAiAct::FUNDAMENTAL_RIGHTS_ASSESSMENT)).with("system", &system.id).with("assessment", named);
            defect.with("other", about).related(named).into()
        }
    }
}
