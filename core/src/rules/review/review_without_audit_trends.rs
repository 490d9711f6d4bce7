//! A management review that did not look at trends in audit results.

use super::considered;
use crate::check::{Cx, Outcome, rule};
use crate::model::{ManagementReview, ReviewTopic};

rule! {
    "review-without-audit-trends", since "0.1", Shall, on ManagementReview, serves ["9.3.2.d.3"],
    effort AssessAgain,
    message "`{review}` did not look at trends in audit results",
    hint "take it up at the review, and record it in `inputs` with the topic `auditTrends`",
}

fn check<'a>(review: &'a ManagementReview, cx: &Cx<'a>) -> Outcome<'a> {
    considered(review, ReviewTopic::AuditTrends, cx)
}
