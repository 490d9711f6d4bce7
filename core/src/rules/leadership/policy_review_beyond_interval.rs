//! The next review of a policy is planned later than its interval allows.

use super::{document_of, last_review, review_limit};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Policy;

rule! {
    "policy-review-beyond-interval", since "0.1", Integrity, on Policy, serves ["A.2.4"],
    effort RecordOnly,
    message "the next review of `{policy}` is planned for {planned}, but its interval requires one by {limit}",
    hint "plan the review earlier, or have a longer interval approved",
}

fn check<'a>(policy: &'a Policy, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(document) = document_of(policy, cx) else { return Outcome::NotAsked };
    let limit = last_review(document, cx.as_of).and_then(|last| review_limit(policy, document, last));
    match (document.next_review_on, limit) {
        (Some(planned), Some(limit)) if planned > limit => {
            let defect = fail(Policy::REVIEW_INTERVAL).with("policy", &policy.id).with("planned", planned).with("limit", limit);
            defect.related(&document.id).into()
        }
        (Some(_), Some(_)) => Outcome::Pass,
        _ => Outcome::NotAsked,
    }
}
