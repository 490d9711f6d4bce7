//! An AI system in use whose class under the EU AI Act has not been determined.

use crate::check::{Outcome, fail, rule};
use crate::eu_ai_act::in_union;
use crate::model::{AiSystem, EuAiAct};
use crate::read::Date;
use crate::rules::concerns::covered;

rule! {
    "ai-act-class-missing", since "0.1", Practice, on AiSystem, serves [],
    effort Decide,
    message "the class of `{aiSystem}` under the EU AI Act has not been determined",
    hint "record the facts in `euAiAct` and the resulting class in `class`",
    given |system, cx| covered(system, cx) && (system.eu_ai_act.is_some() || in_union(cx.aims().organization.as_deref()) == Some(true)),
    alone classified,
}

fn classified(system: &AiSystem, _: Date) -> Outcome<'_> {
    match system.eu_ai_act.as_deref() {
        Some(facts) if facts.class.is_some() => Outcome::Pass,
        Some(_) => fail(AiSystem::EU_AI_ACT.then(EuAiAct::CLASS)).into(),
        None => fail(AiSystem::EU_AI_ACT).into(),
    }
}
