//! A supplier that was found suitable under conditions that are overdue.

use super::{in_business, latest};
use crate::check::{Cx, Deadline, Deadlines, DueTrigger, rule};
use crate::model::{Action, Supplier, SupplierAssessment, SupplierResult};

rule! {
    "supplier-conditions-open", since "0.1", Shall, on Supplier, serves ["A.10.3"],
    effort CarryOut,
    due SupplierAction,
    message "a condition for `{supplier}` was due on {due} and has not been met",
    hint "see that the condition is met and record the date in `doneOn`, or assess the supplier again",
    when |supplier, as_of| in_business(&supplier.provides, as_of),
    deadlines conditions,
}

fn conditions<'a>(supplier: &'a Supplier, cx: &Cx<'a>) -> Deadlines<'a> {
    let conditional = |assessment: &SupplierAssessment| assessment.result == Some(SupplierResult::SuitableWithConditions);
    let mut out = Deadlines::default();
    for (at, assessment) in supplier.assessments.iter().enumerate() {
        out.asked |= conditional(assessment) || !assessment.actions.is_empty();
        for (number, action) in assessment.actions.iter().enumerate().filter(|(_, it)| it.done_on.is_none_or(|on| on > cx.as_of)) {
            let place = Supplier::ASSESSMENTS.at(at).then_at(SupplierAssessment::ACTIONS, number).then(Action::DUE);
            out.open.extend(action.due.map(|due| Deadline::new(place, due, DueTrigger::Date)));
            out.undated |= action.due.is_none();
        }
    }
    // The conditions are not recorded.
    out.undated |= latest(&supplier.assessments, cx.as_of).is_some_and(|(_, last)| conditional(last) && last.actions.is_empty());
    out
}
