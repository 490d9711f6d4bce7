//! A decision or action of a management review that is overdue.

use crate::check::{Cx, Deadlines, rule};
use crate::model::{Action, ManagementReview, ReviewDecision, ReviewDecisionKind};
use crate::read::Date;

rule! {
    "review-action-overdue", since "0.1", Practice, on ManagementReview, serves ["9.3.2.a"],
    effort CarryOut, due ReviewAction,
    message "a decision or action of `{managementReview}` was due on {due} and has not been implemented",
    hint "implement it and record `doneOn`, or set a new date in `due` and report it to the next review",
    when |review, as_of| super::held(review, as_of).is_some(),
    deadlines actions,
}

fn actions<'a>(review: &'a ManagementReview, cx: &Cx<'a>) -> Deadlines<'a> {
    let mut out = Deadlines::default();
    let done = |on: Option<Date>| on.is_some_and(|on| on <= cx.as_of);
    for (at, decision) in review.decisions.iter().enumerate() {
        // That no change is needed is to be done by no date.
        let settled = decision.due.is_none() && decision.kind == Some(ReviewDecisionKind::NoChange);
        out.add(ManagementReview::DECISIONS.at(at).then(ReviewDecision::DUE), decision.due, settled || done(decision.done_on));
    }
    for (at, action) in review.actions.iter().enumerate() {
        out.add(ManagementReview::ACTIONS.at(at).then(Action::DUE), action.due, done(action.done_on));
    }
    out
}
