//! Changes (6.3, 8.1): decided, planned, carried out, and what nobody planned reviewed.

pub(super) mod change_action_overdue;
pub(super) mod change_consequences_not_considered;
pub(super) mod change_made_before_decision;
pub(super) mod change_made_with_open_action;
pub(super) mod change_not_decided;
pub(super) mod change_overdue;
pub(super) mod change_without_plan;
pub(super) mod significant_change_not_on_system;
pub(super) mod unplanned_change_not_reviewed;

use crate::model::Change;
use crate::read::Date;

/// The day on which the change was made, if that day has come.
fn done(change: &Change, as_of: Date) -> Option<Date> {
    change.done_on.filter(|on| *on <= as_of)
}
