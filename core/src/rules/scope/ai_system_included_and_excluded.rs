//! An AI system that is in the scope and left out of it at once.

use super::{excludes, includes};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::AiSystem;

rule! {
    "ai-system-included-and-excluded", since "0.1", Integrity, on AiSystem, serves [],
    effort Decide,
    message "`{system}` is in the scope and excluded from it",
    hint "take it out of the scope's `aiSystems` or out of its `exclusions`",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(scope) = cx.aims().scope.as_deref() else { return Outcome::NotAsked };
    if includes(scope, system.id.as_str()) && excludes(scope, system.id.as_str()) {
        fail(AiSystem::ID).with("system", &system.id).into()
    } else {
        Outcome::Pass
    }
}
