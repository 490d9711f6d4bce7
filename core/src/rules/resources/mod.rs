//! Documentation of the resources of AI systems (A.4): named, described, suitable for the stage.

// <rules> written by ./check bless
crate::rules::listed! {
    base_model_trained_later human_resource_has_left human_resource_without_competence model_card_older_than_training
    resource_group_misfit resource_rests_on_ended_resource resource_support_ended resource_undescribed stage_without_resources
    system_embedded_in_ended_resource system_without_computing_resource system_without_data_resource system_without_human_resource
    system_without_resources system_without_tooling_resource
}
// </rules>

use super::risk::in_use;
use super::scope::out_of_scope;
use crate::check::Cx;
use crate::model::{AiRole, AiRoleHeld, AiSystem, Resource, ResourceKind};
use crate::read::{AnyField, Date, Record, View};

/// Whether the system is in use and within the scope.
pub(super) fn covered(system: &AiSystem, cx: &Cx<'_>) -> bool {
    in_use(system) && !out_of_scope(system, cx)
}

/// Whether such a system names resources.
fn names_resources(system: &AiSystem, cx: &Cx<'_>) -> bool {
    covered(system, cx) && !system.resources.is_empty()
}

/// Whether the organization develops or provides the system, as far as its roles say.
fn made_here(system: &AiSystem) -> bool {
    let makes = |held: &AiRoleHeld| matches!(held.role, None | Some(AiRole::Producer | AiRole::Provider));
    system.ai_roles.is_empty() || system.ai_roles.iter().any(makes)
}

/// Whether the resource is no longer used.
pub(super) fn gone(resource: &Resource, as_of: Date) -> bool {
    resource.until.is_some_and(|until| until < as_of)
}

/// The groups of facts, each with the kind that it belongs to.
fn groups(resource: &Resource) -> [(ResourceKind, AnyField, Option<&dyn Record>); 5] {
    fn any<R: Record>(group: &Option<Box<R>>) -> Option<&dyn Record> {
        group.as_deref().map(|group| group as &dyn Record)
    }
    [
        (ResourceKind::Dataset, Resource::DATASET.any(), any(&resource.dataset)),
        (ResourceKind::Model, Resource::MODEL.any(), any(&resource.model)),
        (ResourceKind::Tooling, Resource::TOOLING.any(), any(&resource.tooling)),
        (ResourceKind::Computing, Resource::COMPUTING.any(), any(&resource.computing)),
        (ResourceKind::Human, Resource::HUMAN.any(), any(&resource.human)),
    ]
}

/// Whether a document or the group of its kind describes the resource; none where its kind is not recorded.
fn described(resource: &Resource) -> Option<bool> {
    if resource.document.is_some() {
        return Some(true);
    }
    let kind = resource.kind?;
    let filled = |record: &dyn Record| {
        (0..record.table().names.len()).any(|field| !matches!(record.get(field), View::Extensions(_)) && !record.get(field).is_absent())
    };
    Some(groups(resource).into_iter().any(|(of, _, group)| of == kind && group.is_some_and(filled)))
}

/// Whether the system names a described resource of one of the kinds; none where it may.
fn documented(system: &AiSystem, kinds: &[ResourceKind], cx: &Cx<'_>) -> Option<bool> {
    let mut untold = !cx.declared_complete();
    for named in &system.resources {
        match cx.resource(named.as_str()).map(|resource| (resource.kind, described(resource))) {
            Some((Some(kind), said)) if kinds.contains(&kind) && said == Some(true) => return Some(true),
            Some((Some(kind), _)) => untold |= kinds.contains(&kind),
            Some((None, _)) | None => untold = true,
        }
    }
    if untold { None } else { Some(false) }
}
