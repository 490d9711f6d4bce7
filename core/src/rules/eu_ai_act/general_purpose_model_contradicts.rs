//! A general-purpose model that the record of the model tells otherwise.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, EuAiAct};

rule! {
    "general-purpose-model-contradicts", since "0.1", Integrity, on AiSystem, serves [],
    effort RecordOnly,
    message "`{aiSystem}` names `{record}` as its general-purpose AI model, but the record of this model says that it is none",
    message when WEIGHTS "`{aiSystem}` records `{record}` as open source, but the record of this model says that its weights are not open (Article 53(2))",
    hint "correct `gpai` of the AI system, or the facts about the model",
    check agrees,
}

fn agrees<'a>(it: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let facts = it.eu_ai_act.as_deref().and_then(|facts| facts.gpai.as_deref());
    let named = facts.and_then(|facts| Some((facts, facts.model.as_ref()?)));
    let known = named.and_then(|(facts, named)| Some((facts, named, cx.resource(named.as_str())?.model.as_deref()?)));
    let Some((facts, named, model)) = known else { return Outcome::NotAsked };
    let defect = |field| fail(AiSystem::EU_AI_ACT.then(EuAiAct::GPAI).any()).with("record", named).related(named).case(field);
    match () {
        () if model.general_purpose == Some(false) => defect(Default::default()).into(),
        () if facts.open_source == Some(true) && model.open_weights == Some(false) => defect(WEIGHTS).into(),
        () if model.general_purpose.is_none() && model.open_weights.is_none() => Outcome::Unknown,
        () => Outcome::Pass,
    }
}
