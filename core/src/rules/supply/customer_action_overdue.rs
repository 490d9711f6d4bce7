//! An action for a customer that is overdue.

use super::provides;
use crate::check::{Cx, Deadlines, rule};
use crate::model::{Action, Customer, CustomerAssessment};

rule! {
    "customer-action-overdue", since "0.1", Practice, on Customer, serves ["A.10.4"],
    effort CarryOut, due CustomerAction,
    message "an action for `{customer}` was due on {due} and has not been completed",
    hint "complete the action and record `doneOn`, or set a new date in `due`",
    when |customer, as_of| provides(&customer.provides, as_of),
    deadlines actions,
}

fn actions<'a>(customer: &'a Customer, cx: &Cx<'a>) -> Deadlines<'a> {
    let mut out = Deadlines::default();
    for (at, assessment) in customer.assessments.iter().enumerate() {
        for (number, action) in assessment.actions.iter().enumerate() {
            let place = Customer::ASSESSMENTS.at(at).then_at(CustomerAssessment::ACTIONS, number).then(Action::DUE);
            out.add(place, action.due, action.done_on.is_some_and(|on| on <= cx.as_of));
        }
    }
    out
}
