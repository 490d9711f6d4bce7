//! A management review that has not considered opportunities for improvement.

use crate::check::rule;
use crate::model::{ManagementReview, ReviewTopic};

rule! {
    "review-without-improvement-opportunities", since "0.1", Shall, on ManagementReview, serves ["9.3.2.e"],
    effort AssessAgain,
    message "`{managementReview}` has not considered opportunities for improvement",
    hint "consider them at the review and record this in `inputs` with the topic `improvementOpportunities`",
    given super::latest,
    holds |review, _| super::considered(review, ReviewTopic::ImprovementOpportunities), at ManagementReview::INPUTS,
}
