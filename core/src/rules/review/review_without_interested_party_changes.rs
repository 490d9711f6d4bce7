//! A management review that has not considered changes in the needs and expectations of interested parties.

use crate::check::rule;
use crate::model::{ManagementReview, ReviewTopic};

rule! {
    "review-without-interested-party-changes", since "0.1", Shall, on ManagementReview, serves ["9.3.2.c"],
    effort AssessAgain,
    message "`{managementReview}` has not considered changes in the needs and expectations of interested parties",
    hint "consider them at the review and record this in `inputs` with the topic `interestedPartyChanges`",
    given super::latest,
    holds |review, _| super::considered(review, ReviewTopic::InterestedPartyChanges), at ManagementReview::INPUTS,
}
