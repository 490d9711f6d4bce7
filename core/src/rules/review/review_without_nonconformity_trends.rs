//! A management review that did not look at trends in nonconformities and corrective actions.

use super::considered;
use crate::check::{Cx, Outcome, rule};
use crate::model::{ManagementReview, ReviewTopic};

rule! {
    "review-without-nonconformity-trends", since "0.1", Shall, on ManagementReview, serves ["9.3.2.d.1"],
    effort AssessAgain,
    message "`{review}` did not look at trends in nonconformities and corrective actions",
    hint "take it up at the review, and record it in `inputs` with the topic `nonconformityTrends`",
}

fn check<'a>(review: &'a ManagementReview, cx: &Cx<'a>) -> Outcome<'a> {
    considered(review, ReviewTopic::NonconformityTrends, cx)
}
