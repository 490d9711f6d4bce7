//! The review that is planned for a record: the same answer for rule and calendar.

use super::{date_of, due::open};
use crate::check::deadline::DueKind;
use crate::check::{Cx, as_kind, stage};
use crate::model::{AiSystem, LifeCycleStage, SoaEntry};
use crate::read::{Date, FieldRole, Record};

/// What a planned review of a record of that kind is in the calendar; none where a rule of its own asks for it.
pub(crate) fn review_kind(kind: &str) -> Option<DueKind> {
    Some(match kind {
        "risk" | "impactAssessment" | "document" | "supplier" | "customer" | "objective" => return None,
        "role" => DueKind::RoleReview,
        "riskMethod" | "impactMethod" => DueKind::MethodReview,
        "organization" | "issue" | "interestedParty" | "scope" => DueKind::ContextReview,
        "obligation" => DueKind::ObligationReview,
        "ownControl" | "soaEntry" | "statementOfApplicability" => DueKind::ControlReview,
        "aiSystem" => DueKind::SystemReview,
        _ => DueKind::RecordReview,
    })
}

/// Field and date of the next review as planned, unless it took place or the record is over.
pub(crate) fn planned_review(record: &(dyn Record + 'static), cx: &Cx<'_>) -> Option<(usize, Date)> {
    let dated = |role| record.table().with(role).find_map(|field| Some((field, date_of(record.get(field))?)));
    let (field, on) = dated(FieldRole::NextReview)?;
    let come = |role| record.table().with(role).any(|field| date_of(record.get(field)).is_some_and(|day| day <= cx.as_of));
    let over = come(FieldRole::Closes)
        || come(FieldRole::Done)
        || dated(FieldRole::Ends).is_some_and(|(_, last)| last < cx.as_of)
        || as_kind::<AiSystem>(record).is_some_and(|system| stage(system, cx.as_of) == Some(LifeCycleStage::Retirement))
        // An entry that is reviewed together with its statement is no thing of its own.
        || as_kind::<SoaEntry>(record)
            .is_some_and(|_| cx.aims().statement_of_applicability.as_deref().is_some_and(|it| it.next_review_on == Some(on)));
    (!over && open(on, dated(FieldRole::Reviewed).map(|(_, on)| on), cx.as_of)).then_some((field, on))
}
