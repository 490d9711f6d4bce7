//! Changes (6.3, 8.1): decided, planned, made, and unplanned ones reviewed.

// <rules> written by ./check bless
crate::rules::listed! {
    change_action_overdue change_consequences_not_considered change_decided_unassessed change_made_before_decision
    change_made_with_open_action change_not_decided change_overdue change_shown_by_older_evidence change_without_plan
    significant_change_not_on_system unplanned_change_not_reviewed
}
// </rules>

use crate::check::Cx;
use crate::model::{AiSystem, Change, Root};
use crate::read::Date;

/// Whether the change has been made.
fn made(change: &Change, as_of: Date) -> bool {
    change.done_on.is_some_and(|on| on <= as_of)
}

/// The date from which on what the change concerns can take it into account, if it is significant and has been made.
pub(super) fn took_effect(change: &Change, as_of: Date) -> Option<Date> {
    let done = change.done_on.filter(|on| *on <= as_of && change.significant == Some(true))?;
    Some(change.decided_on.map_or(done, |decided| decided.min(done)))
}

/// The date from which on an assessment of the system can take its last significant change into account: that of the decision, where the change
/// made on that day is recorded. 8.2 and 8.4 ask for one when a change is proposed.
pub(crate) fn known_since(system: &AiSystem, cx: &Cx<'_>) -> Option<Date> {
    let changed = system.last_significant_change?;
    let recorded = cx.index().referring(Root::CHANGES, Change::AFFECTED, system.id.as_str()).filter_map(|at| cx.aims().changes.get(at));
    let decided = recorded.filter(|change| change.done_on == Some(changed)).filter_map(|change| change.decided_on);
    Some(decided.chain([changed]).min().unwrap_or(changed))
}
