//! A management review without top management.

use crate::check::{Cx, rule};
use crate::model::ManagementReview;

rule! {
    "review-without-top-management", since "0.1", Shall, on ManagementReview, serves ["9.3.1.s1"],
    effort AssessAgain,
    message "`{managementReview}` was conducted without top management",
    hint "name the member of top management who led it in `chair`, or conduct it again with top management",
    given super::latest,
    shows attended, at ManagementReview::CHAIR,
}

fn attended(review: &ManagementReview, cx: &Cx<'_>) -> Option<bool> {
    let there = review.chair.iter().chain(&review.attendees).map(|actor| actor.as_str());
    let top: Option<Vec<bool>> = there.map(|actor| cx.is_top_management(actor)).collect();
    top.filter(|there| !there.is_empty()).map(|there| there.contains(&true))
}
