//! The Statement of Applicability: complete, decided, justified, true (6.1.3).

pub(super) mod soa_control_missing;
pub(super) mod soa_control_repeated;
pub(super) mod soa_entry_undecided;
pub(super) mod soa_excluded_but_implemented;
pub(super) mod soa_exclusion_unjustified;
pub(super) mod soa_further_controls_not_determined;
pub(super) mod soa_guidance_not_considered;
pub(super) mod soa_implementation_since_missing;
pub(super) mod soa_implemented_without_evidence;
pub(super) mod soa_inclusion_unjustified;
pub(super) mod soa_inclusion_without_driver;
pub(super) mod soa_not_approved;
pub(super) mod soa_not_communicated;
pub(super) mod soa_older_than_treatment;
pub(super) mod soa_own_control_missing;
pub(super) mod soa_planned_overdue;
pub(super) mod words;

use crate::model::{AiSystem, ImplementationStatus, SoaDecision, SoaEntry, StatementOfApplicability};
use crate::read::Ref;

/// What was decided on a control for an AI system: the entry that names the system goes before the one for all.
pub(super) fn decision(soa: &StatementOfApplicability, control: &str, system: &Ref<AiSystem>) -> Option<SoaDecision> {
    let of = |fits: &dyn Fn(&SoaEntry) -> bool| soa.entries.iter().find(|e| e.control.as_str() == control && fits(e));
    of(&|e| e.ai_systems.contains(system)).or_else(|| of(&|e| e.ai_systems.is_empty()))?.decision
}

/// Whether the entry includes its control.
fn included(entry: &SoaEntry) -> bool {
    entry.decision == Some(SoaDecision::Included)
}

/// Whether the entry leaves its control out.
fn excluded(entry: &SoaEntry) -> bool {
    entry.decision == Some(SoaDecision::Excluded)
}

/// How far the control is carried out.
fn status(entry: &SoaEntry) -> Option<ImplementationStatus> {
    entry.implementation.as_deref().and_then(|implementation| implementation.status)
}
