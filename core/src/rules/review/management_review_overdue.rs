//! A management review that was planned and not held.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::ManagementReview;

rule! {
    "management-review-overdue", since "0.1", Shall, on ManagementReview, serves ["9.3.1.s1"],
    effort AssessAgain,
    message "a management review was due on {due} and was not held",
    hint "hold it and record it with its day in `on`, or plan another day while there is time",
}

fn check<'a>(review: &'a ManagementReview, cx: &Cx<'a>) -> Outcome<'a> {
    let missed = |other: &ManagementReview| other.on.is_none() && other.planned_on.is_some_and(|on| on < cx.as_of);
    let (field, due) = if super::latest(review, cx).is_some() {
        // A planned one that was not held has the finding.
        if cx.aims().management_reviews.iter().any(missed) {
            return Outcome::NotAsked;
        }
        (ManagementReview::NEXT_ON, review.next_on)
    } else if review.on.is_none() {
        (ManagementReview::PLANNED_ON, review.planned_on)
    } else {
        return Outcome::NotAsked;
    };
    match due {
        None => Outcome::Unknown,
        Some(due) if due < cx.as_of => fail(field).with("due", due).into(),
        Some(_) => Outcome::Pass,
    }
}
