//! An action that is due after its objective.

use crate::check::rule;
use crate::check::{Outcome, fail};
use crate::model::{Action, Objective};
use crate::read::Date;

rule! {
    "objective-action-after-due", since "0.1", Integrity, on Objective, serves [],
    effort RecordOnly,
    message "`{objective}` is due on {due}, but one of its actions is due on {actions.due}",
    hint "bring the action forward, or set a later date in `due` of the objective",
    when super::pursued,
    alone actions_in_time,
}

fn actions_in_time(objective: &Objective, _: Date) -> Outcome<'_> {
    let Some(due) = objective.due else { return Outcome::NotAsked };
    let dated = objective.actions.iter().enumerate().filter_map(|(at, action)| Some((at, action, action.due?)));
    if dated.clone().next().is_none() {
        return Outcome::NotAsked;
    }
    let late = dated.filter(|(_, action, later)| action.done_on.is_none() && *later > due);
    let defect = |(at, _, later)| fail(Objective::ACTIONS.at(at).then(Action::DUE)).with(Objective::DUE, due).with("actions.due", later);
    Outcome::from_defects(late.map(defect).collect())
}
