//! An action of a treatment that is past its day and not done.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Action, Treatment};

rule! {
    "treatment-action-overdue", since "0.1", Shall, on Treatment, serves ["8.3.s1"],
    message "an action of `{treatment}` was due on {due} and is not done",
    hint "do it, or plan a new day and have it approved",
}

fn check<'a>(treatment: &'a Treatment, cx: &Cx<'a>) -> Outcome<'a> {
    if treatment.actions.is_empty() {
        return Outcome::NotAsked;
    }
    let mut defects = Vec::new();
    for (at, action) in treatment.actions.iter().enumerate() {
        let done = action.done_on.is_some_and(|on| on <= cx.as_of);
        if let Some(due) = action.due.filter(|due| *due < cx.as_of && !done) {
            defects.push(fail(Treatment::ACTIONS.at(at).then(Action::DUE)).with("treatment", &treatment.id).with("due", due));
        }
    }
    Outcome::from_defects(defects)
}
