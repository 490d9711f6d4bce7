//! Suppliers and customers: who does what, what was agreed, assessed, watched and told (A.10.2 to A.10.4, 8.1).

pub(super) mod customer_contract_ended;
pub(super) mod customer_expectations_missing;
pub(super) mod customer_responsibilities_not_allocated;
pub(super) mod customers_not_recorded;
pub(super) mod intended_use_conveyed_late;
pub(super) mod intended_use_not_conveyed;
pub(super) mod responsibility_held_by_absent_party;
pub(super) mod responsibility_without_holder;
pub(super) mod supplier_assessment_expired;
pub(super) mod supplier_conditions_open;
pub(super) mod supplier_contract_ended;
pub(super) mod supplier_control_excluded;
pub(super) mod supplier_monitoring_overdue;
pub(super) mod supplier_not_assessed;
pub(super) mod supplier_not_monitored;
pub(super) mod supplier_not_named_by_system;
pub(super) mod supplier_responsibilities_not_allocated;
pub(super) mod supplier_without_contract;
pub(super) mod suppliers_not_recorded;
pub(super) mod system_used_before_supplier_assessment;
pub(super) mod unsuitable_supplier_in_use;

use crate::model::{Provision, SupplierAssessment};
use crate::read::Date;

/// Whether the provision runs on that day.
pub(crate) fn runs(provision: &Provision, as_of: Date) -> bool {
    provision.since.is_none_or(|since| since <= as_of) && provision.until.is_none_or(|until| until >= as_of)
}

/// Whether anything goes from one to the other on that day; nothing listed is taken for everything.
pub(crate) fn in_business(provides: &[Provision], as_of: Date) -> bool {
    provides.is_empty() || provides.iter().any(|provision| runs(provision, as_of))
}

/// The latest assessment that was made by that day, and its position.
pub(crate) fn latest(assessments: &[SupplierAssessment], as_of: Date) -> Option<(usize, &SupplierAssessment)> {
    let made = assessments.iter().enumerate().filter(|(_, assessment)| assessment.on.is_some_and(|on| on <= as_of));
    made.max_by_key(|(_, assessment)| assessment.on)
}
