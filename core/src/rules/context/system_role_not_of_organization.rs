//! A role toward one AI system that the organization says not to hold.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiRoleHeld, AiSystem};
use crate::rules::scope::out_of_scope;

rule! {
    "system-role-not-of-organization", since "0.1", Integrity, on AiSystem, serves ["4.1.s4"],
    effort RecordOnly,
    message "the organization is `{role}` of `{system}`, and does not name that role among its own",
    hint "add the role to the organization's `aiRoles`, or correct those of the system",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let own: &[AiRoleHeld] = cx.aims().organization.as_deref().map_or(&[], |organization| &organization.ai_roles);
    if own.is_empty() || system.ai_roles.is_empty() || out_of_scope(system, cx) {
        return Outcome::NotAsked;
    }
    let mut defects = Vec::new();
    for (at, held) in system.ai_roles.iter().enumerate() {
        if let Some(role) = held.role.filter(|role| !own.iter().any(|one| one.role == Some(*role))) {
            defects.push(fail(AiSystem::AI_ROLES.at(at).then(AiRoleHeld::ROLE)).with("system", &system.id).with("role", role));
        }
    }
    Outcome::from_defects(defects)
}
