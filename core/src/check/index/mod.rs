//! Ids and references of a document, built once: who has which id, who refers to whom, and what comes of each.

mod build;
mod facts;
mod hash;
mod settle;
mod similar;

pub(crate) use facts::is_fact;
pub(crate) use similar::Similar;

use super::path::{Path, Step};
use crate::model::Root;
use crate::read::{AnyField, Targets};
use hash::{first, hash};

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
    /// Position of the field that holds the id.
    field: u8,
    /// Whether a record before it has the same id.
    repeats: bool,
}

impl Known<'_> {
    /// Where its id stands.
    pub(crate) fn id_path(&self) -> Path {
        self.path.step(self.field, None)
    }

    /// Whether a record before it, in the order of the document, has the same id.
    pub(crate) fn repeats(&self) -> bool {
        self.repeats
    }
}

/// A reference.
#[derive(Debug, Clone, Copy)]
pub struct Link<'a> {
    /// What it says.
    pub text: &'a str,
    /// What it may name.
    pub targets: &'static Targets,
    /// Where it is.
    pub path: Path,
    /// What it says, by position in `names`.
    name: u32,
    /// How many records have that id.
    records: u32,
    /// Position in `ids` of the first of them.
    first: u32,
    /// Whether one of them is of a kind that the reference may name.
    fits: bool,
    /// Whether it names an entry of the standard that the reference may name.
    fact: bool,
    /// Whether it has a colon: what is behind it belongs to a framework.
    colon: bool,
}

/// What a reference comes to in the document and in the standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reached {
    /// A record or an entry of the standard that may stand there.
    Fitting,
    /// A record, and none that may stand there.
    Other,
    /// Neither a record nor an entry of the standard.
    Nothing,
}

impl Link<'_> {
    /// What it comes to. A record that took a number of the standard does not take its place.
    pub(crate) fn reached(&self) -> Reached {
        match self.records {
            _ if self.fits || self.fact => Reached::Fitting,
            0 => Reached::Nothing,
            _ => Reached::Other,
        }
    }

    /// The framework that it names before a colon, and the id behind.
    pub(crate) fn foreign(&self) -> Option<(&str, &str)> {
        if self.colon { self.text.split_once(':') } else { None }
    }
}

/// Ids and references of a document.
#[derive(Debug, Default)]
pub struct Index<'a> {
    ids: Vec<Known<'a>>,
    links: Vec<Link<'a>>,
    /// Positions of ids and, behind them, of links: those that say the same together, in the order of the document.
    places: Vec<u32>,
    /// What ids and links say, each once, by hash.
    names: Vec<Name<'a>>,
    /// Where in `names` the hashes begin that start with the same bits.
    starts: Vec<u32>,
    /// Places of records that have a word for what dates say, and of moved due dates, in the order of the document.
    noted: Vec<Path>,
    /// Places of records whose id stands in another register before: position in `names`, and the first place in each further register.
    further: Vec<(u32, Step)>,
}

/// A text that ids or links have, and where they stand in `places`: ids from `from` on, then links from `links` on, up to `to`.
#[derive(Debug, Clone, Copy)]
struct Name<'a> {
    text: &'a str,
    hash: u64,
    from: u32,
    links: u32,
    to: u32,
    /// Place in a register of the first record that stands in one.
    top: Step,
}

impl<'a> Index<'a> {
    /// Walks the document once.
    pub fn new(root: &'a Root) -> Index<'a> {
        build::index(root)
    }

    /// Places of records that have a word for what dates say, and of moved due dates, in the order of the document.
    pub(crate) fn noted(&self) -> impl Iterator<Item = Path> {
        self.noted.iter().copied()
    }

    /// What ids and links say that say so, and its position in `names`.
    fn named(&self, text: &str) -> Option<(usize, &Name<'a>)> {
        let hash = hash(text);
        let place = first(hash, (self.starts.len().max(2) - 1).trailing_zeros());
        let (from, to) = (*self.starts.get(place)? as usize, *self.starts.get(place + 1)? as usize);
        let run = self.names.get(from..to)?;
        let at = run.partition_point(|name| name.hash < hash || name.hash == hash && name.text < text);
        run.get(at).filter(|name| name.hash == hash && name.text == text).map(|name| (from + at, name))
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
        let (from, to) = self.named(id).map_or((0, 0), |(_, name)| (name.from, name.links));
        self.between(from, to).filter_map(|at| self.ids.get(at))
    }

    /// The reference that stands there.
    pub(crate) fn link_at(&self, path: &Path) -> Option<&Link<'a>> {
        let at = self.links.binary_search_by(|link| link.path.cmp(path)).ok()?;
        self.links.get(at)
    }

    /// The first record that a link names.
    pub(crate) fn first_named(&self, link: &Link<'_>) -> Option<&Known<'a>> {
        self.ids.get(link.first as usize).filter(|_| link.records > 0)
    }

    /// Position in a register (`Root::RISKS`) of the first record there with that id.
    pub fn position(&self, register: impl Into<AnyField>, id: &str) -> Option<usize> {
        let (at, name) = self.named(id)?;
        self.place_in(register.into(), at, name)
    }

    /// Those that stand in a register, or below one of its records: places are in order.
    fn within<T>(all: &[T], register: AnyField, path: impl Fn(&T) -> Path) -> &[T] {
        let from = all.partition_point(|it| path(it) < Path::from(register));
        let rest = all.get(from..).unwrap_or_default();
        let count = rest.partition_point(|it| path(it).steps().next().is_some_and(|(field, _)| field == register.index));
        rest.get(..count).unwrap_or_default()
    }

    /// The records of a register: each with its position, and that of the first one there with its id.
    pub(crate) fn records(&self, register: AnyField) -> impl Iterator<Item = (&Known<'a>, usize, usize)> {
        Index::within(&self.ids, register, |known| known.path).iter().filter_map(move |known| {
            let (_, at) = known.path.only()?.get()?;
            // Mostly no look-up: the id is nowhere before.
            let first = if known.repeats { self.reached(register, known.name) } else { at };
            Some((known, at?, first?))
        })
    }

    /// Which records of a register refer to which through a field: positions, by the one that refers. What a record says whose id was there
    /// before goes for nothing: the id means the first.
    pub(crate) fn ways(&self, register: AnyField, through: AnyField) -> Vec<(usize, usize)> {
        let mut records = self.records(register).peekable();
        let ways = Index::within(&self.links, register, |link| link.path).iter().filter_map(|link| {
            let from = link.path.below(register, through)?;
            while records.next_if(|(_, at, _)| *at < from).is_some() {}
            records.peek().filter(|(_, at, first)| *at == from && at == first)?;
            Some((from, self.reached(register, link.name)?))
        });
        ways.collect()
    }

    /// Position in a register of the first record there that has the id at that position in `names`.
    fn reached(&self, register: AnyField, name: u32) -> Option<usize> {
        self.place_in(register, name as usize, self.names.get(name as usize)?)
    }

    fn place_in(&self, register: AnyField, at: usize, name: &Name<'_>) -> Option<usize> {
        let there = |step: Step| step.get().filter(|(field, _)| *field == register.index)?.1;
        there(name.top).or_else(|| {
            let number = u32::try_from(at).ok().filter(|_| name.links - name.from > 1)?;
            let from = self.further.partition_point(|(of, _)| *of < number);
            let further = self.further.get(from..).unwrap_or_default().iter().take_while(|(of, _)| *of == number);
            further.map(|(_, step)| *step).find_map(there)
        })
    }

    /// References to that id, in the order of the document.
    pub fn references(&self, id: &str) -> impl Iterator<Item = &Link<'a>> {
        let (from, to) = self.named(id).map_or((0, 0), |(_, name)| (name.links, name.to));
        References { index: self, places: self.places.get(from as usize..to as usize).unwrap_or_default() }
    }

    /// Positions in a register of the records that refer to that id through a field of theirs (at any depth below it).
    pub fn referring(&self, register: impl Into<AnyField>, through: impl Into<AnyField>, id: &str) -> impl Iterator<Item = usize> {
        self.referring_through(register.into(), through.into(), id)
    }

    fn referring_through(&self, register: AnyField, through: AnyField, id: &str) -> Referring<'_, 'a> {
        let (from, to) = self.named(id).map_or((0, 0), |(_, name)| (name.links, name.to));
        let places = self.places.get(from as usize..to as usize).unwrap_or_default();
        // What everything names is asked for by every rule: those of other registers are left out at once.
        let places = if places.len() > FEW { self.places_within(places, register) } else { places };
        Referring { references: References { index: self, places }, register, through, last: None }
    }

    /// The references among these that stand in a register.
    fn places_within<'i>(&self, places: &'i [u32], register: AnyField) -> &'i [u32] {
        let path = |at: &u32| {
            (*at as usize).checked_sub(self.ids.len()).and_then(|at| self.links.get(at)).map(|link| link.path).unwrap_or_default()
        };
        Index::within(places, register, path)
    }
}

/// So many references are looked through one by one.
const FEW: usize = 12;

// Iterators of a type each, whose `next` is called: what rules add to them would else be made anew with all of it.

/// The references at places of an index.
struct References<'i, 'a> {
    index: &'i Index<'a>,
    places: &'i [u32],
}

impl<'i, 'a> Iterator for References<'i, 'a> {
    type Item = &'i Link<'a>;
    #[inline(never)]
    fn next(&mut self) -> Option<&'i Link<'a>> {
        let (at, rest) = self.places.split_first()?;
        self.places = rest;
        self.index.links.get((*at as usize).checked_sub(self.index.ids.len())?)
    }
}

/// Positions in a register of the records that refer through a field.
struct Referring<'i, 'a> {
    references: References<'i, 'a>,
    register: AnyField,
    through: AnyField,
    last: Option<usize>,
}

impl Iterator for Referring<'_, '_> {
    type Item = usize;
    #[inline(never)]
    fn next(&mut self) -> Option<usize> {
        loop {
            let link = self.references.next()?;
            if let Some(found) = link.path.below(self.register, self.through)
                && self.last.replace(found) != Some(found)
            {
                return Some(found);
            }
        }
    }
}
