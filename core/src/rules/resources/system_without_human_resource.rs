//! An AI system in use whose human resources and their competences are not documented.

use crate::check::{Cx, rule};
use crate::model::{AiSystem, ResourceKind, Role, Root};

rule! {
    "system-without-human-resource", since "0.1", Shall, on AiSystem, serves ["A.4.6"],
    effort RecordOnly,
    message "the human resources of `{aiSystem}` and their competences have not been documented",
    hint "record and describe them under `resources`, and name them in `resources` of the AI system",
    given |system, cx| super::covered(system, cx) && (staffed(system, cx) || !system.resources.is_empty()),
    shows shown, at AiSystem::RESOURCES,
}

fn shown(system: &AiSystem, cx: &Cx<'_>) -> Option<bool> {
    if staffed(system, cx) { Some(true) } else { super::documented(system, &[ResourceKind::Human], cx) }
}

/// Whether a role with a holder is for this system: that documents its people too.
fn staffed(system: &AiSystem, cx: &Cx<'_>) -> bool {
    let roles = cx.index().referring(Root::ROLES, Role::AI_SYSTEMS, system.id.as_str());
    roles.filter_map(|at| cx.aims().roles.get(at)).any(|role| !role.holders.is_empty())
}
