//! An action of an improvement that is overdue.

use crate::check::rule;
use crate::model::{Action, Improvement};

rule! {
    "improvement-action-overdue", since "0.1", Practice, on Improvement, serves ["10.1.s1"],
    effort CarryOut, due ImprovementAction,
    message "an action of `{improvement}` was due on {due} and has not been completed",
    hint "complete the action and record `doneOn`, or set a new date in `due`",
    when |improvement, as_of| improvement.accepted != Some(false) && improvement.done_on.is_none_or(|on| on > as_of),
    asks OnTime { list: Improvement::ACTIONS, due: Action::DUE, done: [Action::DONE_ON] },
}
