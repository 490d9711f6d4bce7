//! A supplier was found suitable under conditions that nobody saw met.

use super::{in_business, latest};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Action, Supplier, SupplierAssessment, SupplierResult};
use crate::rules::soa::unbound;

rule! {
    "supplier-conditions-open", since "0.1", Shall, on Supplier, serves ["A.10.3"],
    effort CarryOut,
    message "a condition for `{supplier}` was due on {due} and is not met",
    hint "see that it is met and record the day in `doneOn`, or assess the supplier anew",
}

fn check<'a>(supplier: &'a Supplier, cx: &Cx<'a>) -> Outcome<'a> {
    if !in_business(&supplier.provides, cx.as_of) {
        return Outcome::NotAsked;
    }
    if let Some(answer) = unbound("A.10.3", None, cx) {
        return answer;
    }
    let (mut defects, mut conditions) = (Vec::new(), false);
    for (at, assessment) in supplier.assessments.iter().enumerate() {
        conditions |= assessment.result == Some(SupplierResult::SuitableWithConditions);
        for (number, action) in assessment.actions.iter().enumerate() {
            if let Some(due) = action.due.filter(|due| *due < cx.as_of && action.done_on.is_none_or(|done| done > cx.as_of)) {
                let place = Supplier::ASSESSMENTS.at(at).then_at(SupplierAssessment::ACTIONS, number).then(Action::DUE);
                defects.push(fail(place).with("supplier", &supplier.id).with("due", due));
            }
        }
    }
    match latest(&supplier.assessments, cx.as_of) {
        _ if !defects.is_empty() => Outcome::FailEach(defects),
        // Under which conditions nobody says.
        Some((_, last)) if last.result == Some(SupplierResult::SuitableWithConditions) && last.actions.is_empty() => Outcome::Unknown,
        _ if conditions => Outcome::Pass,
        _ => Outcome::NotAsked,
    }
}
