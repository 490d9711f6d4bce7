//! A management review that does not say what it came to.

use super::latest;
use crate::check::{Cx, Outcome, all_recorded, rule};
use crate::model::ManagementReview;

rule! {
    "review-conclusion-missing", since "0.1", Shall, on ManagementReview, serves ["9.1.s6", "9.3.1.s1"],
    effort RecordOnly,
    message "`{review}` does not conclude on the {part} of the management system",
    hint "say in `{part}` what the review came to, and why",
}

fn check<'a>(review: &'a ManagementReview, cx: &Cx<'a>) -> Outcome<'a> {
    let parts = [ManagementReview::SUITABILITY.any(), ManagementReview::ADEQUACY.any(), ManagementReview::EFFECTIVENESS.any()];
    if latest(review, cx).is_none() { Outcome::NotAsked } else { all_recorded(review, &parts, "review") }
}
