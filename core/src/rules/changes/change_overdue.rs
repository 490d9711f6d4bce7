//! A planned change that is overdue.

use crate::check::rule;
use crate::model::Change;

rule! {
    "change-overdue", since "0.1", Shall, on Change, serves ["6.3.s1", "8.1.s8"],
    effort CarryOut, due Change,
    message "`{change}` was due on {due} and has not been made",
    hint "make the change and record `doneOn`, or set a new date in `due`",
    when |change, _| change.planned != Some(false),
    asks Due { due: Change::DUE, done: [Change::DONE_ON] },
}
