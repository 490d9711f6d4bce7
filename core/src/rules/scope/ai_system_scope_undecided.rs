//! An AI system that is neither in the scope nor left out of it.

use super::{excludes, includes};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::AiSystem;
use crate::rules::life_cycle::retired;

rule! {
    "ai-system-scope-undecided", since "0.1", Shall, on AiSystem, serves ["4.3.s1"],
    effort Decide,
    message "`{system}` is neither in the scope nor excluded from it",
    hint "name it in the scope's `aiSystems`, or exclude it with a reason",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(scope) = cx.aims().scope.as_deref() else { return Outcome::Unknown };
    if includes(scope, system.id.as_str()) || excludes(scope, system.id.as_str()) {
        Outcome::Pass
    } else if retired(system) {
        // What is no longer used needs no place in the scope.
        Outcome::NotAsked
    } else {
        fail(AiSystem::ID).with("system", &system.id).into()
    }
}
