//! Planning from the context: risks and opportunities, actions to address them, and controls that serve the objectives (6.1).

// <rules> written by ./check bless
crate::rules::listed! {
    action_effect_not_planned actions_outside_processes controls_not_aligned_with_objectives controls_not_documented
    controls_not_yet_available impact_result_shared_before_finish opportunities_missing opportunity_without_action
    risk_dates_out_of_order risk_event_missing risks_ignore_issues risks_missing risks_of_use_missing
}
// </rules>

use crate::check::Cx;
use crate::model::{ReviewDecisionKind, RiskKind};

/// Whether an opportunity for improvement is recorded: among the risks, the improvements or the decisions of a management review.
pub(super) fn opportunity_seen(cx: &Cx<'_>) -> bool {
    let decided = |kind: Option<ReviewDecisionKind>| kind == Some(ReviewDecisionKind::Improvement);
    !cx.aims().improvements.is_empty()
        || cx.aims().risks.iter().any(|risk| risk.kind == Some(RiskKind::Opportunity))
        || cx.aims().management_reviews.iter().any(|review| review.decisions.iter().any(|decision| decided(decision.kind)))
}

/// Whether a corrective action was taken.
pub(super) fn corrected(cx: &Cx<'_>) -> bool {
    let done = |on: Option<crate::read::Date>| on.is_some_and(|on| on <= cx.as_of);
    cx.aims().nonconformities.iter().any(|one| one.actions.iter().any(|action| done(action.done_on)))
}
