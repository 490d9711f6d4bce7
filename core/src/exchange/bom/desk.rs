//! Where things become records: each is found or made, its blanks are filled, then things are linked.

use super::claim::{At, Claim, Said, Thing, ThingKind, What};
use super::fields::{supplier, system};
use super::found::Found;
use super::joined::Joined;
use super::keys::{Keys, Match};
use super::pen::{Ledger, Pen, fill};
use super::resource_fields::resource;
use super::rings::on_rings;
use crate::check::Index;
use crate::exchange::{ImportMatch, ImportOutcome, ImportReason, ImportedRecord};
use crate::letters::lower;
use crate::model::{AiSystem, Resource, Root, Supplier};
use crate::order::{Map, Set};
use crate::read::{Id, Plain, Record, Text, clip};

/// Longest part of an id that comes from a name.
const LONGEST: usize = 64;

#[derive(Debug)]
pub(super) struct Desk<'r> {
    root: &'r mut Root,
    keys: Keys,
    /// Ids that are in use, in small letters.
    taken: Set<String>,
    /// The number that the next record of a name gets.
    next: Map<String, u32>,
    pub(super) ledger: Ledger,
    /// Records of the account by register and position.
    told: Map<(&'static str, usize), usize>,
}

impl<'r> Desk<'r> {
    pub(super) fn new(root: &'r mut Root, lost_ids: &[Text]) -> Desk<'r> {
        let mut taken: Set<String> = Index::new(root).ids().iter().map(|known| (lower(known.id), ())).collect();
        for id in lost_ids {
            taken.insert(lower(id), ());
        }
        let keys = Keys::of(root);
        Desk { root, keys, taken, next: Map::new(), ledger: Ledger::new(), told: Map::new() }
    }

    pub(super) fn root(&self) -> &Root {
        self.root
    }

    /// Records that the import tells of, by register and position.
    pub(super) fn touched(&self) -> impl Iterator<Item = (&'static str, usize)> {
        let mut all: Vec<(usize, &'static str, usize)> = self.told.entries().map(|((kind, at), told)| (*told, *kind, *at)).collect();
        crate::order::sort(&mut all);
        all.into_iter().map(|(_, kind, at)| (kind, at))
    }

    /// Takes in what a file tells of.
    pub(super) fn import(&mut self, found: &Found) {
        let places: Vec<Option<usize>> = found.things.iter().map(|thing| self.record(thing)).collect();
        // Of two with one identifier the first is meant.
        let ids = found.things.iter().enumerate().rev().flat_map(|(at, thing)| thing.ids.iter().map(move |id| (id.as_str(), at)));
        let references: Map<&str, usize> = ids.collect();
        let mut links: Vec<(usize, usize, &Claim)> = Vec::new();
        for (at, thing) in found.things.iter().enumerate() {
            let Some(place) = places.get(at).copied().flatten() else { continue };
            for claim in &thing.claims {
                let to = match &claim.said {
                    Said::Thing(to) => Some(*to),
                    Said::Reference(name) => references.get(name.as_str()).copied(),
                    _ => continue,
                };
                match to.filter(|to| places.get(*to).is_some_and(Option::is_some)) {
                    Some(to) => links.push((at, to, claim)),
                    None => {
                        // What is left out of the import is told there; what was not found, here.
                        if to.is_none() {
                            let (id, shown) = (self.id(thing.kind, place), claim.said.shown());
                            self.ledger.drop(&claim.at, claim.what.name(), ImportReason::Unresolved, Some(&shown), id.as_ref());
                        }
                    }
                }
            }
        }
        self.links(found, &places, &links);
        for left in &found.left {
            let id = left.of.and_then(|at| {
                let place = places.get(at).copied().flatten()?;
                self.id(found.things.get(at)?.kind, place)
            });
            self.ledger.drop(&left.at, &left.name, left.reason, left.value.as_deref(), id.as_ref());
        }
    }

    fn id(&self, kind: ThingKind, at: usize) -> Option<Text> {
        let id = match kind {
            ThingKind::System => &self.root.ai_systems.get(at)?.id,
            ThingKind::Supplier => &self.root.suppliers.get(at)?.id,
            _ => &self.root.resources.get(at)?.id,
        };
        Some(id.as_text().clone())
    }

    /// The record of a thing, with what the file states of it alone.
    fn record(&mut self, thing: &Thing) -> Option<usize> {
        let own = self.root.organization.iter().flat_map(|own| [&own.legal_name, &own.trading_name]).flatten();
        let itself = own.into_iter().any(|own| lower(own) == lower(&thing.name));
        if thing.kind == ThingKind::Supplier && itself {
            return self.skip(thing, ImportReason::Itself);
        }
        let (at, how) = match self.keys.find(thing) {
            Match::Several => return self.skip(thing, ImportReason::Ambiguous),
            Match::One(at, how) => (at, Some(how)),
            Match::None => (self.make(thing)?, None),
        };
        self.keys.know_thing(thing, at);
        self.tell(thing, at, how);
        let kind = thing.kind.resource();
        if let Some(kind) = kind {
            self.write(thing.kind, at, What::Name, &thing.at, |root, pen| {
                if let Some(resource) = root.resources.get_mut(at) {
                    fill!(pen, resource, Resource::KIND, kind, kind);
                }
            });
        }
        for (text, place) in &thing.identifiers {
            // Digests of weights are recorded as such.
            let digest = thing.kind == ThingKind::Model
                && !text.starts_with("pkg:")
                && text.contains(':')
                && thing.claims.iter().any(|claim| claim.at == *place);
            if !digest {
                self.claim(thing.kind, at, What::Identifier, &Said::Text(text.clone()), place);
            }
        }
        for claim in &thing.claims {
            if !matches!(claim.said, Said::Thing(_) | Said::Reference(_)) {
                self.claim(thing.kind, at, claim.what, &claim.said, &claim.at);
            }
        }
        if let Some(kept) = self.ledger.kept.take().flatten() {
            let extensions = match thing.kind {
                ThingKind::System => &mut self.root.ai_systems.get_mut(at)?.extensions,
                ThingKind::Supplier => &mut self.root.suppliers.get_mut(at)?.extensions,
                _ => &mut self.root.resources.get_mut(at)?.extensions,
            };
            kept.settle(extensions);
        }
        Some(at)
    }

    fn claim(&mut self, kind: ThingKind, at: usize, what: What, said: &Said, place: &At) {
        self.write(kind, at, what, place, |root, pen| match kind {
            ThingKind::System => root.ai_systems.get_mut(at).into_iter().for_each(|record| system(record, pen, what, said)),
            ThingKind::Supplier => root.suppliers.get_mut(at).into_iter().for_each(|record| supplier(record, pen, what, said)),
            _ => root.resources.get_mut(at).into_iter().for_each(|record| resource(record, kind, pen, what, said)),
        });
    }

    /// Lets something be written into a record, and notes whether that changed it.
    fn write(&mut self, kind: ThingKind, at: usize, what: What, place: &At, run: impl FnOnce(&mut Root, &mut Pen<'_>)) {
        let Some((record, id)) = self.told.get(&(kind.record(), at)).copied().zip(self.id(kind, at)) else { return };
        let base = self.pointer(kind, at);
        let mut pen = Pen { ledger: &mut self.ledger, record, base, id, at: place.clone(), name: what.name(), changed: false };
        run(self.root, &mut pen);
        let changed = pen.changed;
        if let Some(told) = self.ledger.account.records.get_mut(record)
            && changed
            && told.outcome == ImportOutcome::Unchanged
        {
            told.outcome = ImportOutcome::Updated;
        }
    }

    fn pointer(&self, kind: ThingKind, at: usize) -> String {
        let field = match kind {
            ThingKind::System => Root::AI_SYSTEMS.any(),
            ThingKind::Supplier => Root::SUPPLIERS.any(),
            _ => Root::RESOURCES.any(),
        };
        let index = self.root.unread().source_index(field.index, u32::try_from(at).unwrap_or(u32::MAX));
        format!("/{}/{index}", field.name)
    }

    /// Notes that a file tells of a record.
    fn tell(&mut self, thing: &Thing, at: usize, how: Option<ImportMatch>) {
        let place = self.ledger.place(&thing.at);
        let key = (thing.kind.record(), at);
        let told = match self.told.get(&key) {
            Some(told) => *told,
            None => {
                let outcome = if how.is_some() { ImportOutcome::Unchanged } else { ImportOutcome::New };
                let mut record = ImportedRecord::new(thing.kind.record().into(), outcome);
                record.id = self.id(thing.kind, at);
                record.pointer = Some(Plain(self.pointer(thing.kind, at)));
                record.name = Some(clip(&thing.name).into_owned().into()).filter(|name: &Text| !name.is_empty());
                record.matched_by = how;
                self.ledger.account.records.push(record);
                let told = self.ledger.account.records.len() - 1;
                self.told.insert(key, told);
                told
            }
        };
        if let Some(record) = self.ledger.account.records.get_mut(told) {
            record.places.push(place);
        }
    }

    fn skip(&mut self, thing: &Thing, reason: ImportReason) -> Option<usize> {
        let mut record = ImportedRecord::new(thing.kind.record().into(), ImportOutcome::Skipped);
        record.name = Some(clip(&thing.name).into_owned().into());
        record.reason = Some(reason);
        record.places.push(self.ledger.place(&thing.at));
        self.ledger.account.records.push(record);
        for claim in thing.claims.iter().filter(|claim| claim.what != What::Name) {
            self.ledger.drop(&claim.at, claim.what.name(), reason, Some(&claim.said.shown()), None);
        }
        None
    }

    /// A record that is not in the document yet.
    fn make(&mut self, thing: &Thing) -> Option<usize> {
        let id: Id = match thing.ids.first().filter(|_| thing.named) {
            Some(id) => id.parse().ok()?,
            None => self.new_id(thing)?,
        };
        self.taken.insert(lower(id.as_str()), ());
        Some(match thing.kind {
            ThingKind::System => {
                self.root.ai_systems.push(AiSystem::new(id));
                self.root.ai_systems.len() - 1
            }
            ThingKind::Supplier => {
                self.root.suppliers.push(Supplier::new(id));
                self.root.suppliers.len() - 1
            }
            _ => {
                self.root.resources.push(Resource::new(id));
                self.root.resources.len() - 1
            }
        })
    }

    /// An id from the name, in small letters; with a number when it is taken.
    fn new_id(&mut self, thing: &Thing) -> Option<Id> {
        let mut slug = String::new();
        for c in lower(&thing.name).chars() {
            if c.is_ascii_alphanumeric() {
                slug.push(c);
            } else if !slug.is_empty() && !slug.ends_with('-') {
                slug.push('-');
            }
            if slug.len() >= LONGEST {
                break;
            }
        }
        let slug = slug.trim_end_matches('-');
        let slug = if slug.is_empty() { lower(thing.kind.record()) } else { slug.to_owned() };
        let next = self.next.or_insert_with(slug.clone(), || 1)?;
        loop {
            let id = if *next == 1 { slug.clone() } else { format!("{slug}-{next}") };
            *next += 1;
            if !self.taken.contains(&id) {
                return id.parse().ok();
            }
        }
    }

    /// Links between the records of a file. What would make resources depend on themselves is listed and not recorded.
    fn links(&mut self, found: &Found, places: &[Option<usize>], links: &[(usize, usize, &Claim)]) {
        let kind = |at: usize| found.things.get(at).map(|thing| thing.kind);
        let place = |at: usize| places.get(at).copied().flatten();
        let between = |from: usize, to: usize, claim: &Claim| {
            let needs = matches!(claim.what, What::DependsOn | What::BaseModel | What::TrainedOn);
            let ends = place(from).zip(place(to)).filter(|_| needs);
            ends.unwrap_or((usize::MAX, usize::MAX))
        };
        let mut edges = self.recorded();
        let recorded = edges.len();
        edges.extend(
            links.iter().map(|(from, to, claim)| between(*from, *to, claim)).map(|(from, to)| (from.min(self.root.resources.len()), to)),
        );
        let rings = on_rings(self.root.resources.len() + 1, edges.iter().copied());
        let known: Set<(usize, usize)> = edges.iter().take(recorded).map(|edge| (*edge, ())).collect();
        let mut joined = Joined::default();
        for ((from, to, claim), (ring, edge)) in links.iter().zip(rings.into_iter().zip(edges).skip(recorded)) {
            let (Some(kind), Some(target), Some(at), Some(on)) = (kind(*from), kind(*to), place(*from), place(*to)) else { continue };
            let Some(target_id) = self.id(target, on) else { continue };
            if ring.is_some() && !known.contains(&edge) {
                let id = self.id(kind, at);
                self.ledger.drop(&claim.at, claim.what.name(), ImportReason::Ring, Some(&target_id), id.as_ref());
                continue;
            }
            self.write(kind, at, claim.what, &claim.at, |root, pen| joined.link(root, (kind, at), (target, &target_id), pen, claim.what));
        }
    }

    /// What resources are recorded to depend on, by their positions.
    fn recorded(&self) -> Vec<(usize, usize)> {
        let at: Map<&str, usize> = self.root.resources.iter().enumerate().map(|(at, resource)| (resource.id.as_str(), at)).collect();
        let mut edges = Vec::new();
        for (from, resource) in self.root.resources.iter().enumerate() {
            let model = resource.model.as_deref();
            let base = model.and_then(|model| model.base_model.as_ref());
            let trained = model.map(|model| model.trained_on.as_slice()).unwrap_or_default();
            let all = resource.depends_on.iter().chain(base).chain(trained);
            edges.extend(all.filter_map(|to| at.get(to.as_str())).map(|to| (from, *to)));
        }
        edges
    }
}
