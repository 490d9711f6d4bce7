//! Which record a thing is: by its id, by an identifier that holds everywhere, by a digest, by name and version.

use super::claim::{Thing, ThingKind};
use super::kept::Kept;
use crate::exchange::ImportMatch;
use crate::letters::lower;
use crate::model::{Resource, ResourceKind, Root};
use crate::order::Map;

/// What is known of a record, to tell it from others of its name.
#[derive(Debug, Default, Clone)]
pub(super) struct Identity {
    version: Option<String>,
    /// Whether it has a name.
    named: bool,
    /// Its package URLs without version.
    packages: Vec<String>,
}

/// The records by what tells them.
#[derive(Debug, Default)]
pub(super) struct Keys {
    by: Map<(u8, char, String), Vec<usize>>,
    of: Map<(u8, usize), Identity>,
}

/// What finding a record gave.
pub(super) enum Match {
    None,
    One(usize, ImportMatch),
    /// More than one fits.
    Several,
}

/// A package URL without version and what follows it.
fn package(identifier: &str) -> Option<&str> {
    let rest = identifier.strip_prefix("pkg:")?;
    let end = rest.find(['@', '?', '#']).unwrap_or(rest.len());
    rest.get(..end)
}

/// The kinds that a resource may be; several where its own is not recorded.
fn kinds(resource: &Resource) -> &'static [ThingKind] {
    match resource.kind {
        Some(ResourceKind::Model) => &[ThingKind::Model],
        Some(ResourceKind::Dataset) => &[ThingKind::Dataset],
        Some(ResourceKind::Tooling) => &[ThingKind::Tool],
        Some(ResourceKind::Computing) => &[ThingKind::Computing],
        Some(ResourceKind::Human) => &[],
        None if resource.model.is_some() => &[ThingKind::Model],
        None if resource.dataset.is_some() => &[ThingKind::Dataset],
        None if resource.tooling.is_some() => &[ThingKind::Tool],
        None if resource.computing.is_some() => &[ThingKind::Computing],
        None => &[ThingKind::Model, ThingKind::Dataset, ThingKind::Tool, ThingKind::Computing],
    }
}

impl Keys {
    pub(super) fn of(root: &Root) -> Keys {
        let mut keys = Keys::default();
        for (at, resource) in root.resources.iter().enumerate() {
            let mut identifiers = Kept::identifiers(&resource.extensions);
            let digests = resource.model.iter().flat_map(|model| &model.weights_digests);
            identifiers.extend(digests.map(|digest| format!("{}:{}", digest.algorithm.as_str(), digest.value)));
            for kind in kinds(resource) {
                let names = [resource.title.as_deref(), resource.tooling.as_ref().and_then(|tooling| tooling.name.as_deref())];
                keys.know(*kind, at, names.into_iter().flatten(), resource.version.as_deref(), &identifiers, Some(resource.id.as_str()));
            }
        }
        for (at, system) in root.ai_systems.iter().enumerate() {
            let identifiers: Vec<String> = system.external_refs.iter().map(|text| text.to_string()).collect();
            keys.know(
                ThingKind::System,
                at,
                system.name.as_deref().into_iter(),
                system.version.as_deref(),
                &identifiers,
                Some(system.id.as_str()),
            );
        }
        for (at, supplier) in root.suppliers.iter().enumerate() {
            let identifiers = Kept::identifiers(&supplier.extensions);
            keys.know(ThingKind::Supplier, at, supplier.name.as_deref().into_iter(), None, &identifiers, Some(supplier.id.as_str()));
        }
        keys
    }

    fn put(&mut self, kind: ThingKind, sort: char, text: String, at: usize) {
        if let Some(all) = self.by.or_insert_with((kind as u8, sort, text), Vec::new) {
            let here = all.partition_point(|known| *known < at);
            if all.get(here) != Some(&at) {
                all.insert(here, at);
            }
        }
    }

    /// Takes in what a record is known by.
    pub(super) fn know<'a>(
        &mut self,
        kind: ThingKind,
        at: usize,
        names: impl Iterator<Item = &'a str>,
        version: Option<&str>,
        identifiers: &[String],
        id: Option<&str>,
    ) {
        let mut named = false;
        let version = version.map(lower);
        for name in names.map(lower) {
            let (sort, versioned) = version.as_ref().map_or(('u', name.clone()), |version| ('v', with_version(&name, version)));
            self.put(kind, sort, versioned, at);
            self.put(kind, 'n', name, at);
            named = true;
        }
        id.into_iter().for_each(|id| self.put(kind, '#', lower(id), at));
        for identifier in identifiers.iter().map(|one| lower(one)) {
            if let Some(package) = package(&identifier) {
                self.put(kind, 'p', package.to_owned(), at);
            }
            self.put(kind, 'i', identifier, at);
        }
        if let Some(identity) = self.of.or_insert_with((kind as u8, at), Identity::default) {
            identity.version = identity.version.take().or(version);
            identity.named |= named;
            identity.packages.extend(identifiers.iter().filter_map(|one| package(one)).map(lower));
        }
    }

    /// Takes in what a thing says that its record is known by.
    pub(super) fn know_thing(&mut self, thing: &Thing, at: usize) {
        let identifiers: Vec<String> = thing.identifiers.iter().map(|(text, _)| text.clone()).collect();
        let name = Some(thing.name.as_str()).filter(|name| !name.is_empty());
        self.know(thing.kind, at, name.into_iter(), thing.version.as_deref(), &identifiers, None);
    }

    fn all(&self, kind: ThingKind, sort: char, text: &str) -> &[usize] {
        self.by.get(&(kind as u8, sort, lower(text))).map(Vec::as_slice).unwrap_or_default()
    }

    /// The record that the thing is.
    pub(super) fn find(&self, thing: &Thing) -> Match {
        let kind = thing.kind;
        let version = thing.version.as_deref().map(lower);
        // What a file calls its elements within itself may be the id of anything: name and version have to fit as well.
        let named = self.all(kind, 'n', &thing.name);
        let fits = |at: &usize| {
            let Some(known) = self.identity(kind, *at) else { return true };
            thing.named || (!known.named || named.binary_search(at).is_ok()) && known.may_be(version.as_ref())
        };
        for id in &thing.ids {
            if let [one] = self.all(kind, '#', id)
                && fits(one)
            {
                return Match::One(*one, ImportMatch::Id);
            }
        }
        let identifiers = thing.identifiers.iter().map(|(text, _)| text);
        let (digests, others): (Vec<&String>, Vec<&String>) = identifiers.partition(|text| is_digest(text));
        let others = others.into_iter().map(|text| (text, 'i', ImportMatch::Identifier));
        let digests = digests.into_iter().map(|text| (text, 'i', ImportMatch::Digest));
        for (text, sort, how) in others.chain(digests) {
            match self.all(kind, sort, text) {
                [] => {}
                [one] => return Match::One(*one, how),
                _ => return Match::Several,
            }
        }
        if thing.named {
            return Match::None;
        }
        let packages: Vec<String> = thing.identifiers.iter().filter_map(|(text, _)| package(text)).map(lower).collect();
        let version = thing.version.as_deref().map(lower);
        for package in &packages {
            // The same package: one of no version may be any.
            let fits =
                |at: &usize| self.identity(kind, *at).is_none_or(|it| it.version.is_none() || version.is_none() || it.version == version);
            match self.all(kind, 'p', package).iter().filter(|at| fits(at)).collect::<Vec<_>>().as_slice() {
                [] => {}
                [one] => return Match::One(**one, ImportMatch::Identifier),
                _ => return Match::Several,
            }
        }
        self.by_name(thing, version.as_ref(), &packages)
    }

    fn identity(&self, kind: ThingKind, at: usize) -> Option<&Identity> {
        self.of.get(&(kind as u8, at))
    }

    fn by_name(&self, thing: &Thing, version: Option<&String>, packages: &[String]) -> Match {
        let name = lower(&thing.name);
        // A system stays itself in another version, and suppliers have none.
        let any_version = matches!(thing.kind, ThingKind::System | ThingKind::Supplier);
        let same = version.map(|version| self.all(thing.kind, 'v', &with_version(&name, version))).unwrap_or_default();
        let open = self.all(thing.kind, if version.is_some() && !any_version { 'u' } else { 'n' }, &name);
        // Two packages that have a name in common are two.
        let apart = |at: &usize| {
            let known = self.identity(thing.kind, *at).map(|known| known.packages.as_slice()).unwrap_or_default();
            !packages.is_empty() && !known.is_empty() && !packages.iter().any(|one| known.contains(one))
        };
        for (all, how) in [(same, ImportMatch::NameAndVersion), (open, ImportMatch::Name)] {
            if all.len() > MOST {
                return if packages.is_empty() { Match::Several } else { Match::None };
            }
            let fits = |at: &usize| any_version || self.identity(thing.kind, *at).is_none_or(|known| known.may_be(version));
            match all.iter().filter(|at| !apart(at) && fits(at)).collect::<Vec<_>>().as_slice() {
                [] => {}
                [one] => return Match::One(**one, how),
                _ => return Match::Several,
            }
        }
        Match::None
    }
}

/// Most records of one name that are told apart by their packages.
const MOST: usize = 64;

fn with_version(name: &str, version: &str) -> String {
    [name, "\0", version].concat()
}

impl Identity {
    /// Whether it may be of that version: where one is not known, it may.
    fn may_be(&self, version: Option<&String>) -> bool {
        self.version.is_none() || version.is_none() || self.version.as_ref() == version
    }
}

fn is_digest(identifier: &str) -> bool {
    ["sha256:", "sha384:", "sha512:", "blake3:"].iter().any(|prefix| identifier.starts_with(prefix))
}
