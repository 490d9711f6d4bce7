//! A management review whose results are nowhere documented.

use super::latest;
use crate::check::{Cx, Outcome, documented, rule};
use crate::model::ManagementReview;

rule! {
    "review-result-undocumented", since "0.1", Shall, on ManagementReview, serves ["9.3.3.s3"],
    effort RecordOnly,
    message "the results of `{review}` are not documented",
    hint "name the minutes in `minutes`, or their record in `evidence`",
}

fn check<'a>(review: &'a ManagementReview, cx: &Cx<'a>) -> Outcome<'a> {
    if latest(review, cx).is_none() {
        Outcome::NotAsked
    } else {
        documented(review, ManagementReview::MINUTES, &review.evidence, "review", cx)
    }
}
