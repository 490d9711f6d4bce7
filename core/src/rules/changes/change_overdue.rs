//! A planned change that is past its day.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Change;

rule! {
    "change-overdue", since "0.1", Shall, on Change, serves ["6.3.s1", "8.1.s8"],
    effort CarryOut,
    message "`{change}` was due on {due} and is not made",
    hint "make it and record the day in `doneOn`, or plan a new day",
}

fn check<'a>(change: &'a Change, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(due) = change.due.filter(|_| change.planned != Some(false)) else { return Outcome::NotAsked };
    if due < cx.as_of && super::done(change, cx.as_of).is_none() {
        return fail(Change::DUE).with("change", &change.id).with("due", due).into();
    }
    Outcome::Pass
}
