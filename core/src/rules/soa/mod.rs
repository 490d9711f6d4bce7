//! The Statement of Applicability: complete, decided, justified, true (6.1.3).

// <rules> written by ./check bless
crate::rules::listed! {
    development_excluded_by_producer excluded_control_practised soa_approval_of_other_version soa_approved_before_prepared
    soa_approved_by_preparer soa_before_first_rating soa_control_missing soa_control_repeated soa_control_undecided_for_system
    soa_driver_after_preparation soa_driver_ended soa_driver_of_other_system soa_entry_undecided soa_excluded_but_implemented
    soa_excluded_despite_obligation soa_exclusion_unjustified soa_further_controls_not_determined soa_guidance_not_considered
    soa_implementation_since_missing soa_implemented_ahead soa_implemented_without_evidence soa_inclusion_unjustified
    soa_inclusion_without_driver soa_not_approved soa_not_communicated soa_older_than_treatment soa_own_control_missing
    soa_planned_overdue soa_reasons_in_a_circle soa_version_contradicts_document
}
// </rules>
pub(super) mod words;

use self::words::{Words, words};
pub(super) use crate::check::included;
use crate::check::{Case, Cx, Outcome, Path, fail};
use crate::model::{Approval, ImplementationStatus, SoaDecision, SoaEntry, StatementOfApplicability};
use crate::read::Date;

/// Whether the statement has been approved.
fn approved(soa: &StatementOfApplicability, cx: &Cx<'_>) -> bool {
    let approval = soa.approval.as_deref();
    approval.is_some_and(|approval| approval.by.is_some() && approval.on.is_some_and(|on| on <= cx.as_of))
}

/// The latest date on which the statement was prepared, approved or reviewed, and where that stands.
fn last_considered(soa: &StatementOfApplicability, as_of: Date) -> Option<(Date, Path)> {
    let approved = soa.approval.as_deref().and_then(|approval| approval.on);
    let dates = [
        (soa.prepared_on, Path::from(StatementOfApplicability::PREPARED_ON)),
        (approved, Path::from(StatementOfApplicability::APPROVAL).then(Approval::ON)),
        (soa.reviewed_on, Path::from(StatementOfApplicability::REVIEWED_ON)),
    ];
    let past = dates.into_iter().filter_map(|(on, place)| Some((on.filter(|on| *on <= as_of)?, place)));
    past.max_by_key(|(on, _)| *on)
}

/// Fails where the entry gives no reason; of the case `weak` where what it gives is none.
fn justified<'a>(entry: &'a SoaEntry, weak: Case) -> Outcome<'a> {
    match words(&entry.justification) {
        Words::Ok => Outcome::Pass,
        Words::None => fail(SoaEntry::JUSTIFICATION).into(),
        Words::Weak(said) => fail(SoaEntry::JUSTIFICATION).case(weak).with(SoaEntry::JUSTIFICATION, said).into(),
    }
}

/// Whether the entry excludes its control.
fn excluded(entry: &SoaEntry) -> bool {
    entry.decision == Some(SoaDecision::Excluded)
}

/// Whether the entry includes its control and records it as implemented.
fn implemented(entry: &SoaEntry) -> bool {
    included(entry) && status(entry) == Some(ImplementationStatus::Implemented)
}

/// How far the control is implemented.
pub(super) fn status(entry: &SoaEntry) -> Option<ImplementationStatus> {
    entry.implementation.as_deref().and_then(|implementation| implementation.status)
}
