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
    /// Positions in `links`, by what they name.
    by_target: Vec<u32>,
}

impl<'a> Index<'a> {
    /// Walks the document once.
    pub fn new(root: &'a Root) -> Index<'a> {
        let mut index = Index::default();
        index.walk(root, Path::default());
        crate::order::sort_by(&mut index.ids, &mut |a, b| a.id.cmp(b.id).then(a.path.order().cmp(&b.path.order())));
        index.by_target = (0..u32::try_from(index.links.len()).unwrap_or(u32::MAX)).collect();
        let links = std::mem::take(&mut index.links);
        let name = |at: &u32| links.get(*at as usize).map(|l| l.text.as_str());
        crate::order::sort_by(&mut index.by_target, &mut |a, b| name(a).cmp(&name(b)).then(a.cmp(b)));
        index.links = links;
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

    /// All records with an id, sorted by id.
    pub fn ids(&self) -> &[Known<'a>] {
        &self.ids
    }

    /// All references, in the order of the document.
    pub fn links(&self) -> &[Link<'a>] {
        &self.links
    }

    /// The records with that id; one, unless ids repeat.
    pub fn with_id(&self, id: &str) -> &[Known<'a>] {
        let from = self.ids.partition_point(|k| k.id < id);
        let rest = self.ids.get(from..).unwrap_or_default();
        rest.get(..rest.partition_point(|k| k.id == id)).unwrap_or_default()
    }

    /// Position in a register (`Root::RISKS`) of the record with that id.
    pub fn position(&self, register: Field, id: &str) -> Option<usize> {
        self.with_id(id).iter().find_map(|known| match known.path.steps().next() {
            Some((field, Some(index))) if field == register.index && known.path.steps().count() == 1 => Some(index),
            _ => None,
        })
    }

    /// References to that id.
    pub fn references(&self, id: &str) -> impl Iterator<Item = &Link<'a>> {
        let name = |at: &u32| self.links.get(*at as usize).map_or("", |l| l.text.as_str());
        let from = self.by_target.partition_point(|at| name(at) < id);
        let rest = self.by_target.get(from..).unwrap_or_default();
        let count = rest.partition_point(|at| name(at) == id);
        rest.get(..count).unwrap_or_default().iter().filter_map(|at| self.links.get(*at as usize))
    }

    /// Positions in a register of the records that refer to that id through a field of theirs (at any depth below it).
    pub fn referring(&self, register: Field, through: Field, id: &str) -> impl Iterator<Item = usize> {
        let mut found: Vec<usize> = self
            .references(id)
            .filter_map(|link| {
                let mut steps = link.path.steps();
                let (top, index) = steps.next()?;
                let (field, _) = steps.next()?;
                (top == register.index && field == through.index).then_some(index?)
            })
            .collect();
        found.dedup();
        found.into_iter()
    }
}
