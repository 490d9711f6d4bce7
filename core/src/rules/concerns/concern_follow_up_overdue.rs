//! An action on a reported concern that is overdue.

use crate::check::rule;
use crate::model::{Action, Concern};

rule! {
    "concern-follow-up-overdue", since "0.1", Practice, on Concern, serves ["A.3.3"],
    effort CarryOut, due ConcernAction,
    unless ["concern-closed-with-open-follow-up"],
    message "an action on `{concern}` was due on {due} and has not been completed",
    hint "complete the action and record `doneOn`, or set a new date in `due`",
    asks OnTime { list: Concern::FOLLOW_UP, due: Action::DUE, done: [Action::DONE_ON] },
}
