//! A management review that did not look at changes in what interested parties need and expect.

use super::considered;
use crate::check::{Cx, Outcome, rule};
use crate::model::{ManagementReview, ReviewTopic};

rule! {
    "review-without-interested-party-changes", since "0.1", Shall, on ManagementReview, serves ["9.3.2.c"],
    effort AssessAgain,
    message "`{review}` did not look at changes in what interested parties need and expect",
    hint "take it up at the review, and record it in `inputs` with the topic `interestedPartyChanges`",
}

fn check<'a>(review: &'a ManagementReview, cx: &Cx<'a>) -> Outcome<'a> {
    considered(review, ReviewTopic::InterestedPartyChanges, cx)
}
