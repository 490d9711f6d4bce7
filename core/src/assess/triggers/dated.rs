//! Days that are recorded in the records themselves: actions and decisions to be done, reviews that are planned, uses that end.

use super::{Found, Thing, begun, came, open, stage};
use crate::assess::{DueKind, DueTrigger};
use crate::check::{Cx, Path, as_kind};
use crate::model::{AiSystem, Implementation, ImplementationStatus, LifeCycleStage, SoaEntry, Treatment};
use crate::read::{Date, Record, View, elements};

/// Kind of a record, field with the day by which it is to be done, what that is, fields any of which settles it.
type Row = (&'static str, &'static str, DueKind, &'static [&'static str]);

/// Things to be done by a day.
const TO_DO: [Row; 7] = [
    ("reviewDecision", "due", DueKind::ReviewAction, &["doneOn"]),
    ("nonconformity", "due", DueKind::Nonconformity, &["closedOn"]),
    ("change", "due", DueKind::Change, &["doneOn"]),
    ("improvement", "due", DueKind::Improvement, &["doneOn"]),
    ("objective", "due", DueKind::ObjectiveTarget, &["achievedOn", "withdrawnOn"]),
    ("notification", "dueAt", DueKind::IncidentNotification, &["notifiedAt"]),
    ("conformityAssessment", "validUntil", DueKind::ConformityAssessment, &[]),
];

/// Ends that are told beforehand; once past they are over.
const ENDS: [(&str, &str); 5] = [
    ("deployment", "until"),
    ("provision", "until"),
    ("resource", "until"),
    ("document", "effectiveUntil"),
    ("obligation", "appliesUntil"),
];

/// From when on a record is there: the first of these days that it has.
const BORN: [&str; 12] = [
    "detectedAt",
    "occurredAt",
    "raisedOn",
    "openedOn",
    "identifiedOn",
    "setOn",
    "decidedOn",
    "createdOn",
    "collectedOn",
    "from",
    "since",
    "preparedOn",
];
/// Kinds that are there from their own day `on`.
const DATED: [&str; 5] = ["impactAssessment", "managementReview", "supplierAssessment", "customerAssessment", "conformityAssessment"];
/// From when on a record is over, and its reviews with it.
const OVER: [&str; 5] = ["closedOn", "withdrawnOn", "achievedOn", "disposedOn", "appliesUntil"];
/// The same, where the day itself still belongs to it.
const LAST: [&str; 4] = ["until", "activeUntil", "validUntil", "effectiveUntil"];

pub(super) fn add(found: &mut Found<'_>) {
    let root = found.cx.aims();
    walk(found, root, Around { thing: Thing::new("aims", ""), parent: "aims", field: "" }, Path::default());
}

/// Where a record stands: the nearest record above with an id, the kind of the one right above, and its field.
#[derive(Clone, Copy)]
struct Around<'c> {
    thing: Thing<'c>,
    parent: &'static str,
    field: &'static str,
}

fn walk<'c>(found: &mut Found<'c>, record: &'c dyn Record, around: Around<'c>, here: Path) {
    let (kind, names) = (record.table().kind, record.table().names);
    if !there(found.cx, record) {
        return;
    }
    let thing = named(record, around.thing);
    for at in 0..names.len() {
        let field = names.get(at);
        let inside = Around { thing, parent: kind, field };
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
    to_do(found, record, thing, around, here);
    review(found, record, thing, here);
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

/// A day in the field of that name; of an instant the day at its place.
fn day(record: &dyn Record, name: &str) -> Option<Date> {
    match record.get(record.table().names.position(name)?) {
        View::Date(on) => Some(on),
        View::Text(text) => text.get(..10)?.parse().ok(),
        _ => None,
    }
}

/// Whether the record was there on that day, and still matters.
fn there(cx: &Cx<'_>, record: &dyn Record) -> bool {
    let kind = record.table().kind;
    if let Some(system) = as_kind::<AiSystem>(record) {
        return begun(system, cx.as_of);
    }
    if let Some(treatment) = as_kind::<Treatment>(record) {
        let risk = treatment.risk.as_ref().and_then(|risk| cx.risk(risk.as_str()));
        return risk.and_then(|risk| risk.identified_on).is_none_or(|on| on <= cx.as_of);
    }
    // What is only planned yet has no results.
    let own = if DATED.contains(&kind) { day(record, "on") } else { None };
    let born = own.or_else(|| BORN.into_iter().find_map(|name| day(record, name)));
    let taken_up = record.table().names.position("accepted").is_none_or(|at| !matches!(record.get(at), View::Flag(false)));
    born.is_none_or(|on| on <= cx.as_of) && taken_up
}

/// What is done by an action, by the record that it belongs to.
fn action(around: Around<'_>) -> DueKind {
    match (around.parent, around.field) {
        ("treatment", _) => DueKind::TreatmentAction,
        ("nonconformity", _) => DueKind::CorrectiveAction,
        ("impactAssessment", _) => DueKind::ImpactCondition,
        ("impact", _) => DueKind::ImpactMitigation,
        ("incident", _) => DueKind::IncidentAction,
        ("concern", _) => DueKind::ConcernAction,
        ("change", _) => DueKind::ChangeAction,
        ("improvement", _) => DueKind::ImprovementAction,
        ("objective", _) => DueKind::ObjectiveAction,
        ("competence", _) => DueKind::CompetenceAction,
        ("managementReview", _) => DueKind::ReviewAction,
        ("supplierAssessment", _) => DueKind::SupplierAction,
        ("customerAssessment", _) => DueKind::CustomerAction,
        _ => DueKind::Action,
    }
}

fn to_do<'c>(found: &mut Found<'c>, record: &'c dyn Record, thing: Thing<'c>, around: Around<'c>, here: Path) {
    let (kind, as_of) = (record.table().kind, found.cx.as_of);
    let row = TO_DO.iter().find(|row| row.0 == kind).copied();
    let ends = || ENDS.iter().find(|end| end.0 == kind).map(|end| (kind, end.1, DueKind::Ending, &[][..]));
    let row = match kind {
        "action" => Some((kind, "due", action(around), &["doneOn"][..])),
        "implementation" => Some((kind, "due", DueKind::ControlImplementation, &[][..])),
        "tooling" => Some((kind, "supportedUntil", DueKind::Ending, &[][..])),
        _ => row.or_else(ends),
    };
    let Some((_, field, what, settling)) = row else { return };
    let Some((on, at)) = day(record, field).zip(record.table().names.position(field)) else { return };
    let done = settling.iter().any(|name| day(record, name).is_some_and(|on| on <= as_of))
        // Whoever looked at an objective after its day said what becomes of it.
        || (what == DueKind::ObjectiveTarget && came(day(record, "reviewedOn"), as_of).is_some_and(|seen| seen >= on))
        || (what == DueKind::ControlImplementation && carried_out(record))
        || (what == DueKind::Ending && on < as_of);
    if !done {
        let why = if matches!(what, DueKind::Ending | DueKind::ConformityAssessment) { DueTrigger::Expiry } else { DueTrigger::Date };
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

/// How reviewing the record is named; none where another trigger covers it.
fn reviewed(kind: &str) -> Option<DueKind> {
    Some(match kind {
        "risk" | "impactAssessment" | "document" | "supplier" | "customer" => return None,
        "role" => DueKind::RoleReview,
        "objective" => DueKind::ObjectiveReview,
        "riskMethod" | "impactMethod" => DueKind::MethodReview,
        "organization" | "issue" | "interestedParty" | "scope" => DueKind::ContextReview,
        "obligation" => DueKind::ObligationReview,
        "ownControl" | "soaEntry" | "statementOfApplicability" => DueKind::ControlReview,
        "aiSystem" => DueKind::SystemReview,
        _ => DueKind::RecordReview,
    })
}

fn review<'c>(found: &mut Found<'c>, record: &'c dyn Record, thing: Thing<'c>, here: Path) {
    let as_of = found.cx.as_of;
    let Some((on, at)) = day(record, "nextReviewOn").zip(record.table().names.position("nextReviewOn")) else { return };
    let Some(what) = reviewed(record.table().kind) else { return };
    let over = OVER.iter().any(|name| day(record, name).is_some_and(|on| on <= as_of))
        || LAST.iter().any(|name| day(record, name).is_some_and(|on| on < as_of))
        || as_kind::<AiSystem>(record).is_some_and(|system| stage(system, as_of) == Some(LifeCycleStage::Retirement))
        // An entry that is reviewed together with its statement is no thing of its own.
        || as_kind::<SoaEntry>(record)
            .is_some_and(|_| found.cx.aims().statement_of_applicability.as_deref().is_some_and(|it| it.next_review_on == Some(on)));
    if !over && open(on, day(record, "reviewedOn"), as_of) {
        found.due(what, thing, vec![thing.by(on, DueTrigger::Date, here.step(at as u8, None))]);
    }
}
