//! Ids and references of a document, built once: who has which id, who refers to whom.

use super::path::Path;
use crate::model::Root;
use crate::read::{Field, Record, RefText, Targets, View, elements};

/// A record that has an id.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// The id.
    pub id: &'a str,
    /// The record's kind.
    pub kind: &'static str,
    /// Where it is.
    pub path: Path,
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
            View::Id(id) => self.ids.push(Known { id: id.as_str(), kind: owner.table().kind, path: at }),
            View::Link(text, targets) => self.links.push(Link { text, targets, path }),
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
            let mixed = run.windows(2).any(|pair| matches!(pair, [a, b] if a.0 != b.0 || self.text(a.1) != self.text(b.1)));
            if mixed {
                crate::order::sort_by(run, &mut |a, b| a.0.cmp(&b.0).then_with(|| self.text(a.1).cmp(self.text(b.1))).then(a.1.cmp(&b.1)));
            }
            from = to;
        }
        let mut names: Vec<Name> = Vec::new();
        for ((hash, at), place) in entries.iter().zip(0..) {
            let before = names.last_mut().filter(|name| name.hash == *hash);
            let same = before.filter(|name| entries.get(name.from as usize).is_some_and(|(_, first)| self.text(*first) == self.text(*at)));
            let is_id = (*at as usize) < self.ids.len();
            match same {
                Some(name) => {
                    name.to = place + 1;
                    name.links += u32::from(is_id);
                }
                None => names.push(Name { hash: *hash, from: place, links: place + u32::from(is_id), to: place + 1 }),
            }
        }
        let bits = usize::BITS - names.len().leading_zeros();
        self.starts = runs((1 << bits) + 1, names.iter().map(|name| first(name.hash, bits)));
        self.places = entries.into_iter().map(|(_, at)| at).collect();
        self.names = names;
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

    /// Position in a register (`Root::RISKS`) of the record with that id.
    pub fn position(&self, register: Field, id: &str) -> Option<usize> {
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
    pub fn referring(&self, register: Field, through: Field, id: &str) -> impl Iterator<Item = usize> {
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
