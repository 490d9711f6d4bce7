//! Days that are recorded in the records themselves: actions and decisions to be done, reviews that are planned, uses that end.

use super::{Found, Thing, begun};
use crate::assess::{DueKind, DueTrigger};
use crate::check::{Cx, Path, as_kind, date_of, planned_review, review_kind};
use crate::model::{AiSystem, Improvement, SoaEntry, Treatment};
use crate::read::{Date, FieldRole, Record, View, bits};

pub(super) fn add(found: &mut Found<'_>) {
    let root = found.cx.aims();
    walk(found, root, Thing::new("aims", ""), Path::default());
}

fn walk<'c>(found: &mut Found<'c>, record: &'c (dyn Record + 'static), above: Thing<'c>, here: Path) {
    if !there(found.cx, record) {
        return;
    }
    let table = record.table();
    let inside = named(record, above);
    for at in bits(table.timed) {
        let step = |index| here.step(at as u8, index);
        match record.get(at) {
            View::Record(below) => walk(found, below, inside, step(None)),
            View::List(list) => {
                let mut index = 0;
                while let Some(View::Record(below)) = list.at(index) {
                    walk(found, below, inside, step(Some(index)));
                    index += 1;
                }
            }
            _ => {}
        }
    }
    to_do(found, record, inside, here);
    review(found, record, inside, here);
}

/// The record to act on: itself if it has an id, or is a part of the whole or an entry on a control; else the one above.
fn named<'c>(record: &'c dyn Record, above: Thing<'c>) -> Thing<'c> {
    let kind = record.table().kind;
    if let Some(entry) = as_kind::<SoaEntry>(record) {
        return Thing::new(kind, entry.control.as_str());
    }
    match record.get(0) {
        View::Id(id) => Thing::new(kind, id.as_str()),
        _ if above.kind == "aims" => Thing::new(kind, ""),
        _ => above,
    }
}

/// The first date that stands in a field of that role, and where.
fn dated(record: &dyn Record, role: FieldRole) -> Option<(Date, usize)> {
    record.table().with(role).find_map(|field| Some((date_of(record.get(field))?, field)))
}

/// Whether a date in a field of that role has come.
fn has_come(record: &dyn Record, role: FieldRole, as_of: Date) -> bool {
    record.table().with(role).any(|field| date_of(record.get(field)).is_some_and(|on| on <= as_of))
}

/// Whether the record existed on that date, and still matters.
fn there(cx: &Cx<'_>, record: &(dyn Record + 'static)) -> bool {
    if let Some(system) = as_kind::<AiSystem>(record) {
        return begun(system, cx.as_of);
    }
    if let Some(treatment) = as_kind::<Treatment>(record) {
        let risk = treatment.risk.as_ref().and_then(|risk| cx.risk(risk.as_str()));
        return risk.and_then(|risk| risk.identified_on).is_none_or(|on| on <= cx.as_of);
    }
    // What has been rejected is not to be done.
    let rejected = as_kind::<Improvement>(record).is_some_and(|it| it.accepted == Some(false));
    !rejected && dated(record, FieldRole::Born).is_none_or(|(on, _)| on <= cx.as_of)
}

/// What is to be done about a record of that kind by its date; none where another trigger, or none, looks after it.
fn due_kind(kind: &str) -> Option<DueKind> {
    Some(match kind {
        "objective" => DueKind::ObjectiveTarget,
        "notification" => DueKind::IncidentNotification,
        "conformityAssessment" => DueKind::ConformityAssessment,
        // Ends that are told beforehand; once past they are over.
        "deployment" | "provision" | "resource" | "document" | "obligation" | "tooling" => DueKind::Ending,
        _ => return None,
    })
}

fn to_do<'c>(found: &mut Found<'c>, record: &'c (dyn Record + 'static), thing: Thing<'c>, here: Path) {
    let as_of = found.cx.as_of;
    let Some(what) = due_kind(record.table().kind) else { return };
    let expires = matches!(what, DueKind::Ending | DueKind::ConformityAssessment);
    let Some((on, at)) = dated(record, if expires { FieldRole::Ends } else { FieldRole::Due }) else { return };
    let reviewed = || dated(record, FieldRole::Reviewed).is_some_and(|(seen, _)| seen >= on && seen <= as_of);
    let done = match what {
        DueKind::Ending => on < as_of,
        DueKind::ConformityAssessment => false,
        // A review after the target date has said what becomes of the objective.
        DueKind::ObjectiveTarget if reviewed() => true,
        _ => has_come(record, FieldRole::Done, as_of) || has_come(record, FieldRole::Closes, as_of),
    };
    if !done {
        let why = if expires { DueTrigger::Expiry } else { DueTrigger::Date };
        found.due(what, thing, vec![thing.by(on, why, here.step(at as u8, None))]);
    }
}

fn review<'c>(found: &mut Found<'c>, record: &'c (dyn Record + 'static), thing: Thing<'c>, here: Path) {
    if let Some((what, (field, on))) = review_kind(record.table().kind).zip(planned_review(record, found.cx)) {
        found.due(what, thing, vec![thing.by(on, DueTrigger::Date, here.step(field as u8, None))]);
    }
}
