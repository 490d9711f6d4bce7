//! What the rules ask to be done by a date: the calendar names what they would find overdue, and nothing that they do not ask.

use super::{Found, Reason, Thing};
use crate::assess::DueKind;
use crate::check::{deadlines, key_of, own_id};
use crate::model::RiskAssessment;
use crate::read::Kind;
use crate::rules::rules;

pub(super) fn add(found: &mut Found<'_>) {
    let cx = found.cx;
    deadlines(cx, rules(), &mut |rule, record, path, deadlines| {
        let subject = Thing::new(record.table().kind, key_of(record).map_or("", |key| key.as_str()));
        for deadline in deadlines.open {
            let Some(what) = deadline.what.or(rule.due).filter(|what| declared(*what) || subject.kind == RiskAssessment::TABLE.kind) else {
                continue;
            };
            let source = deadline.source.map_or(subject, |(kind, id)| Thing::new(kind, id));
            let at = path.join(deadline.at);
            // An action with an id of its own is the record to act on; it is asked for by the record that it stands in.
            let on_the_way = at.records(cx.aims());
            let own = on_the_way.into_iter().next_back().and_then(|it| Some(Thing::new(it.table().kind, own_id(it)?.as_str())));
            let thing = own.unwrap_or(subject);
            found.due(what, thing, vec![Reason { on: deadline.on, why: deadline.why, source, since: deadline.since, at }]);
        }
    });
}

/// Whether a rule declares all deadlines of that kind: no other trigger looks after it.
pub(super) fn declared(what: DueKind) -> bool {
    matches!(
        what,
        DueKind::TreatmentAction
            | DueKind::Nonconformity
            | DueKind::CorrectiveAction
            | DueKind::Change
            | DueKind::ChangeAction
            | DueKind::Improvement
            | DueKind::ObjectiveAction
            | DueKind::ObjectiveReview
            | DueKind::CompetenceAction
            | DueKind::ImpactCondition
            | DueKind::ImpactMitigation
            | DueKind::ImprovementAction
            | DueKind::IncidentAction
            | DueKind::ConcernAction
            | DueKind::CustomerAction
            | DueKind::ReviewAction
            | DueKind::SupplierAction
            | DueKind::Training
            | DueKind::AuditProgramme
            | DueKind::ControlImplementation
            | DueKind::Action
    )
}
