//! An AI system toward which the role of the organization has not been determined.

use super::meant_for_something;
use crate::check::rule;
use crate::model::AiSystem;
use crate::rules::scope::out_of_scope;

rule! {
    "system-role-undetermined", since "0.1", Shall, on AiSystem, serves ["4.1.s4"],
    effort Decide,
    message "the role of the organization with respect to `{aiSystem}` has not been determined",
    hint "record it in `aiRoles`: provider, producer, customer, partner, subject or authority",
    given |system, cx| !out_of_scope(system, cx),
    holds determined, at AiSystem::AI_ROLES,
}

/// Unknown for a system whose purpose is not recorded either: that comes first.
fn determined(system: &AiSystem, _: crate::read::Date) -> Option<bool> {
    let named = system.ai_roles.iter().any(|held| held.role.is_some());
    (named || (system.ai_roles.is_empty() && meant_for_something(system))).then_some(named)
}
