//! The next review of a policy is planned later than its interval allows.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Document, Policy};

rule! {
    "policy-review-beyond-interval", since "0.1", Integrity, on Policy, serves ["A.2.4"],
    effort RecordOnly,
    message "the next review of `{policy}` is planned for {nextReviewOn}, but its interval requires one by {due}",
    hint "plan the review earlier, or have a longer interval approved",
    check in_interval,
}

fn in_interval<'a>(policy: &'a Policy, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(document) = super::document_of(policy, cx) else { return Outcome::NotAsked };
    let limit = super::last_review(document, cx.as_of).and_then(|last| super::review_limit(policy, document, last));
    Outcome::in_order(document.next_review_on, limit, |planned, limit| {
        fail(Policy::REVIEW_INTERVAL).with(Document::NEXT_REVIEW_ON, planned).with("due", limit).related(&document.id)
    })
}
