//! An AI system in use of which the people and their expertise are not documented.

use crate::check::{Cx, Outcome, rule};
use crate::model::{AiSystem, ResourceKind, Role, Root};

rule! {
    "system-without-human-resource", since "0.1", Shall, on AiSystem, serves ["A.4.6"],
    effort RecordOnly,
    message "nothing documents the people and their expertise of `{system}`",
    hint "record them under `resources` with what an outsider has to know, and name them in the system's `resources`",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    // Roles with holders that are for this system document its people too.
    let mut roles = cx.index().referring(Root::ROLES, Role::AI_SYSTEMS, system.id.as_str()).filter_map(|at| cx.aims().roles.get(at));
    if super::before(system, "A.4.6", cx).is_none() && roles.any(|role| !role.holders.is_empty()) {
        return Outcome::Pass;
    }
    super::documented(system, &[ResourceKind::Human], "A.4.6", cx)
}
