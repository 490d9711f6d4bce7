//! An AI policy of which nobody says when it is reviewed.

use super::{document_of, is_ai_policy};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Policy;
use crate::rules::soa::unbound;

rule! {
    "policy-review-not-planned", since "0.1", Shall, on Policy, serves ["A.2.4"],
    effort Decide,
    message "the review of `{policy}` has not been planned",
    hint "record `reviewInterval`, or `nextReviewOn` of the document",
}

fn check<'a>(policy: &'a Policy, cx: &Cx<'a>) -> Outcome<'a> {
    if !is_ai_policy(policy) {
        return Outcome::NotAsked;
    }
    if let Some(answer) = unbound("A.2.4", None, cx) {
        return answer;
    }
    let document = document_of(policy, cx);
    let planned = document.is_some_and(|document| document.review_interval.is_some() || document.next_review_on.is_some());
    if planned || policy.review_interval.is_some() {
        Outcome::Pass
    } else if policy.document.is_some() && document.is_none() {
        Outcome::Unknown
    } else {
        fail(Policy::REVIEW_INTERVAL).with("policy", &policy.id).into()
    }
}
