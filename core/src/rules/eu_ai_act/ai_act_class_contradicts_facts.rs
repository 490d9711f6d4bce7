//! The class that was recorded is not the one that follows from the facts.

use super::{at, judged};
use crate::check::{Cx, Outcome, fail, rule};
use crate::eu_ai_act::{Class, strictness};
use crate::model::{AiSystem, EuAiAct};

rule! {
    "ai-act-class-contradicts-facts", since "0.1", Integrity, on AiSystem, serves [],
    effort RecordOnly,
    message "`{system}` is recorded as `{class}`, but the recorded facts lead to `{follows}` ({fact}, {article})",
    hint "correct the class, or record the facts that it rests on",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((facts, judged)) = judged(system, cx) else { return Outcome::NotAsked };
    let Some(class) = facts.class else { return Outcome::NotAsked };
    let Some(least) = judged.at_least() else { return Outcome::Unknown };
    // That the exemption does not hold has a finding of its own; the class follows when it is gone.
    if facts.exemption.is_some() && facts.profiling == Some(true) && least == Class::HighRiskAnnexIii {
        return Outcome::Unknown;
    }
    let follows = least.recorded();
    // While facts are missing, only what they show already can contradict; more may come.
    if class == follows || (judged.class.is_none() && strictness(class) > strictness(follows)) {
        return if judged.class.is_some() { Outcome::Pass } else { Outcome::Unknown };
    }
    let reason = judged.reasons.iter().find(|reason| reason.of == Some(least)).or_else(|| judged.reasons.last());
    let (fact, article) = reason.map_or(("", ""), |reason| (reason.fact.as_str(), reason.article));
    let defect = fail(at(EuAiAct::CLASS)).with("system", &system.id).with("class", class).with("follows", follows);
    defect.with("fact", fact).with("article", article).into()
}
