//! Names in place of references: told once for each name, with the record that bears it, or where people are recorded.

use super::{Draft, Reader};
use crate::order::Set;
use crate::read::diagnostic::Diagnostic;
use crate::read::field::FieldRole;
use crate::read::id::{RefText, is_reference};
use crate::read::meant::{LONGEST, Mend};
use crate::read::record::{Record, Targets, View, elements};
use crate::read::text::Text;

/// The kind of people, and their register: names that stand in place of references are mostly theirs.
const PEOPLE: (&str, &str) = ("person", "people");

/// Where a name stands in place of a reference.
#[derive(Debug, Clone, Default)]
pub(crate) struct Misnamed {
    /// What the references may name, each group once.
    targets: Vec<&'static Targets>,
    /// Offsets of further places.
    pub(crate) further: Vec<usize>,
    /// How many further places there are, kept or not.
    pub(crate) count: usize,
    /// The record of that name or id, and its kind.
    bearer: Option<(Text, &'static str)>,
    /// Whether another record bears it too.
    doubted: bool,
}

impl Reader<'_> {
    /// A reference to what `targets` says.
    pub(crate) fn reference(&mut self, into: &mut RefText, targets: &'static Targets) -> bool {
        let Some((start, text)) = self.string() else { return false };
        if is_reference(&text) {
            *into = RefText::from_checked(self.keep(start, text));
            return true;
        }
        self.misname(start, &text, targets)
    }

    /// Notes a name once, and where else it stands. Always false.
    #[cold]
    fn misname(&mut self, at: usize, text: &str, targets: &'static Targets) -> bool {
        let known = self.names.get(text).and_then(|draft| self.drafts.get_mut(*draft)?.misnamed.as_mut());
        if let Some(known) = known {
            if !known.targets.contains(&targets) {
                known.targets.push(targets);
            }
            known.count += 1;
            // As many as there may be diagnostics, so that a text of names alone takes no more room.
            if self.kept < self.options.limits.diagnostics {
                self.kept += 1;
                known.further.push(at);
            }
            return false;
        }
        let draft = self.drafts.len();
        self.refuse(at, "bad-reference", &[("text", text)]);
        if let Some(noted) = self.drafts.get_mut(draft).filter(|_| text.len() <= LONGEST) {
            noted.misnamed = Some(Box::new(Misnamed { targets: vec![targets], ..Misnamed::default() }));
            if let Some((_, id)) = noted.params.iter().find(|(name, _)| *name == "suggestion") {
                self.names.insert(id.clone(), draft);
            }
            self.names.insert(text.to_owned(), draft);
        }
        false
    }

    /// Says of each name which record bears it, and mends its places; or else where people are recorded.
    pub(crate) fn tell_names(&mut self, root: &dyn Record) {
        if self.drafts.iter().all(|draft| draft.misnamed.is_none()) {
            return;
        }
        self.bearers(root);
        for draft in &mut self.drafts {
            let Some(it) = draft.misnamed.as_deref_mut() else { continue };
            // What mends it mends it everywhere.
            let whole = it.further.len() == it.count;
            if draft.mend.is_some() {
                draft.mend = draft.mend.filter(|_| whole);
                continue;
            }
            let id = it.bearer.take().filter(|_| !it.doubted);
            let of_people = || it.targets.iter().any(|targets| targets.kinds.contains(&PEOPLE.0));
            if let Some((id, kind)) = id {
                let all = whole && it.targets.iter().all(|targets| targets.fits(kind));
                draft.mend = all.then_some(Mend::Text);
                draft.says("suggestion", &id);
            } else if it.doubted {
                draft.params.retain(|(name, _)| *name != "suggestion");
            } else if of_people() && draft.params.iter().any(|(_, text)| text.chars().any(char::is_alphabetic)) {
                draft.says("place", PEOPLE.1);
            }
        }
    }

    /// Finds the records that have one of the names, or an id that one of them could be.
    fn bearers(&mut self, record: &dyn Record) {
        let table = record.table();
        if let View::Id(id) = record.get(0) {
            let said =
                table.with(FieldRole::Name).filter_map(|field| if let View::Text(name) = record.get(field) { Some(name) } else { None });
            for name in said.chain([id.as_str()]) {
                let known = self.names.get(name).and_then(|draft| self.drafts.get_mut(*draft)?.misnamed.as_mut());
                if let Some(it) = known.filter(|it| it.targets.iter().any(|targets| targets.fits(table.kind))) {
                    it.doubted |= it.bearer.as_ref().is_some_and(|(known, _)| known != id.as_text());
                    it.bearer.get_or_insert_with(|| (id.as_text().clone(), table.kind));
                }
            }
        }
        for field in 0..table.names.len() {
            match record.get(field) {
                View::Record(below) => self.bearers(below),
                View::List(list) => {
                    for view in elements(list) {
                        let View::Record(below) = view else { break };
                        self.bearers(below);
                    }
                }
                _ => {}
            }
        }
    }
}

impl Draft {
    /// Says one thing instead of what was suggested.
    fn says(&mut self, name: &'static str, value: &str) {
        self.params.retain(|(known, _)| *known != "suggestion");
        self.params.push((name, value.to_owned()));
    }
}

/// Puts the ids of the records in which the further places are in the place of their pointers.
pub(crate) fn by_record(root: &dyn Record, diagnostics: &mut [Diagnostic]) {
    for one in diagnostics.iter_mut().filter(|one| !one.related.is_empty()) {
        let mut told: Set<Text> = Set::new();
        id_at(root, &one.pointer).map(|id| told.insert(id, ()));
        let ids = one.related.iter().filter_map(|pointer| id_at(root, pointer));
        one.related = ids.filter(|id| told.insert(id.clone(), ())).collect();
    }
}

/// The id of the innermost record on the way to a place that has one.
fn id_at(root: &dyn Record, pointer: &str) -> Option<Text> {
    let (mut record, mut found) = (root, None);
    let mut steps = pointer.split('/').skip(1);
    loop {
        if let View::Id(id) = record.get(0) {
            found = Some(id.as_text().clone());
        }
        let below = steps.next().and_then(|name| record.table().names.position(name)).and_then(|field| match record.get(field) {
            View::Record(below) => Some(below),
            View::List(list) => {
                let at = steps.next()?.parse::<u32>().ok()?;
                let unread = record.unread();
                // No record where it could not be held.
                let held = unread.elements(field as u8).binary_search_by_key(&at, |(lost, _)| *lost).is_err();
                let View::Record(below) = list.at(unread.index_of(field as u8, at)).filter(|_| held)? else { return None };
                Some(below)
            }
            _ => None,
        });
        match below {
            Some(below) => record = below,
            None => return found,
        }
    }
}
