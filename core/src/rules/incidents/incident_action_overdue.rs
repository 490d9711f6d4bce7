//! An action following an incident that is overdue.

use crate::check::rule;
use crate::model::{Action, Incident};

rule! {
    "incident-action-overdue", since "0.1", Practice, on Incident, serves [],
    effort CarryOut, due IncidentAction,
    unless ["incident-closed-with-open-actions"],
    message "an action following `{incident}` was due on {due} and has not been completed",
    hint "complete the action and record `doneOn`, or set a new date in `due`",
    asks OnTime { list: Incident::ACTIONS, due: Action::DUE, done: [Action::DONE_ON] },
}
