//! Changes (6.3, 8.1): decided, planned, made, and unplanned ones reviewed.

// <rules> written by ./check bless
crate::rules::listed! {
    change_action_overdue change_consequences_not_considered change_made_before_decision change_made_with_open_action
    change_not_decided change_overdue change_without_plan significant_change_not_on_system unplanned_change_not_reviewed
}
// </rules>

use crate::model::Change;
use crate::read::Date;

/// Whether the change has been made.
fn made(change: &Change, as_of: Date) -> bool {
    change.done_on.is_some_and(|on| on <= as_of)
}
