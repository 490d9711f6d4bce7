//! No management review has been conducted.

use crate::check::{rule, shown};
use crate::model::{ManagementReview, ManagementSystem, Root};

rule! {
    "management-review-missing", since "0.1", Shall, on Whole, serves ["9.3.1.s1"],
    effort AssessAgain,
    unless ["review-of-other-system-only"],
    message "no management review has been conducted",
    hint "conduct a management review and record it in `managementReviews`, with its date in `on`",
    whole |cx, sink| {
        let held = |review: &ManagementReview| super::held(review, cx.as_of).is_some();
        // One with neither a date nor a plan: when it was conducted is not known.
        let undated = |review: &ManagementReview| review.on.is_none() && review.planned_on.is_none() && ManagementSystem::ours(&review.management_systems);
        let some = cx.aims().management_reviews.iter().filter(|review| held(review) || undated(review));
        shown(cx, sink, Root::MANAGEMENT_REVIEWS, some, held);
    },
}
