//! An AI system toward which the organization has no role.

use super::meant_for_something;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::AiSystem;
use crate::rules::scope::out_of_scope;

rule! {
    "system-role-undetermined", since "0.1", Shall, on AiSystem, serves ["4.1.s4"],
    effort Decide,
    message "the role of the organization toward `{system}` is not determined",
    hint "name it in `aiRoles`: provider, producer, customer, partner, subject or authority",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    if out_of_scope(system, cx) {
        Outcome::NotAsked
    } else if system.ai_roles.iter().any(|held| held.role.is_some()) {
        Outcome::Pass
    } else if system.ai_roles.is_empty() && meant_for_something(system) {
        fail(AiSystem::AI_ROLES).with("system", &system.id).into()
    } else {
        // Of a system of which not even the purpose is recorded, that comes first.
        Outcome::Unknown
    }
}
