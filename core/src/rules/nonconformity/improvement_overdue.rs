//! An improvement that was taken up and is past its day.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Improvement;

rule! {
    "improvement-overdue", since "0.1", Practice, on Improvement, serves ["10.1.s1"],
    effort CarryOut,
    message "`{improvement}` was due on {due} and is not done",
    hint "do it and date it in `doneOn`, or set a new day",
}

fn check<'a>(improvement: &'a Improvement, cx: &Cx<'a>) -> Outcome<'a> {
    if improvement.accepted == Some(false) {
        return Outcome::NotAsked;
    }
    let Some(due) = improvement.due else { return Outcome::Unknown };
    if due >= cx.as_of || improvement.done_on.is_some_and(|on| on <= cx.as_of) {
        return Outcome::Pass;
    }
    fail(Improvement::DUE).with("improvement", &improvement.id).with("due", due).into()
}
