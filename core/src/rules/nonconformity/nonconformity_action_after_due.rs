//! A nonconformity with an action that is due after it.

use crate::check::{Outcome, fail, rule};
use crate::model::{Action, Nonconformity};
use crate::read::Date;

rule! {
    "nonconformity-action-after-due", since "0.1", Practice, on Nonconformity, serves ["10.2.c"],
    effort RecordOnly,
    message "`{nonconformity}` is to be closed by {due}, but one of its actions is due on {actions.due}",
    hint "bring the action forward, or set a later date for the nonconformity with a reason",
    when |it, as_of| super::closed(it, as_of).is_none() || super::implemented(it, as_of).is_some(),
    alone actions_in_time,
}

fn actions_in_time(it: &Nonconformity, _: Date) -> Outcome<'_> {
    let Some(due) = it.due else { return Outcome::NotAsked };
    let dated = it.actions.iter().enumerate().filter_map(|(at, action)| Some((at, action.done_on.is_none(), action.due?)));
    let defect =
        |at: usize, later| fail(Nonconformity::ACTIONS.at(at).then(Action::DUE)).with(Nonconformity::DUE, due).with("actions.due", later);
    dated.map(|(at, open, later)| (open && later > due).then(|| defect(at, later))).collect()
}
