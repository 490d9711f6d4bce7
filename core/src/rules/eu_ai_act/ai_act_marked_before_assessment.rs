//! A system bears the CE marking since before its conformity was assessed.

use super::at;
use crate::check::{Outcome, fail, rule};
use crate::model::{AiSystem, ConformityAssessment, EuAiAct};
use crate::read::Date;

rule! {
    "ai-act-marked-before-assessment", since "0.1", Integrity, on AiSystem, serves [],
    effort RecordOnly,
    message "`{system}` was CE marked on {marked}, but its conformity was assessed {assessed}",
    hint "correct the dates: the marking follows the assessment and the declaration (Articles 43, 47, 48)",
    alone check,
}

fn check<'a>(system: &'a AiSystem, as_of: Date) -> Outcome<'a> {
    let conformity = system.eu_ai_act.as_deref().and_then(|facts| facts.conformity.as_deref());
    let Some((conformity, marked)) = conformity.and_then(|it| Some((it, it.ce_marked_on.filter(|on| *on <= as_of)?))) else {
        return Outcome::NotAsked;
    };
    let assessed = match conformity.on {
        Some(on) if on <= marked => return Outcome::Pass,
        Some(on) => ["on ", &on.to_string()].concat(),
        None => "on no day".to_owned(),
    };
    let place = at(EuAiAct::CONFORMITY).then(ConformityAssessment::CE_MARKED_ON);
    fail(place).with("system", &system.id).with("marked", marked).with("assessed", assessed).into()
}
