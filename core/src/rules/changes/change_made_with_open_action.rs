//! A planned change that is recorded as made while one of its actions is open.

use crate::check::rule;
use crate::model::{Action, Change};

rule! {
    "change-made-with-open-action", since "0.1", Practice, on Change, serves ["8.1.s8"],
    effort CarryOut,
    message "`{change}` was made on {doneOn}, but one of its actions has not been completed",
    hint "record `doneOn` of the action; if it only follows from the change, record it where it belongs",
    // The actions of an unplanned change come after it.
    when |change, as_of| change.planned != Some(false) && super::made(change, as_of),
    // An overdue action is a finding of its own.
    asks EachHolds {
        list: Change::ACTIONS, of: Action,
        holds: |action, as_of| action.done_on.is_some_and(|on| on <= as_of) || action.due.is_some_and(|due| due < as_of),
        at: Action::DONE_ON,
    },
    with [Change::DONE_ON],
}
