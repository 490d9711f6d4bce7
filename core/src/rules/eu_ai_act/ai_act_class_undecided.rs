//! A recorded class although facts are missing that could lead to a stricter one.

use crate::check::{Cx, Outcome, fail, rule};
use crate::eu_ai_act::{Place, article, strictness};
use crate::model::{AiSystem, AnnexIiiUse, EuAiAct};

rule! {
    "ai-act-class-undecided", since "0.1", Practice, on AiSystem, serves [],
    effort Decide,
    message "the class of `{aiSystem}` is not determined: it depends on `{field}` ({article})",
    hint "record `{field}` in `euAiAct`",
    check decided,
}

fn decided<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let judged = super::judged(system, cx).and_then(|(facts, judged)| Some((facts.class?, judged)));
    let Some((class, judged)) = judged else { return Outcome::NotAsked };
    let mut stricter = judged.missing.iter().filter(|missing| strictness(missing.could_be.recorded()) > strictness(class));
    match stricter.next().filter(|_| judged.class.is_none()) {
        None => Outcome::Pass,
        // What an exemption lacks has a finding of its own.
        Some(missing) if [EuAiAct::EXEMPTION.any(), AnnexIiiUse::EXEMPTION.any()].contains(&missing.place.asked()) => Outcome::Unknown,
        Some(missing) => {
            let place = if missing.place.field == AiSystem::EU_AI_ACT.any() { Place::of(EuAiAct::CLASS) } else { missing.place };
            let defect = fail(super::path(place)).with("field", missing.place.asked());
            defect.with("article", article(&missing.article)).into()
        }
    }
}
