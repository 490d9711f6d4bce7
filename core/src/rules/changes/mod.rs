//! Changes (6.3, 8.1): decided, planned, carried out, and what nobody planned reviewed.

// <rules> written by ./check bless
crate::rules::listed! {
    change_action_overdue change_consequences_not_considered change_made_before_decision change_made_with_open_action
    change_not_decided change_overdue change_without_plan significant_change_not_on_system unplanned_change_not_reviewed
}
// </rules>

use crate::model::Change;
use crate::read::Date;

/// The day on which the change was made, if that day has come.
fn done(change: &Change, as_of: Date) -> Option<Date> {
    change.done_on.filter(|on| *on <= as_of)
}
