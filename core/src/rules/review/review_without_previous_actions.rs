//! A management review that has not considered the actions of earlier reviews.

use crate::check::rule;
use crate::model::{ManagementReview, ReviewTopic};

rule! {
    "review-without-previous-actions", since "0.1", Shall, on ManagementReview, serves ["9.3.2.a"],
    effort AssessAgain,
    message "`{managementReview}` has not considered the status of actions from earlier reviews",
    hint "consider the actions of the last review and record their status in `inputs` with the topic `previousActions`",
    // The first review has none to consider.
    given |review, cx| super::latest(review, cx) && (considered(review) != Some(false) || super::previous(review, cx).is_some()),
    holds |review, _| considered(review), at ManagementReview::INPUTS,
}

fn considered(review: &ManagementReview) -> Option<bool> {
    super::considered(review, ReviewTopic::PreviousActions)
}
