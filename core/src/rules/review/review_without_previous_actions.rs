//! A management review that did not look at what earlier reviews had set going.

use super::{before, considered, held};
use crate::check::{Cx, Outcome, rule};
use crate::model::{ManagementReview, ReviewTopic};

rule! {
    "review-without-previous-actions", since "0.1", Shall, on ManagementReview, serves ["9.3.2.a"],
    effort AssessAgain,
    message "`{review}` did not look at the status of actions from earlier reviews",
    hint "go through the actions of the last review, and record it in `inputs` with the topic `previousActions`",
}

fn check<'a>(review: &'a ManagementReview, cx: &Cx<'a>) -> Outcome<'a> {
    match considered(review, ReviewTopic::PreviousActions, cx) {
        // The first review has none to look at.
        Outcome::Fail(_) if held(review, cx.as_of).and_then(|on| before(on, cx)).is_none() => Outcome::NotAsked,
        outcome => outcome,
    }
}
