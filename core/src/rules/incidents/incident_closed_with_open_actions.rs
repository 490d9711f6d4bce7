//! An incident that is closed while actions are open.

use super::closed;
use crate::check::{Outcome, fail, rule};
use crate::model::{Action, Incident};
use crate::read::Date;

rule! {
    "incident-closed-with-open-actions", since "0.1", Integrity, on Incident, serves [],
    effort CarryOut,
    message "`{incident}` was closed on {closed}, but an action has not been completed",
    hint "record the completion in `doneOn`, or reopen the incident",
    alone check,
}

fn check<'a>(incident: &'a Incident, as_of: Date) -> Outcome<'a> {
    let Some(closed) = closed(incident, as_of).filter(|_| !incident.actions.is_empty()) else { return Outcome::NotAsked };
    let open = incident.actions.iter().enumerate().filter(|(_, action)| action.done_on.is_none_or(|done| done > closed));
    let place = |at| Incident::ACTIONS.at(at).then(Action::DONE_ON);
    Outcome::from_defects(open.map(|(at, _)| fail(place(at)).with("incident", &incident.id).with("closed", closed)).collect())
}
