//! An objective whose plan ends after the day set for it.

use crate::check::{Cx, Outcome, ends_by, rule};
use crate::model::Objective;

rule! {
    "objective-action-after-due", since "0.1", Integrity, on Objective, serves [],
    effort RecordOnly,
    message "`{objective}` is due on {due}, and one of its actions on {later}",
    hint "bring the action forward, or set another day for the objective",
}

fn check<'a>(objective: &'a Objective, cx: &Cx<'a>) -> Outcome<'a> {
    if !super::pursued(objective, cx.as_of) {
        return Outcome::NotAsked;
    }
    ends_by(&objective.actions, Objective::ACTIONS, objective.due, ("objective", objective.id.as_str()))
}
