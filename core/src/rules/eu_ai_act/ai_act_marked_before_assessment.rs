//! An AI system that was CE marked before its conformity was assessed.

use crate::check::{Outcome, fail, rule};
use crate::model::{AiSystem, ConformityAssessment, EuAiAct};
use crate::read::Date;

rule! {
    "ai-act-marked-before-assessment", since "0.1", Integrity, on AiSystem, serves [],
    effort RecordOnly,
    message "`{aiSystem}` was CE marked on {ceMarkedOn}, but its conformity was assessed on {on}",
    message when NOT_ASSESSED "`{aiSystem}` was CE marked on {ceMarkedOn}, but the date on which its conformity was assessed is not recorded",
    hint "correct the dates: the marking follows the assessment and the declaration (Articles 43, 47, 48)",
    alone assessed,
}

fn assessed(system: &AiSystem, as_of: Date) -> Outcome<'_> {
    let conformity = system.eu_ai_act.as_deref().and_then(|facts| facts.conformity.as_deref());
    let marked = conformity.and_then(|it| Some((it.ce_marked_on.filter(|on| *on <= as_of)?, it.on)));
    let place = AiSystem::EU_AI_ACT.then(EuAiAct::CONFORMITY).then(ConformityAssessment::CE_MARKED_ON);
    let defect = |marked| fail(place).with(ConformityAssessment::CE_MARKED_ON, marked);
    match marked {
        None => Outcome::NotAsked,
        Some((marked, None)) => defect(marked).case(NOT_ASSESSED).into(),
        Some((marked, Some(on))) if on > marked => defect(marked).with(ConformityAssessment::ON, on).into(),
        Some(_) => Outcome::Pass,
    }
}
