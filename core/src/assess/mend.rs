//! The patch that mends a finding, where there is no doubt what was meant.

use crate::catalogue::catalogue;
use crate::check::{Cx, Fix, Found, Link, Path, is_fact};
use crate::model::{Document, Root, StatementOfApplicability};
use crate::order::Map;
use crate::read::{FieldRole, Kind, Operation, Particular, PatchValue, Plain, Record, View, elements, write};

/// For how many references it is worked out what was meant: looking goes through all ids.
const SEARCHED: usize = 200;

/// Mends one finding after the other.
pub(super) struct Mender<'a> {
    cx: &'a Cx<'a>,
    searched: usize,
    /// First records of those that are there twice, as written, by where they lie in memory.
    twins: Map<usize, String>,
}

impl<'a> Mender<'a> {
    pub(super) fn new(cx: &'a Cx<'a>) -> Mender<'a> {
        Mender { cx, searched: 0, twins: Map::new() }
    }

    /// The operations that make the finding go away; none where a person has to decide.
    pub(super) fn mend(&mut self, found: &Found) -> Vec<Operation> {
        let mended = match found.rule.fix {
            Some(Fix::Meant) if self.searched < SEARCHED => {
                self.searched += 1;
                self.meant(found)
            }
            Some(Fix::Surplus) => self.surplus(found),
            Some(Fix::Undecided) => self.undecided(found),
            Some(Fix::Meant) | None => None,
        };
        mended.into_iter().collect()
    }

    /// The one record that a reference can mean, in its place.
    fn meant(&self, found: &Found) -> Option<Operation> {
        let cx = self.cx;
        let link = cx.index().link_at(&found.path)?;
        let said = link.text;
        let mut candidates = cx.similar().surely(cx.index(), said, link.targets)?;
        self.by_document(link, &mut candidates);
        if !link.targets.facts.is_empty()
            && let Some(entry) = catalogue().resolve_id(said).exact()
            && is_fact(entry.id(), link.targets)
        {
            candidates.push(entry.id());
        }
        let (first, others) = candidates.split_first()?;
        let usable = others.iter().all(|other| other == first) && !self.beside(&found.path, first);
        usable.then(|| Operation::replace(found.path.pointer(self.cx.aims()), PatchValue::Reference(Plain((*first).to_owned()))))
    }

    /// A document in place of what it documents, or the other way round.
    fn by_document<'c>(&self, link: &Link<'c>, candidates: &mut Vec<&'c str>)
    where
        'a: 'c,
    {
        let root: &'a Root = self.cx.aims();
        let wants_document = link.targets.kinds.contains(&Document::TABLE.kind);
        for known in self.cx.index().with_id(link.text) {
            if let (true, Some(record)) = (wants_document, known.path.records(root).pop())
                && let Some(View::Link(document, _)) = record.table().with(FieldRole::Document).next().map(|field| record.get(field))
                && self.cx.document(document.as_str()).is_some()
            {
                candidates.push(document.as_str());
            }
            for other in self.cx.index().references(known.id).filter(|_| known.kind == Document::TABLE.kind) {
                let Some((record, field)) = other.path.end(root) else { continue };
                if !record.table().with(FieldRole::Document).any(|at| at == field) {
                    continue;
                }
                if let (true, View::Id(id)) = (link.targets.kinds.contains(&record.table().kind), record.get(0)) {
                    candidates.push(id.as_str());
                }
            }
        }
    }

    /// Whether the reference stands in the record of that id, or in a list that names it already.
    fn beside(&self, path: &Path, id: &str) -> bool {
        let root = self.cx.aims();
        if path.records(root).into_iter().any(|record| id_of(record) == id) {
            return true;
        }
        let field = path.end(root).map(|(record, field)| record.get(field));
        matches!(field, Some(View::List(list)) if elements(list).any(|view| matches!(view, View::Link(other, _) if other.as_str() == id)))
    }

    /// The second of two records of a list that say the same, taken out.
    fn surplus(&mut self, found: &Found) -> Option<Operation> {
        let root = self.cx.aims();
        let whole = found.path.pointer(root);
        let (pointer, _) = whole.rsplit_once('/')?;
        let (list, _) = pointer.rsplit_once('/')?;
        let record = found.path.records(root).pop()?;
        let twin: &dyn Record = match (param(found, "id"), found.id.as_deref()) {
            (Some(id), _) => {
                let path = self.cx.index().with_id(id).next()?.path;
                path.pointer(root).rsplit_once('/').filter(|(other, _)| *other == list)?;
                path.records(root).pop()?
            }
            (_, control) => *self.cx.entries(control?).first()?,
        };
        let twin = self.twins.or_insert_with(std::ptr::from_ref(twin).addr(), || write(twin))?;
        (*twin == write(record)).then(|| Operation::remove(pointer.to_owned()))
    }

    /// An undecided entry for the control, behind the last one. A statement without entries is to be written, not mended.
    fn undecided(&self, found: &Found) -> Option<Operation> {
        let soa = self.cx.aims().statement_of_applicability.as_deref().filter(|soa| !soa.entries.is_empty());
        let list = format!("/{}/{}", Root::STATEMENT_OF_APPLICABILITY.name, StatementOfApplicability::ENTRIES.name);
        soa.and(param(found, "control").or(found.id.as_deref())).map(|control| Operation::append(&list, control))
    }
}

/// A particular of the finding's message.
fn param<'f>(found: &'f Found, name: &str) -> Option<&'f str> {
    match found.param(name)? {
        Particular::Text(text) => Some(text),
        Particular::Word(word) => Some(word),
        _ => None,
    }
}

/// The record's own id, where its kind has one.
fn id_of(record: &dyn Record) -> &str {
    match record.get(0) {
        View::Id(id) => id.as_str(),
        _ => "",
    }
}
