//! A management review that did not look at opportunities for improvement.

use super::considered;
use crate::check::{Cx, Outcome, rule};
use crate::model::{ManagementReview, ReviewTopic};

rule! {
    "review-without-improvement-opportunities", since "0.1", Shall, on ManagementReview, serves ["9.3.2.e"],
    effort AssessAgain,
    message "`{review}` did not look at opportunities for improvement",
    hint "take it up at the review, and record it in `inputs` with the topic `improvementOpportunities`",
}

fn check<'a>(review: &'a ManagementReview, cx: &Cx<'a>) -> Outcome<'a> {
    considered(review, ReviewTopic::ImprovementOpportunities, cx)
}
