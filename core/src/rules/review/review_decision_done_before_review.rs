//! A decision of a management review that was implemented before the review.

use crate::check::{Outcome, fail, rule};
use crate::model::{ManagementReview, ReviewDecision};
use crate::read::Date;

rule! {
    "review-decision-done-before-review", since "0.1", Integrity, on ManagementReview, serves ["9.3.3.s3"],
    effort RecordOnly,
    message "a decision of `{managementReview}` was implemented on {doneOn}, before the review on {on}",
    hint "record it as an input in `inputs`, or correct the date",
    when |review, as_of| super::held(review, as_of).is_some(),
    alone done_after,
    with [ManagementReview::ON],
}

fn done_after<'a>(review: &'a ManagementReview, _: Date) -> Outcome<'a> {
    let done = review.decisions.iter().enumerate().filter_map(|(at, decision)| Some((at, decision.done_on?)));
    let place = |at| ManagementReview::DECISIONS.at(at).then(ReviewDecision::DONE_ON);
    done.map(|(at, done)| (Some(done) < review.on).then(|| fail(place(at)).with("doneOn", done))).collect()
}
