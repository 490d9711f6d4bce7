//! A management review that has not considered trends in nonconformities and corrective actions.

use crate::check::rule;
use crate::model::{ManagementReview, ReviewTopic};

rule! {
    "review-without-nonconformity-trends", since "0.1", Shall, on ManagementReview, serves ["9.3.2.d.1"],
    effort AssessAgain,
    message "`{managementReview}` has not considered trends in nonconformities and corrective actions",
    hint "consider them at the review and record this in `inputs` with the topic `nonconformityTrends`",
    given super::latest,
    holds |review, _| super::considered(review, ReviewTopic::NonconformityTrends), at ManagementReview::INPUTS,
}
