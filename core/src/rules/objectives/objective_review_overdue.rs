//! An objective past its day, or past its review, that nobody looked at.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Objective;

rule! {
    "objective-review-overdue", since "0.1", Shall, on Objective, serves ["6.2.f"],
    effort AssessAgain,
    message "`{objective}` had to be looked at by {due} and was not",
    hint "say whether it was reached, or update it, and date the review in `reviewedOn`",
}

fn check<'a>(objective: &'a Objective, cx: &Cx<'a>) -> Outcome<'a> {
    // One that nobody looked at since it was set is found by `objective-not-monitored`.
    if !super::pursued(objective, cx.as_of) || super::reached(objective, cx.as_of) || !super::watched(objective, cx) {
        return Outcome::NotAsked;
    }
    let seen = objective.reviewed_on.filter(|on| *on <= cx.as_of);
    let days = [objective.next_review_on, objective.due];
    let due = days.into_iter().flatten().filter(|due| seen.is_none_or(|seen| seen < *due)).min();
    match due {
        Some(due) if due < cx.as_of => fail(Objective::REVIEWED_ON).with("objective", &objective.id).with("due", due).into(),
        _ => Outcome::Pass,
    }
}
