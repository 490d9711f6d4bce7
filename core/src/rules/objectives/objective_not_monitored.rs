//! An objective that nobody watches.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Objective;

rule! {
    "objective-not-monitored", since "0.1", Shall, on Objective, serves ["6.2.d"],
    effort AssessAgain,
    message "`{objective}` was to be looked at by {due}, and nobody did since it was set",
    hint "record measured values in `measurements` or in its metric, or date the review in `reviewedOn`",
}

fn check<'a>(objective: &'a Objective, cx: &Cx<'a>) -> Outcome<'a> {
    // One with a number that is called reached has to show the value: `objective-reached-against-measurement`.
    let shown = super::reached(objective, cx.as_of) && super::target(objective, cx).is_some();
    if shown || !super::pursued(objective, cx.as_of) || objective.set_on.is_some_and(|on| on > cx.as_of) {
        return Outcome::NotAsked;
    }
    if super::watched(objective, cx) {
        return Outcome::Pass;
    }
    match objective.next_review_on.into_iter().chain(objective.due).min().filter(|due| *due < cx.as_of) {
        Some(due) => fail(Objective::MEASUREMENTS).with("objective", &objective.id).with("due", due).into(),
        None => Outcome::Unknown,
    }
}
