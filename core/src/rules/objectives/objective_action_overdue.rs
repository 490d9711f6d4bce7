//! An action for an objective that is past its day and not done.

use crate::check::{Cx, Outcome, on_time, rule};
use crate::model::Objective;

rule! {
    "objective-action-overdue", since "0.1", Practice, on Objective, serves ["6.2.s2"],
    effort CarryOut,
    message "an action for `{objective}` was due on {due} and is not done",
    hint "do it and record the day in `doneOn`, or plan a new day",
}

fn check<'a>(objective: &'a Objective, cx: &Cx<'a>) -> Outcome<'a> {
    if !super::pursued(objective, cx.as_of) || super::reached(objective, cx.as_of) {
        return Outcome::NotAsked;
    }
    on_time(objective, Objective::ACTIONS, "objective", cx.as_of)
}
