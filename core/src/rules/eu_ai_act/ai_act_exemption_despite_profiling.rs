//! The exemption of Article 6(3) is claimed for a system that profiles people.

use super::at;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, EuAiAct};
use crate::rules::scope::out_of_scope;

rule! {
    "ai-act-exemption-despite-profiling", since "0.1", Integrity, on AiSystem, serves [],
    effort CarryOut,
    message "`{system}` profiles natural persons, but the exemption of Article 6(3) is claimed for it",
    hint "withdraw the exemption: a system of Annex III that profiles natural persons is always high-risk; or correct `profiling`",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(facts) = system.eu_ai_act.as_deref().filter(|facts| facts.exemption.is_some() && !out_of_scope(system, cx)) else {
        return Outcome::NotAsked;
    };
    match facts.profiling {
        // That it is missing is said where the class can't be told.
        None => Outcome::Unknown,
        Some(false) => Outcome::Pass,
        Some(true) => fail(at(EuAiAct::EXEMPTION)).with("system", &system.id).into(),
    }
}
