//! Days that are recorded in the records themselves: actions and decisions to be done, reviews that are planned, uses that end.

use super::declared::declared;
use super::{Found, Thing, begun};
use crate::assess::{DueKind, DueTrigger};
use crate::check::{Cx, Path, as_kind, date_of, planned_review, review_kind};
use crate::model::{AiSystem, Implementation, ImplementationStatus, Improvement, SoaEntry, Treatment};
use crate::read::{Date, FieldRole, Record, View, bits, elements};

pub(super) fn add(found: &mut Found<'_>) {
    let root = found.cx.aims();
    walk(found, root, Around { thing: Thing::new("aims", ""), parent: "aims" }, Path::default());
}

/// Where a record stands: the nearest record above with an id, and the kind of the one right above.
#[derive(Clone, Copy)]
struct Around<'c> {
    thing: Thing<'c>,
    parent: &'static str,
}

fn walk<'c>(found: &mut Found<'c>, record: &'c (dyn Record + 'static), around: Around<'c>, here: Path) {
    if !there(found.cx, record) {
        return;
    }
    let table = record.table();
    let inside = Around { thing: named(record, around.thing), parent: table.kind };
    for at in bits(table.nests) {
        let step = |index| here.step(at as u8, index);
        match record.get(at) {
            View::Record(below) => walk(found, below, inside, step(None)),
            View::List(list) => {
                for (index, view) in elements(list).enumerate() {
                    let View::Record(below) = view else { break };
                    walk(found, below, inside, step(Some(index)));
                }
            }
            _ => {}
        }
    }
    to_do(found, record, inside.thing, around, here);
    review(found, record, inside.thing, here);
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
fn due_kind(kind: &str, parent: &str) -> Option<DueKind> {
    Some(match (kind, parent) {
        ("action", "treatment") => DueKind::TreatmentAction,
        ("action", "nonconformity") => DueKind::CorrectiveAction,
        ("action", "impactAssessment") => DueKind::ImpactCondition,
        ("action", "impact") => DueKind::ImpactMitigation,
        ("action", "incident") => DueKind::IncidentAction,
        ("action", "concern") => DueKind::ConcernAction,
        ("action", "change") => DueKind::ChangeAction,
        ("action", "improvement") => DueKind::ImprovementAction,
        ("action", "objective") => DueKind::ObjectiveAction,
        ("action", "competence") => DueKind::CompetenceAction,
        ("action", "managementReview") => DueKind::ReviewAction,
        ("action", "supplierAssessment") => DueKind::SupplierAction,
        ("action", "customerAssessment") => DueKind::CustomerAction,
        ("action", _) => DueKind::Action,
        ("reviewDecision", _) => DueKind::ReviewAction,
        ("nonconformity", _) => DueKind::Nonconformity,
        ("change", _) => DueKind::Change,
        ("improvement", _) => DueKind::Improvement,
        ("objective", _) => DueKind::ObjectiveTarget,
        ("notification", _) => DueKind::IncidentNotification,
        ("implementation", _) => DueKind::ControlImplementation,
        ("conformityAssessment", _) => DueKind::ConformityAssessment,
        // Ends that are told beforehand; once past they are over.
        ("deployment" | "provision" | "resource" | "document" | "obligation" | "tooling", _) => DueKind::Ending,
        _ => return None,
    })
}

fn to_do<'c>(found: &mut Found<'c>, record: &'c (dyn Record + 'static), thing: Thing<'c>, around: Around<'c>, here: Path) {
    let (kind, as_of) = (record.table().kind, found.cx.as_of);
    let Some(what) = due_kind(kind, around.parent).filter(|what| !declared(*what)) else { return };
    let expires = matches!(what, DueKind::Ending | DueKind::ConformityAssessment);
    let Some((on, at)) = dated(record, if expires { FieldRole::Ends } else { FieldRole::Due }) else { return };
    let reviewed = || dated(record, FieldRole::Reviewed).is_some_and(|(seen, _)| seen >= on && seen <= as_of);
    let done = match what {
        DueKind::Ending => on < as_of,
        DueKind::ConformityAssessment => false,
        DueKind::ControlImplementation => carried_out(record),
        // A review after the target date has said what becomes of the objective.
        DueKind::ObjectiveTarget if reviewed() => true,
        _ => has_come(record, FieldRole::Done, as_of) || has_come(record, FieldRole::Closes, as_of),
    };
    if !done {
        let why = if expires { DueTrigger::Expiry } else { DueTrigger::Date };
        // An action or a decision is asked for by the record that it stands in.
        let source = if matches!(kind, "action" | "reviewDecision") { around.thing } else { thing };
        found.due(what, thing, vec![source.by(on, why, here.step(at as u8, None))]);
    }
}

/// Whether the control is implemented.
fn carried_out(record: &dyn Record) -> bool {
    let status = as_kind::<Implementation>(record).and_then(|it| it.status);
    status == Some(ImplementationStatus::Implemented)
}

fn review<'c>(found: &mut Found<'c>, record: &'c (dyn Record + 'static), thing: Thing<'c>, here: Path) {
    if let Some((what, (field, on))) = review_kind(record.table().kind).zip(planned_review(record, found.cx)) {
        found.due(what, thing, vec![thing.by(on, DueTrigger::Date, here.step(field as u8, None))]);
    }
}
