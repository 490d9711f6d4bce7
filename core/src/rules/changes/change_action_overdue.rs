//! An action of a change that is past its day.

use crate::check::{Cx, Outcome, on_time, rule};
use crate::model::Change;

rule! {
    "change-action-overdue", since "0.1", Shall, on Change, serves ["8.1.s8", "8.1.s9"],
    effort CarryOut,
    message "an action of `{change}` was due on {due} and is not done",
    hint "do it and record the day in `doneOn`, or plan a new day",
}

fn check<'a>(change: &'a Change, cx: &Cx<'a>) -> Outcome<'a> {
    on_time(change, Change::ACTIONS, "change", cx.as_of)
}
