//! A supplier was not looked at inside its own interval.

use super::{in_business, latest};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Supplier;

rule! {
    "supplier-monitoring-overdue", since "0.1", Shall, on Supplier, serves ["8.1.s10"],
    effort AssessAgain,
    message "`{supplier}` was last looked at on {last} and was due again on {due}",
    hint "look at the supplier and record the day in `monitoredOn`",
}

fn check<'a>(supplier: &'a Supplier, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(interval) = supplier.monitoring_interval.as_ref().filter(|_| in_business(&supplier.provides, cx.as_of)) else {
        return Outcome::NotAsked;
    };
    let assessed = latest(&supplier.assessments, cx.as_of).and_then(|(_, assessment)| assessment.on);
    let days = [supplier.monitored_on, supplier.reviewed_on].into_iter().flatten().filter(|on| *on <= cx.as_of);
    let Some(last) = days.chain(assessed).max() else { return Outcome::Unknown };
    match last.plus(interval).filter(|due| *due < cx.as_of) {
        None => Outcome::Pass,
        // It may be watched as planned, and nobody records it.
        Some(_) if supplier.monitored_on.is_none() => Outcome::Unknown,
        Some(due) => fail(Supplier::MONITORED_ON).with("supplier", &supplier.id).with("last", last).with("due", due).into(),
    }
}
