//! Ids and references of a document, built once: who has which id, who refers to whom.

use super::path::Path;
use crate::model::Root;
use crate::read::{AnyField, Record, RefText, Targets, View, elements};

/// A record that has an id.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// The id.
    pub id: &'a str,
    /// The record's kind.
    pub kind: &'static str,
    /// Where it is.
    pub path: Path,
    /// What it says, by position in `names`.
    name: u32,
}

/// A reference.
#[derive(Debug, Clone, Copy)]
pub struct Link<'a> {
    /// What it says.
    pub text: &'a RefText,
    /// What it may name.
    pub targets: &'static Targets,
    /// Where it is.
    pub path: Path,
    /// What it says, by position in `names`.
    name: u32,
}

/// Ids and references of a document.
#[derive(Debug, Default)]
pub struct Index<'a> {
    ids: Vec<Known<'a>>,
    links: Vec<Link<'a>>,
    /// Positions of ids and, behind them, of links: those that say the same together, in the order of the document.
    places: Vec<u32>,
    /// What ids and links say, each once, by hash.
    names: Vec<Name>,
    /// Where in `names` the hashes begin that start with the same bits.
    starts: Vec<u32>,
}

/// A text that ids or links have, and where they stand in `places`: ids from `from` on, then links from `links` on, up to `to`.
#[derive(Debug, Clone, Copy)]
struct Name {
    hash: u64,
    from: u32,
    links: u32,
    to: u32,
}

impl<'a> Index<'a> {
    /// Walks the document once.
    pub fn new(root: &'a Root) -> Index<'a> {
        let mut index = Index::default();
        index.walk(root, Path::default());
        index.sort();
        index
    }

    fn walk(&mut self, record: &'a dyn Record, path: Path) {
        for number in 0..record.table().names.len() {
            let field = number as u8;
            match record.get(number) {
                View::List(list) => {
                    for (at, view) in elements(list).enumerate() {
                        if !self.visit(view, record, path.step(field, Some(at)), path) {
                            break;
                        }
                    }
                }
                view => {
                    self.visit(view, record, path.step(field, None), path);
                }
            }
        }
    }

    /// Takes note of one value; false when its kind never bears anything.
    fn visit(&mut self, view: View<'a>, owner: &'a dyn Record, path: Path, at: Path) -> bool {
        match view {
            View::Id(id) => self.ids.push(Known { id: id.as_str(), kind: owner.table().kind, path: at, name: 0 }),
            View::Link(text, targets) => self.links.push(Link { text, targets, path, name: 0 }),
            View::Record(record) => self.walk(record, path),
            _ => return false,
        }
        true
    }

    /// Brings together what says the same: by the first bits of its hash, then each of the short runs that share them. A document made to
    /// share many is sorted by comparing, no worse.
    fn sort(&mut self) {
        let texts = self.ids.iter().map(|known| known.id).chain(self.links.iter().map(|link| link.text.as_str()));
        let hashes: Vec<u64> = texts.map(hash).collect();
        let bits = usize::BITS - hashes.len().leading_zeros();
        let mut starts = runs((1 << bits) + 1, hashes.iter().map(|hash| first(*hash, bits)));
        let mut entries = vec![(0, 0); hashes.len()];
        for (hash, at) in hashes.iter().zip(0..) {
            let Some(place) = starts.get_mut(first(*hash, bits)) else { continue };
            if let Some(entry) = entries.get_mut(*place as usize) {
                *entry = (*hash, at);
            }
            *place += 1;
        }
        // Each start has moved to its run's end, which is the start of the next one.
        let mut from = 0;
        for to in starts {
            let run = entries.get_mut(from as usize..to as usize).unwrap_or_default();
            if run.windows(2).any(|pair| matches!(pair, [a, b] if a.0 != b.0)) {
                crate::order::sort(run);
            }
            from = to;
        }
        let names = self.name(&entries).unwrap_or_else(|| {
            // Two texts of one hash: somebody took pains, or luck has it.
            crate::order::sort_by(&mut entries, &mut |a, b| {
                a.0.cmp(&b.0).then_with(|| self.text(a.1).cmp(self.text(b.1))).then(a.1.cmp(&b.1))
            });
            self.name(&entries).unwrap_or_default()
        });
        for (name, number) in names.iter().zip(0..) {
            for (_, at) in entries.get(name.from as usize..name.to as usize).unwrap_or_default() {
                let at = *at as usize;
                match at.checked_sub(self.ids.len()) {
                    None => drop(self.ids.get_mut(at).map(|known| known.name = number)),
                    Some(at) => drop(self.links.get_mut(at).map(|link| link.name = number)),
                }
            }
        }
        let bits = usize::BITS - names.len().leading_zeros();
        self.starts = runs((1 << bits) + 1, names.iter().map(|name| first(name.hash, bits)));
        self.places = entries.into_iter().map(|(_, at)| at).collect();
        self.names = names;
    }

    /// What the sorted entries say, each once; none when two texts of one hash stand among each other.
    fn name(&self, entries: &[(u64, u32)]) -> Option<Vec<Name>> {
        let mut names: Vec<Name> = Vec::new();
        let mut text = "";
        for ((hash, at), place) in entries.iter().zip(0..) {
            let says = self.text(*at);
            let is_id = u32::from((*at as usize) < self.ids.len());
            match names.last_mut().filter(|name| name.hash == *hash) {
                Some(name) if says == text => {
                    name.to = place + 1;
                    name.links += is_id;
                    continue;
                }
                Some(_) if says < text => return None,
                _ => {}
            }
            text = says;
            names.push(Name { hash: *hash, from: place, links: place + is_id, to: place + 1 });
        }
        Some(names)
    }

    /// What an id or a link says.
    fn text(&self, at: u32) -> &'a str {
        let at = at as usize;
        match self.ids.get(at) {
            Some(known) => known.id,
            None => self.links.get(at - self.ids.len()).map_or("", |link| link.text.as_str()),
        }
    }

    /// Where the ids and the links stand that say so.
    fn named(&self, text: &str) -> Option<&Name> {
        let hash = hash(text);
        let place = first(hash, (self.starts.len().max(2) - 1).trailing_zeros());
        let (from, to) = (*self.starts.get(place)?, *self.starts.get(place + 1)?);
        let run = self.names.get(from as usize..to as usize)?;
        let says = |name: &Name| self.places.get(name.from as usize).map_or("", |at| self.text(*at));
        let at = run.partition_point(|name| name.hash < hash || name.hash == hash && says(name) < text);
        run.get(at).filter(|name| name.hash == hash && says(name) == text)
    }

    /// Positions from one place to another.
    fn between(&self, from: u32, to: u32) -> impl Iterator<Item = usize> {
        self.places.get(from as usize..to as usize).unwrap_or_default().iter().map(|at| *at as usize)
    }

    /// All records with an id, in the order of the document.
    pub fn ids(&self) -> &[Known<'a>] {
        &self.ids
    }

    /// All references, in the order of the document.
    pub fn links(&self) -> &[Link<'a>] {
        &self.links
    }

    /// The records with that id, in the order of the document; one, unless ids repeat.
    pub fn with_id(&self, id: &str) -> impl Iterator<Item = &Known<'a>> {
        let (from, to) = self.named(id).map_or((0, 0), |name| (name.from, name.links));
        self.between(from, to).filter_map(|at| self.ids.get(at))
    }

    /// The records that a link names, in the order of the document.
    pub fn named_by(&self, link: &Link<'_>) -> impl Iterator<Item = &Known<'a>> {
        self.ids_of(link.name)
    }

    /// The records with the id of this one, in the order of the document.
    pub fn same_id(&self, known: &Known<'_>) -> impl Iterator<Item = &Known<'a>> {
        self.ids_of(known.name)
    }

    fn ids_of(&self, name: u32) -> impl Iterator<Item = &Known<'a>> {
        let (from, to) = self.names.get(name as usize).map_or((0, 0), |name| (name.from, name.links));
        self.between(from, to).filter_map(|at| self.ids.get(at))
    }

    /// Position in a register (`Root::RISKS`) of the record with that id.
    pub fn position(&self, register: impl Into<AnyField>, id: &str) -> Option<usize> {
        let register: AnyField = register.into();
        self.with_id(id).find_map(|known| match known.path.top() {
            Some((field, Some(index))) if field == register.index => Some(index),
            _ => None,
        })
    }

    /// References to that id, in the order of the document.
    pub fn references(&self, id: &str) -> impl Iterator<Item = &Link<'a>> {
        let (from, to) = self.named(id).map_or((0, 0), |name| (name.links, name.to));
        self.between(from, to).filter_map(|at| self.links.get(at.checked_sub(self.ids.len())?))
    }

    /// Positions in a register of the records that refer to that id through a field of theirs (at any depth below it).
    pub fn referring(&self, register: impl Into<AnyField>, through: impl Into<AnyField>, id: &str) -> impl Iterator<Item = usize> {
        let register: AnyField = register.into();
        let through: AnyField = through.into();
        let mut last = None;
        self.references(id).filter_map(move |link| {
            let mut steps = link.path.steps();
            let (top, index) = steps.next()?;
            let (field, _) = steps.next()?;
            let found = (top == register.index && field == through.index).then_some(index?)?;
            (last.replace(found) != Some(found)).then_some(found)
        })
    }
}

/// Where each of `count` runs begins, from the numbers of the runs that things are in; the last one is where all end.
fn runs(count: usize, numbers: impl Iterator<Item = usize>) -> Vec<u32> {
    let mut starts = vec![0_u32; count];
    for number in numbers {
        if let Some(next) = starts.get_mut(number + 1) {
            *next += 1;
        }
    }
    let mut sum = 0;
    for start in &mut starts {
        sum += *start;
        *start = sum;
    }
    starts
}

/// A number for a text; the same on every machine.
fn hash(text: &str) -> u64 {
    let (words, rest) = text.as_bytes().as_chunks::<8>();
    let mut last = [0; 8];
    last.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
    let mixed = |sum: u64, word: &[u8; 8]| (sum ^ u64::from_le_bytes(*word)).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(29);
    let sum = words.iter().chain([&last]).fold(text.len() as u64, mixed);
    (sum ^ sum >> 32).wrapping_mul(0xD6E8_FEB8_6659_FD93)
}

/// The first bits of a hash.
const fn first(hash: u64, bits: u32) -> usize {
    match hash.checked_shr(u64::BITS - bits) {
        Some(first) => first as usize,
        None => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As if all texts had one hash.
    #[test]
    fn texts_of_one_hash_are_told_apart() {
        let text = r#"{"schemaVersion": "1.0", "roles": [{"id": "b"}, {"id": "a", "reportsTo": "b"}, {"id": "c", "reportsTo": "a"}, {"id": "b"}]}"#;
        let aims = crate::read(text).aims.unwrap_or_default();
        let index = Index::new(aims.root());
        assert_eq!((index.ids().len(), index.links().len()), (4, 2));
        let mut entries: Vec<(u64, u32)> = (0..6).map(|at| (7, at)).collect();
        assert!(index.name(&entries).is_none());
        crate::order::sort_by(&mut entries, &mut |a, b| index.text(a.1).cmp(index.text(b.1)).then(a.1.cmp(&b.1)));
        let names = index.name(&entries).unwrap_or_default();
        let said: Vec<(u32, u32, u32)> = names.iter().map(|name| (name.from, name.links, name.to)).collect();
        assert_eq!(said, [(0, 1, 2), (2, 4, 5), (5, 6, 6)]);
        assert_eq!(index.with_id("b").count(), 2);
        assert_eq!(index.references("b").count(), 1);
        assert_eq!(index.position(Root::ROLES, "c"), Some(2));
    }
}
