//! A class was recorded although facts are missing that could bring a stricter one.

use super::{at, judged};
use crate::check::{Cx, Outcome, fail, rule};
use crate::eu_ai_act::strictness;
use crate::model::{AiSystem, EuAiAct};

rule! {
    "ai-act-class-undecided", since "0.1", Practice, on AiSystem, serves [],
    effort Decide,
    message "the class of `{system}` is not determined: it depends on `{field}` ({article})",
    hint "record `{field}` in `euAiAct`",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((facts, judged)) = judged(system, cx) else { return Outcome::NotAsked };
    let Some(class) = facts.class else { return Outcome::NotAsked };
    let lifts = judged.missing.iter().find(|missing| strictness(missing.could_be.recorded()) > strictness(class));
    match lifts.filter(|_| judged.class.is_none()) {
        None => Outcome::Pass,
        // What an exemption lacks has a finding of its own.
        Some(missing) if missing.field == EuAiAct::EXEMPTION.any() => Outcome::Unknown,
        Some(missing) => {
            let place = if missing.field == AiSystem::EU_AI_ACT.any() { EuAiAct::CLASS.any() } else { missing.field };
            fail(at(place)).with("system", &system.id).with("field", missing.field.name).with("article", missing.article).into()
        }
    }
}
