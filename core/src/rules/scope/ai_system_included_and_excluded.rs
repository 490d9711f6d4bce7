//! An AI system that is both in the scope and excluded from it.

use super::{excludes, includes};
use crate::check::rule;
use crate::model::AiSystem;

rule! {
    "ai-system-included-and-excluded", since "0.1", Integrity, on AiSystem, serves [],
    effort Decide,
    message "`{aiSystem}` is in the scope, but also excluded from it",
    hint "remove it from `aiSystems` or from `exclusions` of the scope",
    given |_, cx| cx.aims().scope.is_some(),
    shows |system, cx| !(includes(system.id.as_str(), cx) && excludes(system.id.as_str(), cx)), at AiSystem::ID,
}
