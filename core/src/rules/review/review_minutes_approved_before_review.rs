//! Minutes that were approved before the management review.

use crate::check::{Cx, Outcome, ordered, rule};
use crate::model::ManagementReview;
use crate::rules::documents::last_approval;

rule! {
    "review-minutes-approved-before-review", since "0.1", Integrity, on ManagementReview, serves ["9.3.3.s3"],
    effort Decide,
    message "the minutes of `{review}` were approved on {later}, and the review took place on {earlier}",
    hint "have the minutes approved after the review, or correct the days",
}

fn check<'a>(review: &'a ManagementReview, cx: &Cx<'a>) -> Outcome<'a> {
    let approved = review.minutes.as_ref().and_then(|minutes| last_approval(minutes.as_str(), cx));
    ordered(ManagementReview::MINUTES.into(), Some(("review", review.id.as_str())), super::held(review, cx.as_of), approved)
}
