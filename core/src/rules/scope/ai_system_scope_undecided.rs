//! An AI system that is neither in the scope nor excluded from it.

use crate::check::{Cx, rule};
use crate::model::AiSystem;
use crate::rules::life_cycle::retired;

rule! {
    "ai-system-scope-undecided", since "0.1", Shall, on AiSystem, serves ["4.3.s1"],
    effort Decide,
    message "`{aiSystem}` is neither in the scope nor excluded from it",
    hint "name it in `aiSystems` of the scope, or exclude it and give the reason",
    // A retired system needs no place in the scope.
    given |system, cx| cx.aims().scope.as_ref().map(|_| decided(system, cx) || !retired(system)),
    shows decided, at AiSystem::ID,
}

fn decided(system: &AiSystem, cx: &Cx<'_>) -> bool {
    super::includes(system.id.as_str(), cx) || super::excludes(system.id.as_str(), cx)
}
