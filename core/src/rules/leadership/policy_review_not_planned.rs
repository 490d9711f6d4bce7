//! An AI policy whose review has not been planned.

use crate::check::{is_ai_policy, rule};
use crate::model::Policy;

rule! {
    "policy-review-not-planned", since "0.1", Shall, on Policy, serves ["A.2.4"],
    effort Decide,
    message "the review of `{policy}` has not been planned",
    hint "record `reviewInterval`, or `nextReviewOn` of the document",
    when |policy, _| is_ai_policy(policy),
    shows |policy, cx| {
        let document = super::document_of(policy, cx);
        let by_document = document.is_some_and(|it| it.review_interval.is_some() || it.next_review_on.is_some());
        let planned = policy.review_interval.is_some() || by_document;
        (planned || policy.document.is_none() || document.is_some()).then_some(planned)
    }, at Policy::REVIEW_INTERVAL,
}
