//! What rules can be about, and the one walk that brings every record to its rules.

use std::any::Any;

use super::engine::Run;
use super::outcome::Outcome;
use super::path::Path;
use super::rule::WholeCheck;
use super::{Cx, Rule};
use crate::model::{Root, SoaEntry, StatementOfApplicability};
use crate::read::{Kind, Record, View, elements};

/// A rule's check, by what it is about.
#[derive(Debug)]
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
pub(crate) fn walk<'a>(root: &'a Root, run: &mut Run<'a>) {
    for number in 0..Root::TABLE.names.len() {
        each(root, number, Path::default(), run);
    }
    if let Some(soa) = root.statement_of_applicability.as_deref() {
        each(soa, StatementOfApplicability::ENTRIES.index.into(), Root::STATEMENT_OF_APPLICABILITY.into(), run);
    }
}

/// The record or the records in one field.
fn each<'a>(owner: &'a dyn Record, field: usize, at: Path, run: &mut Run<'a>) {
    let step = |index| at.step(field as u8, index);
    match owner.get(field) {
        View::Record(record) => through(record, step(None), &checks(run, record.table().kind), run),
        View::List(list) => {
            let mut all =
                elements(list).map_while(|view| if let View::Record(record) = view { Some(record) } else { None }).enumerate().peekable();
            let Some((_, first)) = all.peek() else { return };
            let checks = checks(run, first.table().kind);
            if !checks.is_empty() {
                all.for_each(|(index, record)| through(record, step(Some(index)), &checks, run));
            }
        }
        _ => {}
    }
}

/// The rules on records of that kind, by position.
fn checks(run: &Run<'_>, wanted: &str) -> Vec<(usize, AnyCheck)> {
    let on = |(number, rule): (usize, &'static Rule)| match rule.check {
        Check::Each(kind, check) if kind == wanted => Some((number, check)),
        _ => None,
    };
    run.rules.iter().enumerate().filter_map(on).collect()
}

fn through<'a>(record: &'a (dyn Record + 'static), path: Path, checks: &[(usize, AnyCheck)], run: &mut Run<'a>) {
    let control = as_kind::<SoaEntry>(record).map(|entry| entry.control.as_str());
    let own = if let View::Id(id) = record.get(0) { Some(id.as_str()) } else { None };
    for (rule, check) in checks {
        let outcome = check(record, &run.cx);
        run.note(*rule, record.table().kind, control.or(own), path, outcome, control);
    }
}
