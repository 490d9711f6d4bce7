//! A nonconformity that was closed with an open action.

use crate::check::{Outcome, fail, rule};
use crate::model::{Action, Nonconformity};
use crate::read::Date;

rule! {
    "nonconformity-closed-with-open-action", since "0.1", Integrity, on Nonconformity, serves ["10.2.c"],
    effort CarryOut,
    message "`{nonconformity}` was closed on {closedOn}, but one of its actions had not been completed by then",
    hint "record the completion of the action in `doneOn`, or reopen the nonconformity",
    when |it, as_of| super::closed(it, as_of).is_some(),
    alone actions_done,
    with [Nonconformity::CLOSED_ON],
}

fn actions_done(it: &Nonconformity, _: Date) -> Outcome<'_> {
    let open = it.actions.iter().map(|action| action.done_on.is_none_or(|on| Some(on) > it.closed_on));
    open.enumerate().map(|(at, open)| open.then(|| fail(Nonconformity::ACTIONS.at(at).then(Action::DONE_ON)))).collect()
}
