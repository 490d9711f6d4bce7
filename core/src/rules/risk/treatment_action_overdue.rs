//! A treatment action that is overdue.

use crate::check::rule;
use crate::model::{Action, Treatment};

rule! {
    "treatment-action-overdue", since "0.1", Shall, on Treatment, serves ["8.3.s1"],
    effort CarryOut,
    due TreatmentAction,
    message "an action of `{treatment}` was due on {due}, but has not been completed",
    hint "complete the action and record `doneOn`, or set a new date in `due` and have it approved",
    given |treatment, cx| !super::is_over(treatment, cx),
    asks OnTime { list: Treatment::ACTIONS, due: Action::DUE, done: [Action::DONE_ON] },
}
