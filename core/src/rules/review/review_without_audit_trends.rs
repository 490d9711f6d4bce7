//! A management review that has not considered trends in audit results.

use crate::check::rule;
use crate::model::{ManagementReview, ReviewTopic};

rule! {
    "review-without-audit-trends", since "0.1", Shall, on ManagementReview, serves ["9.3.2.d.3"],
    effort AssessAgain,
    message "`{managementReview}` has not considered trends in audit results",
    hint "consider them at the review and record this in `inputs` with the topic `auditTrends`",
    given super::latest,
    holds |review, _| super::considered(review, ReviewTopic::AuditTrends), at ManagementReview::INPUTS,
}
