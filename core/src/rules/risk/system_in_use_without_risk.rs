//! An AI system in use for which no risk was assessed.

use super::in_use;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::AiSystem;
use crate::rules::scope::out_of_scope;

rule! {
    "system-in-use-without-risk", since "0.1", Shall, on AiSystem, serves ["8.2.s1", "6.1.1.s9"],
    effort AssessAgain,
    message "`{system}` is in use and no risk names it",
    hint "assess the risks of the system, and name it in the `aiSystems` of each",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    if !in_use(system) || out_of_scope(system, cx) {
        return Outcome::NotAsked;
    }
    if cx.risks_of(system.id.as_str()).next().is_some() { Outcome::Pass } else { fail(AiSystem::ID).with("system", &system.id).into() }
}
