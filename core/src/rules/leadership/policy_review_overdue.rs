//! An AI policy that was not reviewed when it had to be.

use super::{document_of, is_ai_policy, last_review, review_limit};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Policy;
use crate::rules::soa::unbound;

rule! {
    "policy-review-overdue", since "0.1", Shall, on Policy, serves ["A.2.4"],
    effort AssessAgain,
    message "`{policy}` was last reviewed on {last}, but was to be reviewed again by {due}",
    hint "review it, and record the date in `reviewedOn` of the document",
}

fn check<'a>(policy: &'a Policy, cx: &Cx<'a>) -> Outcome<'a> {
    if !is_ai_policy(policy) {
        return Outcome::NotAsked;
    }
    if let Some(answer) = unbound("A.2.4", None, cx) {
        return answer;
    }
    let Some(document) = document_of(policy, cx) else { return Outcome::Unknown };
    let Some(last) = last_review(document, cx.as_of) else { return Outcome::Unknown };
    let planned = document.next_review_on.filter(|on| *on > last);
    match review_limit(policy, document, last).into_iter().chain(planned).min() {
        None => Outcome::Unknown,
        Some(due) if due < cx.as_of => {
            fail(Policy::DOCUMENT).with("policy", &policy.id).with("last", last).with("due", due).related(&document.id).into()
        }
        Some(_) => Outcome::Pass,
    }
}
