//! An objective that has not been monitored.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Objective;

rule! {
    "objective-not-monitored", since "0.1", Shall, on Objective, serves ["6.2.d"],
    effort AssessAgain,
    message "`{objective}` was to be monitored by {due}, but has been neither measured nor reviewed since it was set",
    hint "record measured values in `measurements` or in its metric, or record the date of the review in `reviewedOn`",
    given asked,
    check monitored,
}

/// An achieved one with a target has to show the value: `objective-reached-against-measurement`.
fn asked(objective: &Objective, cx: &Cx<'_>) -> bool {
    let shown = super::reached(objective, cx.as_of) && super::target(objective, cx).is_some();
    !shown && super::pursued(objective, cx.as_of) && objective.set_on.is_none_or(|on| on <= cx.as_of)
}

fn monitored<'a>(objective: &'a Objective, cx: &Cx<'a>) -> Outcome<'a> {
    let due = objective.next_review_on.into_iter().chain(objective.due).min().filter(|due| *due < cx.as_of);
    match due {
        _ if super::watched(objective, cx) => Outcome::Pass,
        Some(due) => fail(Objective::MEASUREMENTS).with(Objective::DUE, due).into(),
        None => Outcome::Unknown,
    }
}
