//! An incident that was closed with an open action.

use crate::check::{Outcome, fail, rule};
use crate::model::{Action, Incident};
use crate::read::Date;

rule! {
    "incident-closed-with-open-actions", since "0.1", Integrity, on Incident, serves [],
    effort CarryOut,
    message "`{incident}` was closed on {closedOn}, but an action has not been completed",
    hint "record the completion in `doneOn`, or reopen the incident",
    when |it, as_of| super::closed(it, as_of).is_some(),
    alone actions_done,
    with [Incident::CLOSED_ON],
}

fn actions_done(it: &Incident, _: Date) -> Outcome<'_> {
    let open = it.actions.iter().map(|action| action.done_on.is_none_or(|on| Some(on) > it.closed_on));
    open.enumerate().map(|(at, open)| open.then(|| fail(Incident::ACTIONS.at(at).then(Action::DONE_ON)))).collect()
}
