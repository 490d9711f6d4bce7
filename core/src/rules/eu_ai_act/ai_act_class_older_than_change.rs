//! A system changed significantly after it was classified.

use super::at;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, EuAiAct};
use crate::rules::scope::out_of_scope;

rule! {
    "ai-act-class-older-than-change", since "0.1", Practice, on AiSystem, serves [],
    effort AssessAgain,
    message "`{system}` was classified on {classified}, before it was significantly changed on {changed}",
    hint "review the class, and record the date in `classifiedOn`",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let classified = system.eu_ai_act.as_deref().filter(|_| !out_of_scope(system, cx)).and_then(|facts| facts.classified_on);
    match (classified, system.last_significant_change.filter(|on| *on <= cx.as_of)) {
        (Some(classified), Some(changed)) if classified < changed => {
            fail(at(EuAiAct::CLASSIFIED_ON)).with("system", &system.id).with("classified", classified).with("changed", changed).into()
        }
        (Some(_), Some(_)) => Outcome::Pass,
        _ => Outcome::NotAsked,
    }
}
