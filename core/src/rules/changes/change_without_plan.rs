//! A change that was decided on and is not planned.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Change;

rule! {
    "change-without-plan", since "0.1", Shall, on Change, serves ["6.3.s1"],
    effort Decide,
    message "nothing says what is to be done for `{change}`, nor by when",
    hint "record the steps in `actions`, or the day in `due`",
}

fn check<'a>(change: &'a Change, cx: &Cx<'a>) -> Outcome<'a> {
    if change.planned != Some(true) {
        return Outcome::NotAsked;
    }
    if !change.actions.is_empty() || change.due.is_some() {
        return Outcome::Pass;
    }
    if super::done(change, cx.as_of).is_some() { Outcome::NotAsked } else { fail(Change::ACTIONS).with("change", &change.id).into() }
}
