//! A system changed significantly after its conformity was assessed.

use super::at;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, ConformityAssessment, EuAiAct};
use crate::rules::concerns::covered;

rule! {
    "ai-act-conformity-older-than-change", since "0.1", Practice, on AiSystem, serves [],
    effort AssessAgain,
    message "the conformity of `{system}` was assessed on {assessed}, before it was significantly changed on {changed}",
    hint "determine whether the change is substantial; if so, repeat the conformity assessment (Article 43(4))",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let conformity = system.eu_ai_act.as_deref().and_then(|facts| facts.conformity.as_deref()).filter(|_| covered(system, cx));
    match (conformity.and_then(|conformity| conformity.on), system.last_significant_change.filter(|on| *on <= cx.as_of)) {
        (Some(assessed), Some(changed)) if assessed < changed => {
            let place = at(EuAiAct::CONFORMITY).then(ConformityAssessment::ON);
            fail(place).with("system", &system.id).with("assessed", assessed).with("changed", changed).into()
        }
        (Some(_), Some(_)) => Outcome::Pass,
        _ => Outcome::NotAsked,
    }
}
