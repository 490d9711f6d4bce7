//! An AI system in use of which nobody said what the EU AI Act makes of it.

use super::at;
use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::eu_ai_act::in_union;
use crate::model::{AiSystem, EuAiAct};
use crate::rules::concerns::covered;

rule! {
    "ai-act-class-missing", since "0.1", Practice, on AiSystem, serves [],
    effort Decide,
    message "the class of `{system}` under the EU AI Act has not been determined",
    hint "record the facts in `euAiAct` and the resulting class in `class`",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let facts = system.eu_ai_act.as_deref();
    let in_union = in_union(cx.aims().organization.as_deref()) == Some(true);
    if !covered(system, cx) || (facts.is_none() && !in_union) {
        return Outcome::NotAsked;
    }
    match facts {
        Some(facts) if facts.class.is_some() => Outcome::Pass,
        Some(_) => fail(at(EuAiAct::CLASS)).with("system", &system.id).into(),
        None => fail(Path::from(AiSystem::EU_AI_ACT)).with("system", &system.id).into(),
    }
}
