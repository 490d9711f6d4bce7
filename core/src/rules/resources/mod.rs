//! Documentation of the resources of AI systems (A.4): named, described, fit for the stage.

// <rules> written by ./check bless
crate::rules::listed! {
    human_resource_without_competence resource_group_misfit resource_support_ended resource_undescribed stage_without_resources
    system_without_computing_resource system_without_data_resource system_without_human_resource system_without_resources
    system_without_tooling_resource
}
// </rules>

use super::risk::in_use;
use super::scope::out_of_scope;
use super::soa::unbound;
use crate::check::{Cx, Outcome, fail};
use crate::model::{AiRole, AiRoleHeld, AiSystem, Resource, ResourceKind};
use crate::read::{Date, AnyField, Record, View};

/// What a rule on that control answers of a system before it looks; none if the system is in use, in the scope, and the control binds.
pub(super) fn before<'a>(system: &AiSystem, control: &str, cx: &Cx<'_>) -> Option<Outcome<'a>> {
    if !in_use(system) || out_of_scope(system, cx) { Some(Outcome::NotAsked) } else { unbound(control, Some(system.id.as_str()), cx) }
}

/// Whether the organization develops or provides the system, as far as its roles say.
fn made_here(system: &AiSystem) -> bool {
    let makes = |held: &AiRoleHeld| matches!(held.role, None | Some(AiRole::Producer | AiRole::Provider));
    system.ai_roles.is_empty() || system.ai_roles.iter().any(makes)
}

/// The resources that the system names.
fn resources_of<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> impl Iterator<Item = &'a Resource> {
    system.resources.iter().filter_map(|named| cx.resource(named.as_str()))
}

/// Whether the resource is no longer used.
fn gone(resource: &Resource, as_of: Date) -> bool {
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

/// Whether a document or the group of its kind says anything about the resource; none if nobody says what kind it is.
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

/// Whether the system names a described resource of one of the kinds, as the control asks.
fn documented<'a>(system: &AiSystem, kinds: &[ResourceKind], control: &str, cx: &Cx<'a>) -> Outcome<'a> {
    if system.resources.is_empty() {
        return Outcome::NotAsked;
    }
    if let Some(answer) = before(system, control, cx) {
        return answer;
    }
    let mut untold = !cx.declared_complete();
    for named in &system.resources {
        match cx.resource(named.as_str()).map(|resource| (resource.kind, described(resource))) {
            Some((Some(kind), said)) if kinds.contains(&kind) && said == Some(true) => return Outcome::Pass,
            Some((Some(kind), _)) => untold |= kinds.contains(&kind),
            Some((None, _)) | None => untold = true,
        }
    }
    if untold { Outcome::Unknown } else { fail(AiSystem::RESOURCES).with("system", &system.id).into() }
}
