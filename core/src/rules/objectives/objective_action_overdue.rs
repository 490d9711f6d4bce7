//! An action for an objective that is overdue.

use crate::check::rule;
use crate::model::{Action, Objective};

rule! {
    "objective-action-overdue", since "0.1", Practice, on Objective, serves ["6.2.s2"],
    effort CarryOut, due ObjectiveAction,
    message "an action for `{objective}` was due on {due} and has not been completed",
    hint "complete the action and record `doneOn`, or set a new date in `due`",
    when |objective, as_of| super::pursued(objective, as_of) && !super::reached(objective, as_of),
    asks OnTime { list: Objective::ACTIONS, due: Action::DUE, done: [Action::DONE_ON] },
}
