//! A management review that has not considered trends in monitoring and measurement results.

use crate::check::rule;
use crate::model::{ManagementReview, ReviewTopic};

rule! {
    "review-without-measurement-trends", since "0.1", Shall, on ManagementReview, serves ["9.3.2.d.2"],
    effort AssessAgain,
    message "`{managementReview}` has not considered trends in monitoring and measurement results",
    hint "consider them at the review and record this in `inputs` with the topic `measurementTrends`",
    given super::latest,
    holds |review, _| super::considered(review, ReviewTopic::MeasurementTrends), at ManagementReview::INPUTS,
}
