//! Suppliers and customers: assessed, watched, under contract (A.10, 8.1).

use super::{Found, Reason, Thing, after, came, open};
use crate::assess::{DueKind, DueTrigger};
use crate::check::Path;
use crate::model::{Customer, CustomerAssessment, Period, Root, Supplier, SupplierAssessment};
use crate::read::Date;
use crate::rules::supply::{in_business, latest};

pub(super) fn add(found: &mut Found<'_>) {
    let cx = found.cx;
    for (position, supplier) in cx.aims().suppliers.iter().enumerate().filter(|(_, it)| in_business(&it.provides, cx.as_of)) {
        let thing = Thing::new("supplier", supplier.id.as_str());
        let here = Root::SUPPLIERS.at(position);
        let assessed = latest(&supplier.assessments, cx.as_of);
        let mut reasons = Vec::new();
        if let Some((at, assessment)) = assessed {
            let at = here.then_at(Supplier::ASSESSMENTS, at).then(SupplierAssessment::VALID_UNTIL);
            reasons.extend(assessment.valid_until.map(|on| Reason { since: assessment.on, ..thing.by(on, DueTrigger::Expiry, at) }));
        }
        let last = assessed.and_then(|(_, assessment)| assessment.on);
        let next = supplier.next_review_on.filter(|next| reviewable(*next, supplier.reviewed_on, last, cx.as_of));
        reasons.extend(next.map(|on| thing.by(on, DueTrigger::Date, here.then(Supplier::NEXT_REVIEW_ON))));
        found.due(DueKind::SupplierAssessment, thing, reasons);
        let days = [supplier.monitored_on, supplier.reviewed_on].into_iter().filter_map(|on| came(on, cx.as_of));
        let last = days.chain(assessed.and_then(|(_, assessment)| assessment.on)).max();
        // It may be watched as planned, and nobody records it.
        let next = last.filter(|_| supplier.monitored_on.is_some()).and_then(|last| after(last, supplier.monitoring_interval.as_ref()));
        let at = here.then(Supplier::MONITORING_INTERVAL);
        let next = next.map(|on| Reason { on, why: DueTrigger::Interval, source: thing, since: last, at });
        found.due(DueKind::SupplierMonitoring, thing, next.into_iter().collect());
        contract(found, thing, supplier.contract_period.as_deref(), here.then(Supplier::CONTRACT_PERIOD));
    }
    for (position, customer) in cx.aims().customers.iter().enumerate().filter(|(_, it)| in_business(&it.provides, cx.as_of)) {
        let thing = Thing::new("customer", customer.id.as_str());
        let here = Root::CUSTOMERS.at(position);
        let made = customer.assessments.iter().enumerate().filter(|(_, one)| came(one.on, cx.as_of).is_some());
        let assessed = made.max_by_key(|(_, one)| one.on);
        let mut reasons = Vec::new();
        if let Some((at, assessment)) = assessed {
            let at = here.then_at(Customer::ASSESSMENTS, at).then(CustomerAssessment::VALID_UNTIL);
            reasons.extend(assessment.valid_until.map(|on| Reason { since: assessment.on, ..thing.by(on, DueTrigger::Expiry, at) }));
        }
        let last = assessed.and_then(|(_, assessment)| assessment.on);
        let next = customer.next_review_on.filter(|next| reviewable(*next, customer.reviewed_on, last, cx.as_of));
        reasons.extend(next.map(|on| thing.by(on, DueTrigger::Date, here.then(Customer::NEXT_REVIEW_ON))));
        found.due(DueKind::CustomerAssessment, thing, reasons);
        contract(found, thing, customer.contract_period.as_deref(), here.then(Customer::CONTRACT_PERIOD));
    }
}

/// Whether the day of review stands open: neither a review nor an assessment was made on it or after it.
fn reviewable(next: Date, reviewed: Option<Date>, assessed: Option<Date>, as_of: Date) -> bool {
    open(next, reviewed, as_of) && assessed.is_none_or(|assessed| next > assessed)
}

/// A contract that has begun and ends while something goes from one to the other.
fn contract(found: &mut Found<'_>, thing: Thing<'_>, period: Option<&Period>, at: Path) {
    let Some(period) = period.filter(|period| period.from.is_none_or(|from| from <= found.cx.as_of)) else { return };
    let end = period.to.map(|on| thing.by(on, DueTrigger::Expiry, at.then(Period::TO)));
    found.due(DueKind::Contract, thing, end.into_iter().collect());
}
