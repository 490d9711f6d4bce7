//! What rules can be about, and the one walk that brings every record to its rules.

use std::any::Any;

use super::engine::{About, Notes};
use super::outcome::Outcome;
use super::path::Path;
use super::rule::WholeCheck;
use super::{Cx, Rule};
use crate::model::{Root, SoaEntry, StatementOfApplicability};
use crate::read::{Kind, Record, View, elements};

/// A rule's check, by what it is about.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Check {
    /// The document.
    Whole(WholeCheck),
    /// Records of one kind: those of a register, a part of the document, or the entries of the Statement of Applicability.
    Each(&'static str, AnyCheck),
}

/// A check of a record whose type is found out by looking: one walk serves all kinds.
pub(crate) type AnyCheck = for<'a> fn(&'a (dyn Record + 'static), &Cx<'a>) -> Outcome<'a>;

impl Check {
    /// Kind of the records that it looks at; the document's for a check of the whole.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Check::Whole(_) => Root::TABLE.kind,
            Check::Each(kind, _) => kind,
        }
    }
}

/// The record as one of that type.
pub(crate) fn as_kind<'a, R: 'static>(record: &'a (dyn Record + 'static)) -> Option<&'a R> {
    (record as &'a dyn Any).downcast_ref()
}

/// Every record in the order of the document, each through all rules of its kind.
pub(super) fn walk(cx: &Cx<'_>, notes: &mut Notes) {
    for number in 0..Root::TABLE.names.len() {
        each(cx, cx.aims(), number, Path::default(), notes);
    }
    if let Some(soa) = cx.aims().statement_of_applicability.as_deref() {
        each(cx, soa, StatementOfApplicability::ENTRIES.index.into(), Root::STATEMENT_OF_APPLICABILITY.into(), notes);
    }
}

/// The record or the records in one field.
fn each<'a>(cx: &Cx<'a>, owner: &'a dyn Record, field: usize, at: Path, notes: &mut Notes) {
    let step = |index| at.step(field as u8, index);
    match owner.get(field) {
        View::Record(record) => through(cx, record, step(None), &checks(notes, record.table().kind), notes),
        View::List(list) => {
            let Some(View::Record(first)) = list.at(0) else { return };
            let checks = checks(notes, first.table().kind);
            if checks.is_empty() {
                return;
            }
            for (index, view) in elements(list).enumerate() {
                let View::Record(record) = view else { return };
                through(cx, record, step(Some(index)), &checks, notes);
            }
        }
        _ => {}
    }
}

/// The rules on records of that kind, by position.
fn checks(notes: &Notes, wanted: &str) -> Vec<(usize, AnyCheck)> {
    let on = |(number, rule): (usize, &'static Rule)| match rule.check {
        Check::Each(kind, check) if kind == wanted => Some((number, check)),
        _ => None,
    };
    notes.rules.iter().enumerate().filter_map(on).collect()
}

fn through<'a>(cx: &Cx<'a>, record: &'a (dyn Record + 'static), path: Path, checks: &[(usize, AnyCheck)], notes: &mut Notes) {
    let control = as_kind::<SoaEntry>(record).map(|entry| entry.control.as_str());
    let own = if let View::Id(id) = record.get(0) { id.as_str() } else { "" };
    let about = About { kind: record.table().kind, id: control.unwrap_or(own), control, path };
    for (rule, check) in checks {
        cx.take_beyond();
        let outcome = check(record, cx);
        if !(notes.alone && cx.take_beyond()) {
            notes.note(cx, *rule, about, outcome);
        }
    }
}
