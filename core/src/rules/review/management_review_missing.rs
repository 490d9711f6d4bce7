//! No management review has been conducted.

use crate::check::{held, rule};
use crate::model::Root;

rule! {
    "management-review-missing", since "0.1", Shall, on Whole, serves ["9.3.1.s1"],
    effort AssessAgain,
    message "no management review has been conducted",
    hint "conduct a management review and record it in `managementReviews`, with its date in `on`",
    whole |cx, sink| {
        let all = &cx.aims().management_reviews;
        held(cx, sink, Root::MANAGEMENT_REVIEWS, all.iter().any(|review| super::held(review, cx.as_of).is_some()));
    },
}
