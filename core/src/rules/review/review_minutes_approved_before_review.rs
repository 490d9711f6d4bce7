//! Minutes that were approved before the management review.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::ManagementReview;
use crate::rules::documents::last_approval;

rule! {
    "review-minutes-approved-before-review", since "0.1", Integrity, on ManagementReview, serves ["9.3.3.s3"],
    effort Decide,
    message "the minutes of `{managementReview}` were approved on {approval.on}, before the review on {on}",
    hint "have the minutes approved after the review, or correct the dates",
    check approved_after,
}

fn approved_after<'a>(review: &'a ManagementReview, cx: &Cx<'a>) -> Outcome<'a> {
    let approved = review.minutes.as_ref().and_then(|minutes| last_approval(minutes.as_str(), cx));
    Outcome::in_order(super::held(review, cx.as_of), approved, |on, approved| {
        fail(ManagementReview::MINUTES).with("approval.on", approved).with(ManagementReview::ON, on)
    })
}
