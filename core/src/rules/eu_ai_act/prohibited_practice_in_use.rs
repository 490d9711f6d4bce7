//! A system that is a prohibited practice is in use.

use super::{at, judged, prohibited};
use crate::check::{Cx, Outcome, fail, rule};
use crate::eu_ai_act::practices;
use crate::model::{AiSystem, Deployment, EuAiAct, LifeCycleStage};
use crate::rules::risk::in_use;

rule! {
    "prohibited-practice-in-use", since "0.1", Integrity, on AiSystem, serves [],
    effort CarryOut,
    message "`{system}` is in use although it is a practice that Article 5 has prohibited since {since}",
    hint "withdraw it from use at once; if it is none, record this in `practicePresent` and the reason in `practiceAssessment`",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((facts, judged)) = judged(system, cx) else { return Outcome::NotAsked };
    let retired = system.life_cycle.as_deref().and_then(|cycle| cycle.stage) == Some(LifeCycleStage::Retirement);
    let runs = |deployment: &Deployment| {
        deployment.since.is_some_and(|since| since <= cx.as_of) && deployment.until.is_none_or(|until| until >= cx.as_of)
    };
    if !in_use(system) && (retired || !system.deployments.iter().any(runs)) {
        return Outcome::NotAsked;
    }
    let since = practices(facts).date();
    if !prohibited(facts, &judged) {
        if judged.class.is_some() { Outcome::Pass } else { Outcome::Unknown }
    } else if since > cx.as_of {
        Outcome::Pass
    } else {
        fail(at(EuAiAct::PROHIBITED_PRACTICES)).with("system", &system.id).with("since", since).into()
    }
}
