//! What files tell, as it comes in: records field by field, and what has no place.

use super::json_text::shown;
use super::node::Node;
use crate::exchange::{ImportDropped, ImportPlace, ImportReason, ImportedRecord};
use crate::model::FrameworkFile;
use crate::order::{Map, Set};
use crate::read::{Plain, Tree, clip};

/// A record of a register, or a part of the document.
#[derive(Debug)]
pub(super) struct FoundRecord {
    /// Register or part; empty for the document itself.
    pub(super) register: &'static str,
    /// Its id; none of a part.
    pub(super) id: Option<String>,
    pub(super) node: Node,
    /// Its number in the register, where the file gives it.
    pub(super) order: u32,
    pub(super) source: u32,
    /// Where the file tells of it.
    pub(super) pointer: String,
}

/// What is wrong in a file: code, pointer, params.
pub(super) type Wrong = (&'static str, String, Vec<(&'static str, String)>);

/// All that the files tell.
#[derive(Debug, Default)]
pub(super) struct Desk {
    pub(super) records: Vec<FoundRecord>,
    known: Map<String, usize>,
    /// Ids in use, in the document and in the files.
    taken: Set<String>,
    pub(super) dropped: Vec<ImportDropped>,
    pub(super) frameworks: Vec<FrameworkFile>,
    /// What stands beside the document: mapping sets, as the account tells of them.
    pub(super) beside: Vec<ImportedRecord>,
    /// What is wrong in the file in hand: code, pointer, params.
    pub(super) wrong: Vec<Wrong>,
    /// Descriptions that were changed since we wrote them: where ours stands, what they say now, and where.
    pub(super) edits: Vec<(u32, String, String, String)>,
    /// Where the whole document stands that has taken the place of a blank one.
    pub(super) replaced: Option<String>,
    /// The file in hand.
    pub(super) source: u32,
    numbers: u32,
    counted: Map<String, u32>,
    /// Titles of the records of the document, by register and id.
    titles: Map<String, String>,
}

/// Elements that have no number in the file stand behind those that have.
const BEHIND: u32 = 1_000_000;

impl Desk {
    pub(super) fn take(&mut self, id: &str) {
        self.taken.insert(id.to_owned(), ());
    }

    /// The record of that register and id, which is new where there is none.
    pub(super) fn record(&mut self, register: &'static str, id: Option<&str>, pointer: &str) -> Option<&mut FoundRecord> {
        let key = [register, "/", id.unwrap_or_default()].concat();
        let at = match self.known.get(&key) {
            Some(at) => *at,
            None => {
                let at = self.records.len();
                self.known.insert(key, at);
                let record = FoundRecord {
                    register,
                    id: id.map(str::to_owned),
                    node: Node::new(),
                    order: 0,
                    source: self.source,
                    pointer: pointer.to_owned(),
                };
                self.records.push(record);
                at
            }
        };
        self.records.get_mut(at)
    }

    pub(super) fn has(&self, register: &str, id: Option<&str>) -> bool {
        self.known.contains([register, "/", id.unwrap_or_default()].concat().as_str())
    }

    /// Records of a register in the order of their numbers, each register at its places.
    pub(super) fn in_order(&self) -> Vec<&FoundRecord> {
        let mut all: Vec<&FoundRecord> = self.records.iter().collect();
        let places: Vec<usize> = (0..all.len()).filter(|at| all.get(*at).is_some_and(|it| it.order > 0)).collect();
        let mut numbered: Vec<&FoundRecord> = places.iter().filter_map(|at| all.get(*at).copied()).collect();
        crate::order::sort_by_key(&mut numbered, |it| (it.register, it.order));
        for (at, record) in places.into_iter().zip(numbered) {
            if let Some(place) = all.get_mut(at) {
                *place = record;
            }
        }
        all
    }

    /// Notes a record of the document, so that what a file tells of it again is known.
    pub(super) fn recorded(&mut self, register: &str, id: &str, title: &str) {
        self.titles.insert([register, "/", id].concat(), title.to_owned());
    }

    /// An id from a name: letters and digits of it, and a number where it is taken. A record of the register with that title is the one that is
    /// meant, unless the file told of it already.
    pub(super) fn named(&mut self, register: &'static str, name: &str, prefix: &str) -> String {
        let base = slug(name);
        let base = if base.is_empty() { prefix.to_owned() } else { base };
        let counted = [register, "/", &base].concat();
        let mut number = self.counted.get(counted.as_str()).copied().unwrap_or(0);
        loop {
            number += 1;
            let id = if number > 1 { format!("{base}-{number}") } else { base.clone() };
            let known = self.titles.get([register, "/", &id].concat().as_str()).is_some_and(|title| title == name);
            let ours = known && !self.has(register, Some(&id));
            if ours || !self.taken.contains(id.as_str()) {
                // Of many of one name each begins where the last one ended.
                self.counted.insert(counted, number);
                self.taken.insert(id.clone(), ());
                return id;
            }
        }
    }

    /// A number for an element that has none.
    pub(super) fn number(&mut self) -> String {
        self.numbers += 1;
        (BEHIND + self.numbers).to_string()
    }

    pub(super) fn is_taken(&self, id: &str) -> bool {
        self.taken.contains(id)
    }

    pub(super) fn place(&self, pointer: &str) -> ImportPlace {
        place(self.source, pointer)
    }

    /// Says that something is not in the document.
    pub(super) fn drop(&mut self, pointer: &str, name: &str, value: Option<&Tree>, reason: ImportReason, id: Option<&str>) {
        let mut it = ImportDropped::new(self.place(pointer), name.into(), reason);
        it.value = value.map(|value| Plain(clip(&shown(value)).into_owned()));
        it.id = id.map(Into::into);
        self.dropped.push(it);
    }

    /// The members of an object that nothing was made of.
    pub(super) fn rest(&mut self, object: &Tree, pointer: &str, used: &[&str], id: Option<&str>) {
        for (name, value) in object.members() {
            if !used.contains(&name.as_str()) {
                self.drop(&format!("{pointer}/{}", super::models::escaped(name)), name, Some(value), ImportReason::NoField, id);
            }
        }
    }

    pub(super) fn warn(&mut self, code: &'static str, pointer: &str, params: Vec<(&'static str, String)>) {
        self.wrong.push((code, pointer.to_owned(), params));
    }
}

pub(super) fn place(source: u32, pointer: &str) -> ImportPlace {
    let mut place = ImportPlace::new(source);
    place.pointer = Some(Plain(pointer.to_owned()));
    place
}

/// What is left of a name as an id.
pub(super) fn slug(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars().flat_map(char::to_lowercase) {
        if out.len() >= 60 {
            break;
        }
        if c.is_ascii_alphanumeric() {
            out.push(c);
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    out.trim_end_matches('-').to_owned()
}

/// The same as the id of a framework, which begins with a letter.
pub(super) fn framework_slug(name: &str) -> String {
    let slug = slug(name);
    let slug = if slug.starts_with(|c: char| c.is_ascii_lowercase()) { slug } else { ["f-", &slug].concat() };
    slug.trim_end_matches('-').to_owned()
}
