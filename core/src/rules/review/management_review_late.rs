//! A management review that was conducted long after the date for which it was planned.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::ManagementReview;
use crate::read::{Date, Interval};

rule! {
    "management-review-late", since "0.1", Practice, on ManagementReview, serves ["9.3.1.s1"],
    effort Decide,
    message "`{managementReview}` was conducted on {on}, but had been planned for {nextOn}",
    hint "record why it was moved and who decided so, and plan the next one for a date that is kept",
    given |it, cx| super::held(it, cx.as_of).is_some(),
    check in_time,
    with [ManagementReview::ON],
}

/// So much later it is another interval than the planned one; our choice.
const LATE: &str = "P3M";

/// What the review before set for the next one counts, or what was planned for this one, whichever is earlier.
fn in_time<'a>(it: &'a ManagementReview, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(on) = it.on else { return Outcome::NotAsked };
    let set = cx.review_before(on).and_then(|before| before.next_on.filter(|next| Some(*next) > before.on));
    let Some(planned) = set.into_iter().chain(it.planned_on).min() else { return Outcome::NotAsked };
    let limit = LATE.parse().ok().and_then(|late: Interval| planned.plus(&late));
    if limit.is_some_and(|limit: Date| on > limit) {
        fail(ManagementReview::ON).with(ManagementReview::NEXT_ON, planned).into()
    } else {
        Outcome::Pass
    }
}
