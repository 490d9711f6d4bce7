//! An objective whose review or target date has passed.

use crate::check::{Cx, Deadline, Deadlines, DueTrigger, rule};
use crate::model::Objective;

rule! {
    "objective-review-overdue", since "0.1", Shall, on Objective, serves ["6.2.f"],
    effort AssessAgain, due ObjectiveReview,
    message "`{objective}` was to be reviewed by {due}, but has not been reviewed",
    hint "record whether it was achieved, or update it, and record the date of the review in `reviewedOn`",
    given asked,
    deadlines review,
}

/// One that has not been monitored since it was set is found by `objective-not-monitored`.
fn asked(objective: &Objective, cx: &Cx<'_>) -> bool {
    super::planned(objective, cx.as_of) && super::watched(objective, cx)
}

fn review<'a>(objective: &'a Objective, cx: &Cx<'a>) -> Deadlines<'a> {
    let seen = objective.reviewed_on.filter(|on| *on <= cx.as_of);
    let dates = [objective.next_review_on, objective.due].into_iter().flatten();
    let next = dates.filter(|due| seen.is_none_or(|seen| seen < *due)).min();
    let open = next.map(|on| Deadline::new(Objective::REVIEWED_ON.into(), on, DueTrigger::Date)).into_iter().collect();
    Deadlines { open, undated: false, asked: true }
}
