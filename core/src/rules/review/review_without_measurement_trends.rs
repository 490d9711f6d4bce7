//! A management review that did not look at trends in monitoring and measurement results.

use super::considered;
use crate::check::{Cx, Outcome, rule};
use crate::model::{ManagementReview, ReviewTopic};

rule! {
    "review-without-measurement-trends", since "0.1", Shall, on ManagementReview, serves ["9.3.2.d.2"],
    effort AssessAgain,
    message "`{review}` did not look at trends in monitoring and measurement results",
    hint "take it up at the review, and record it in `inputs` with the topic `measurementTrends`",
}

fn check<'a>(review: &'a ManagementReview, cx: &Cx<'a>) -> Outcome<'a> {
    considered(review, ReviewTopic::MeasurementTrends, cx)
}
