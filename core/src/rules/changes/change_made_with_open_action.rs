//! A planned change that is called made while one of its actions is not done.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Action, Change};

rule! {
    "change-made-with-open-action", since "0.1", Practice, on Change, serves ["8.1.s8"],
    effort CarryOut,
    message "`{change}` was made on {made}, and an action of it is not done",
    hint "date the action in `doneOn`; if it only follows from the change, record it where it belongs",
}

fn check<'a>(change: &'a Change, cx: &Cx<'a>) -> Outcome<'a> {
    // What follows from a change that nobody planned comes after it.
    let planned = change.planned != Some(false) && !change.actions.is_empty();
    let Some(made) = super::done(change, cx.as_of).filter(|_| planned) else { return Outcome::NotAsked };
    let mut defects = Vec::new();
    for (at, action) in change.actions.iter().enumerate() {
        // What is late besides is a finding of its own.
        let late = action.due.is_some_and(|due| due < cx.as_of);
        if !late && action.done_on.is_none_or(|on| on > cx.as_of) {
            defects.push(fail(Change::ACTIONS.at(at).then(Action::DONE_ON)).with("change", &change.id).with("made", made));
        }
    }
    Outcome::from_defects(defects)
}
