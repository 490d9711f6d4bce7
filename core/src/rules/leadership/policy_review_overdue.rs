//! An AI policy whose review is overdue.

use crate::check::{Cx, Deadline, Deadlines, DueTrigger, is_ai_policy, rule};
use crate::model::Policy;

rule! {
    "policy-review-overdue", since "0.1", Shall, on Policy, serves ["A.2.4"],
    effort AssessAgain, due PolicyReview,
    message "the review of `{policy}` was due on {due} and has not taken place",
    hint "review it, and record the date in `reviewedOn` of the document",
    when |policy, _| is_ai_policy(policy),
    deadlines next,
}

fn next<'a>(policy: &'a Policy, cx: &Cx<'a>) -> Deadlines<'a> {
    let next = super::document_of(policy, cx).and_then(|document| {
        let last = super::last_review(document, cx.as_of)?;
        let limit = super::review_limit(policy, document, last).map(|on| (on, DueTrigger::Interval));
        let planned = document.next_review_on.filter(|on| *on > last).map(|on| (on, DueTrigger::Date));
        limit.into_iter().chain(planned).min_by_key(|(on, _)| *on)
    });
    let open = next.map(|(on, why)| Deadline::new(Policy::DOCUMENT.into(), on, why));
    Deadlines { undated: open.is_none(), open: open.into_iter().collect(), asked: true }
}
