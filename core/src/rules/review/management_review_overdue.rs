//! A management review that is overdue.

use crate::check::{Cx, Deadlines, rule};
use crate::model::ManagementReview;

rule! {
    "management-review-overdue", since "0.1", Shall, on ManagementReview, serves ["9.3.1.s1"],
    effort AssessAgain, due ManagementReview,
    message "a management review was due on {due} and has not been conducted",
    hint "conduct the review and record its date in `on`, or set a new date in time",
    deadlines next,
}

fn next<'a>(review: &'a ManagementReview, cx: &Cx<'a>) -> Deadlines<'a> {
    let mut out = Deadlines::default();
    if review.on.is_none() {
        out.add(ManagementReview::PLANNED_ON.into(), review.planned_on, false);
    // A planned one that was not conducted has the finding.
    } else if super::latest(review, cx) && !cx.review_missed() {
        // A date that was set for a review before this one is settled by it.
        out.add(ManagementReview::NEXT_ON.into(), review.next_on, review.next_on.is_some_and(|next| Some(next) <= review.on));
    }
    out
}
