//! A communication that was planned and did not take place.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Communication;

rule! {
    "communication-overdue", since "0.1", Practice, on Communication, serves ["7.4.s2"],
    effort CarryOut,
    message "`{communication}` took place last on {last} and was due again by {due}",
    hint "hold it and record it in `held`, or put `interval` right",
}

fn check<'a>(communication: &'a Communication, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(interval) = communication.interval.as_ref() else { return Outcome::NotAsked };
    let held = communication.held.iter().filter_map(|held| held.on);
    let Some(last) = held.filter(|on| *on <= cx.as_of).max() else { return Outcome::Unknown };
    match last.plus(interval) {
        Some(due) if due < cx.as_of => {
            fail(Communication::HELD).with("communication", &communication.id).with("last", last).with("due", due).into()
        }
        _ => Outcome::Pass,
    }
}
