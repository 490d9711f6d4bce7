//! The Statement of Applicability: complete, decided, justified, true (6.1.3).

pub(super) mod soa_control_missing;
pub(super) mod soa_control_repeated;
pub(super) mod soa_entry_undecided;
pub(super) mod soa_excluded_but_implemented;
pub(super) mod soa_excluded_control_in_treatment;
pub(super) mod soa_exclusion_unjustified;
pub(super) mod soa_implementation_since_missing;
pub(super) mod soa_implemented_without_evidence;
pub(super) mod soa_inclusion_unjustified;
pub(super) mod soa_inclusion_without_driver;
pub(super) mod soa_not_approved;
pub(super) mod soa_older_than_treatment;
pub(super) mod soa_own_control_missing;
pub(super) mod soa_planned_overdue;
pub(super) mod words;

use crate::model::{ImplementationStatus, SoaDecision, SoaEntry};

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
