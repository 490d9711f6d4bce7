//! An action of a change that is overdue.

use crate::check::rule;
use crate::model::{Action, Change};

rule! {
    "change-action-overdue", since "0.1", Shall, on Change, serves ["8.1.s8", "8.1.s9"],
    effort CarryOut, due ChangeAction,
    message "an action of `{change}` was due on {due} and has not been completed",
    hint "complete the action and record `doneOn`, or set a new date in `due`",
    asks OnTime { list: Change::ACTIONS, due: Action::DUE, done: [Action::DONE_ON] },
}
