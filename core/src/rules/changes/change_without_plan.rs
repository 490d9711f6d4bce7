//! A planned change without actions or a date.

use crate::check::rule;
use crate::model::Change;

rule! {
    "change-without-plan", since "0.1", Shall, on Change, serves ["6.3.s1"],
    effort Decide,
    message "neither actions nor a date have been planned for `{change}`",
    hint "record the actions in `actions`, or the date in `due`",
    when |change, as_of| change.planned == Some(true) && (planned(change) || !super::made(change, as_of)),
    holds |change, _| planned(change), at Change::ACTIONS,
}

fn planned(change: &Change) -> bool {
    !change.actions.is_empty() || change.due.is_some()
}
