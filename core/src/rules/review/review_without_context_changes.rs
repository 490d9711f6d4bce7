//! A management review that has not considered changes in external and internal issues.

use crate::check::rule;
use crate::model::{ManagementReview, ReviewTopic};

rule! {
    "review-without-context-changes", since "0.1", Shall, on ManagementReview, serves ["9.3.2.b"],
    effort AssessAgain,
    message "`{managementReview}` has not considered changes in external and internal issues",
    hint "consider them at the review and record this in `inputs` with the topic `contextChanges`",
    given super::latest,
    holds |review, _| super::considered(review, ReviewTopic::ContextChanges), at ManagementReview::INPUTS,
}
