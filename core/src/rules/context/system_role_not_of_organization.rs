//! A role toward an AI system that is not among the roles of the organization.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiRoleHeld, AiSystem};
use crate::rules::scope::out_of_scope;

rule! {
    "system-role-not-of-organization", since "0.1", Integrity, on AiSystem, serves ["4.1.s4"],
    effort RecordOnly,
    message "the organization is recorded as {role} of `{aiSystem}`, but that role is not among its own roles",
    hint "add the role to `aiRoles` of the organization, or correct `aiRoles` of the AI system",
    given |system, cx| !own(cx).is_empty() && !system.ai_roles.is_empty() && !out_of_scope(system, cx),
    check among_own,
}

fn own<'a>(cx: &Cx<'a>) -> &'a [AiRoleHeld] {
    cx.aims().organization.as_deref().map_or(&[], |organization| &organization.ai_roles)
}

fn among_own<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let held = system.ai_roles.iter().enumerate().filter_map(|(at, held)| Some((at, held.role?)));
    let other = held.filter(|(_, role)| !own(cx).iter().any(|one| one.role == Some(*role)));
    let defect = |(at, role)| fail(AiSystem::AI_ROLES.at(at).then(AiRoleHeld::ROLE)).with(AiRoleHeld::ROLE, role);
    Outcome::from_defects(other.map(defect).collect())
}
