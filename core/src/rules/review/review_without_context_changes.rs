//! A management review that did not look at changes in external and internal issues.

use super::considered;
use crate::check::{Cx, Outcome, rule};
use crate::model::{ManagementReview, ReviewTopic};

rule! {
    "review-without-context-changes", since "0.1", Shall, on ManagementReview, serves ["9.3.2.b"],
    effort AssessAgain,
    message "`{review}` did not look at changes in external and internal issues",
    hint "take it up at the review, and record it in `inputs` with the topic `contextChanges`",
}

fn check<'a>(review: &'a ManagementReview, cx: &Cx<'a>) -> Outcome<'a> {
    considered(review, ReviewTopic::ContextChanges, cx)
}
