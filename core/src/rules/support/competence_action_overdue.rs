//! An action to acquire competence that is overdue.

use crate::check::rule;
use crate::model::{Action, Competence};

rule! {
    "competence-action-overdue", since "0.1", Shall, on Competence, serves ["7.2.s3"],
    effort CarryOut,
    due CompetenceAction,
    message "an action for `{competence}` was due on {due} and has not been completed",
    hint "complete the action and record the date in `doneOn`, or set a new date in `due`",
    asks OnTime { list: Competence::ACTIONS, due: Action::DUE, done: [Action::DONE_ON] },
}
