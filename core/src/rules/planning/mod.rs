//! Planning from the context: risks and opportunities, actions to address them, and controls that serve the objectives (6.1).

// <rules> written by ./check bless
crate::rules::listed! {
    action_effect_not_planned actions_outside_processes controls_not_aligned_with_objectives controls_not_documented
    controls_not_yet_available impact_result_shared_before_finish issue_named_by_nothing opportunities_missing
    opportunity_without_action risk_dates_out_of_order risk_event_missing risks_ignore_issues risks_missing risks_of_use_missing
}
// </rules>

use crate::check::{Cx, hollow, stands};
use crate::model::{ReviewDecisionKind, RiskKind};
use crate::rules::review::held;

/// Whether an opportunity for improvement is recorded that stands: among the risks, the improvements that were not rejected, or the decisions of
/// a management review; none where those that are recorded say nothing, are over or still to come.
pub(super) fn opportunity_seen(cx: &Cx<'_>) -> Option<bool> {
    let as_of = cx.as_of;
    let improvements = cx.aims().improvements.iter().map(|it| !hollow(it) && stands(it, as_of) && it.accepted != Some(false));
    let opportunities = cx.aims().risks.iter().filter(|risk| risk.kind == Some(RiskKind::Opportunity));
    let decisions = cx.aims().management_reviews.iter().flat_map(|review| {
        let held = held(review, as_of).is_some();
        review.decisions.iter().filter(|decision| decision.kind == Some(ReviewDecisionKind::Improvement)).map(move |_| held)
    });
    let mut seen = improvements.chain(opportunities.map(|risk| stands(risk, as_of))).chain(decisions).peekable();
    let some = seen.peek().is_some();
    let counts = seen.any(|counts| counts);
    (counts || !some).then_some(counts)
}

/// Whether a corrective action was taken.
pub(super) fn corrected(cx: &Cx<'_>) -> bool {
    let done = |on: Option<crate::read::Date>| on.is_some_and(|on| on <= cx.as_of);
    cx.aims().nonconformities.iter().any(|one| one.actions.iter().any(|action| done(action.done_on)))
}
