//! A supplier that has not been monitored within its interval.

use super::{in_business, latest};
use crate::check::{Cx, Deadline, Deadlines, DueTrigger, rule};
use crate::model::Supplier;

rule! {
    "supplier-monitoring-overdue", since "0.1", Shall, on Supplier, serves ["8.1.s10"],
    effort AssessAgain,
    due SupplierMonitoring,
    message "the monitoring of `{supplier}` was due on {due}, but no later monitoring is recorded",
    hint "monitor the supplier and record the date in `monitoredOn`, or correct `monitoringInterval`",
    when |supplier, as_of| in_business(&supplier.provides, as_of) && supplier.monitoring_interval.is_some(),
    deadlines monitored,
}

fn monitored<'a>(supplier: &'a Supplier, cx: &Cx<'a>) -> Deadlines<'a> {
    let assessed = latest(&supplier.assessments, cx.as_of).and_then(|(_, assessment)| assessment.on);
    let dates = [supplier.monitored_on, supplier.reviewed_on].into_iter().flatten().filter(|on| *on <= cx.as_of);
    let last = dates.chain(assessed).max();
    let due = last.zip(supplier.monitoring_interval.as_ref()).and_then(|(last, interval)| last.plus(interval));
    let mut out = Deadlines { asked: true, ..Deadlines::default() };
    match due {
        Some(due) if supplier.monitored_on.is_some() => {
            out.open.push(Deadline { since: last, ..Deadline::new(Supplier::MONITORED_ON.into(), due, DueTrigger::Interval) });
        }
        // It may be monitored as planned without a record.
        _ => out.undated = last.is_none() || due.is_some_and(|due| due < cx.as_of),
    }
    out
}
