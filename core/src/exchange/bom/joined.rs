//! Links between records: what a system is made of, what a supplier provides, what a resource needs.

use super::claim::{ThingKind, What};
use super::pen::{Pen, add, fill, group};
use crate::exchange::ImportReason;
use crate::model::{AiSystem, Model, Provision, Resource, Root, Supplier};
use crate::order::{Map, Set};
use crate::read::{Record, Ref, Text, Value, lost};

/// Where long lists hold a record: a file may have many thousands of components, all of one system and of one supplier.
#[derive(Debug, Default)]
pub(super) struct Joined {
    /// Records whose list was looked through.
    seen: Set<(bool, usize)>,
    /// Positions in the list of a system or, with `true`, of a supplier, by the record's id.
    at: Map<(bool, usize, String), usize>,
}

impl Joined {
    /// Where the list of that record holds an id, if it does; `ids` are those that it holds before.
    fn find<'a>(&mut self, of: (bool, usize), id: &str, ids: impl Iterator<Item = Option<&'a str>>) -> Option<usize> {
        if self.seen.insert(of, ()) {
            for (at, held) in ids.enumerate() {
                if let Some(held) = held {
                    self.at.or_insert_with((of.0, of.1, held.to_owned()), || at);
                }
            }
        }
        self.at.get(&(of.0, of.1, id.to_owned())).copied()
    }

    /// Records that one thing refers to another.
    pub(super) fn link(
        &mut self,
        root: &mut Root,
        (kind, at): (ThingKind, usize),
        (target, id): (ThingKind, &Text),
        pen: &mut Pen<'_>,
        what: What,
    ) {
        match kind {
            ThingKind::System => {
                let Some(system) = root.ai_systems.get_mut(at) else { return };
                if target.resource().is_some() {
                    self.made_of(system, at, id, pen);
                } else if let (ThingKind::Supplier, Ok(id)) = (target, id.parse::<Ref<Supplier>>()) {
                    add!(pen, system, AiSystem::SUPPLIERS, suppliers, id);
                } else {
                    pen.leave(ImportReason::NoField, id);
                }
            }
            ThingKind::Supplier => {
                let Some(supplier) = root.suppliers.get_mut(at) else { return };
                self.provides(supplier, at, (target, id), pen);
            }
            _ => {
                let Some(resource) = root.resources.get_mut(at) else { return };
                needs(resource, kind, (target, id), pen, what);
            }
        }
    }

    fn made_of(&mut self, system: &mut AiSystem, at: usize, id: &Text, pen: &mut Pen<'_>) {
        let Ok(new) = id.parse::<Ref<Resource>>() else { return };
        let known = self.find((false, at), id, system.resources.iter().map(|held| Some(held.as_str())));
        let here = known.unwrap_or(system.resources.len());
        let index = system.unread().source_index(AiSystem::RESOURCES.index, u32::try_from(here).unwrap_or(u32::MAX));
        let gone = lost(system, AiSystem::RESOURCES.index);
        if pen.adds(gone, known.is_some(), AiSystem::RESOURCES.name, index, new.view()) {
            system.resources.push(new);
            self.at.insert((false, at, id.to_string()), here);
        }
    }

    fn provides(&mut self, supplier: &mut Supplier, at: usize, (target, id): (ThingKind, &Text), pen: &mut Pen<'_>) {
        let ids = supplier.provides.iter().map(|held| held.resource.as_ref().map(Ref::as_str).or(held.ai_system.as_ref().map(Ref::as_str)));
        let known = self.find((true, at), id, ids);
        let mut new = Provision::new();
        if target == ThingKind::System {
            new.ai_system = id.parse().ok();
        } else {
            new.resource = id.parse().ok();
        }
        let here = known.unwrap_or(supplier.provides.len());
        let index = supplier.unread().source_index(Supplier::PROVIDES.index, u32::try_from(here).unwrap_or(u32::MAX));
        let gone = lost(supplier, Supplier::PROVIDES.index);
        let shown = known.and_then(|at| supplier.provides.get(at)).unwrap_or(&new).view();
        if pen.adds(gone, known.is_some(), Supplier::PROVIDES.name, index, shown) {
            supplier.provides.push(new);
            self.at.insert((true, at, id.to_string()), here);
        }
    }
}

fn needs(resource: &mut Resource, kind: ThingKind, (target, id): (ThingKind, &Text), pen: &mut Pen<'_>, what: What) {
    if what == What::Supplier {
        let Ok(id) = id.parse::<Ref<Supplier>>() else { return };
        return fill!(pen, resource, Resource::SUPPLIER, supplier, id);
    }
    let Some(to) = id.parse::<Ref<Resource>>().ok().filter(|_| target.resource().is_some()) else {
        return pen.leave(ImportReason::NoField, id);
    };
    match (kind, what) {
        (ThingKind::Model, What::BaseModel | What::TrainedOn) => {
            let model: &mut Model = group!(pen, resource, Resource::MODEL, model, Model, id);
            match what {
                What::BaseModel => fill!(pen, model, Model::BASE_MODEL, base_model, to),
                _ => add!(pen, model, Model::TRAINED_ON, trained_on, to),
            }
        }
        _ => add!(pen, resource, Resource::DEPENDS_ON, depends_on, to),
    }
}
