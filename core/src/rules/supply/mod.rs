//! Suppliers and customers: responsibilities, contracts, assessment, monitoring and information (A.10.2 to A.10.4, 8.1).

// <rules> written by ./check bless
crate::rules::listed! {
    acquired_from_unsuitable_supplier critical_supplier_without_risk customer_action_overdue customer_assessment_expired
    customer_contract_about_other_systems customer_contract_ended customer_expectations_missing customer_provided_before_go_live
    customer_provided_with_ended_record customer_responsibilities_not_allocated customers_not_recorded
    deployed_for_customer_of_other_systems deployed_outside_contract embedded_system_without_supplier
    external_process_of_ended_supplier intended_use_conveyed_late intended_use_not_conveyed person_of_ended_supplier
    person_of_supplier_called_internal responsibility_held_by_absent_party responsibility_told_in_two_ways
    responsibility_without_holder supplier_assessed_by_its_own_person supplier_assessment_expired
    supplier_assessment_shown_by_older_evidence supplier_conditions_open supplier_contract_about_other_systems
    supplier_contract_ended supplier_control_excluded supplier_first_assessed_in_use supplier_judged_before_change
    supplier_monitoring_overdue supplier_not_assessed supplier_not_monitored supplier_not_named_by_system
    supplier_responsibilities_not_allocated supplier_without_contract suppliers_not_recorded system_supplier_of_other_system
    system_used_before_supplier_assessment unsuitable_supplier_in_use
}
// </rules>

use crate::check::{Cx, Deadline, Deadlines, DueTrigger, Path};
use crate::model::{AiSystem, Period, Provision, Supplier, SupplierAssessment};
use crate::read::Date;

/// Whether the provision is ongoing on that date.
fn runs(provision: &Provision, as_of: Date) -> bool {
    provision.since.is_none_or(|since| since <= as_of) && provision.until.is_none_or(|until| until >= as_of)
}

/// The AI systems that the supplier provides at present, with the position of the provision.
fn provided<'a>(supplier: &'a Supplier, cx: &Cx<'a>) -> impl Iterator<Item = (usize, &'a AiSystem)> {
    let ongoing = supplier.provides.iter().enumerate().filter(|(_, provision)| runs(provision, cx.as_of));
    ongoing.filter_map(|(at, provision)| Some((at, cx.ai_system(provision.ai_system.as_ref()?.as_str())?)))
}

/// Whether a provision is recorded that is ongoing on that date.
fn provides(provisions: &[Provision], as_of: Date) -> bool {
    provisions.iter().any(|provision| runs(provision, as_of))
}

/// Whether anything is provided on that date; where no provision is recorded, everything may be.
pub(crate) fn in_business(provisions: &[Provision], as_of: Date) -> bool {
    provisions.is_empty() || provides(provisions, as_of)
}

/// The latest assessment that was made by that date, and its position.
pub(crate) fn latest(assessments: &[SupplierAssessment], as_of: Date) -> Option<(usize, &SupplierAssessment)> {
    let made = assessments.iter().enumerate().filter(|(_, assessment)| assessment.on.is_some_and(|on| on <= as_of));
    made.max_by_key(|(_, assessment)| assessment.on)
}

/// The end of a contract whose period is recorded; one without an end is in force.
fn contract_end<'a>(period: Option<&Period>, at: Path) -> Deadlines<'a> {
    let end = period.and_then(|period| period.to).map(|to| Deadline::new(at, to, DueTrigger::Expiry));
    Deadlines { open: end.into_iter().collect(), undated: false, asked: period.is_some() }
}
