//! A recorded class that does not follow from the recorded facts.

use crate::check::{Cx, Outcome, fail, rule};
use crate::eu_ai_act::{Class, article, strictness};
use crate::model::{AiSystem, EuAiAct};

rule! {
    "ai-act-class-contradicts-facts", since "0.1", Integrity, on AiSystem, serves [],
    effort RecordOnly,
    message "`{aiSystem}` is recorded as {class}, but the recorded facts lead to {follows} (`{fact}`, {article})",
    hint "correct the class, or record the facts that it rests on",
    check follows,
}

fn follows<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let judged = super::judged(system, cx).and_then(|(facts, judged)| Some((facts, facts.class?, judged)));
    let Some((facts, class, judged)) = judged else { return Outcome::NotAsked };
    // That the exemption does not hold has a finding of its own; the class follows once it is withdrawn.
    let exempted = super::exemptions(facts).iter().any(|claimed| claimed.profiling == Some(true));
    let least = judged.at_least().filter(|least| !(exempted && *least == Class::HighRiskAnnexIii));
    let Some((least, follows)) = least.map(|least| (least, least.recorded())) else { return Outcome::Unknown };
    // While facts are missing, only what they show already can contradict; more may come.
    match judged.class {
        Some(_) if class == follows => Outcome::Pass,
        None if class == follows || strictness(class) > strictness(follows) => Outcome::Unknown,
        _ => {
            let reason = judged.reasons.iter().find(|reason| reason.of == Some(least)).or_else(|| judged.reasons.last());
            let (fact, place) = reason.map_or(("", ""), |reason| (reason.fact.as_str(), article(&reason.article)));
            let defect = fail(AiSystem::EU_AI_ACT.then(EuAiAct::CLASS)).with(EuAiAct::CLASS, class).with("follows", follows);
            defect.with("fact", fact).with("article", place).into()
        }
    }
}
