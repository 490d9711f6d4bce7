//! Management review: conducted as planned, with every input that 9.3.2 names, with results that are documented and implemented (9.3).

// <rules> written by ./check bless
crate::rules::listed! {
    management_review_late management_review_missing management_review_overdue review_action_overdue
    review_change_without_change_record review_conclusion_missing review_decision_contradicts_record
    review_decision_done_before_review review_decision_unassigned review_input_after_review review_minutes_approved_before_review
    review_of_audits_not_held review_of_other_system_only review_result_undocumented review_shown_by_older_evidence
    review_text_copied review_trend_contradicts_measurements review_trend_shown_by_later_evidence review_without_audit_trends
    review_without_change_decision review_without_context_changes review_without_improvement_decision
    review_without_improvement_opportunities review_without_interested_party_changes review_without_measurement_trends
    review_without_nonconformity_trends review_without_previous_actions review_without_top_management
}
// </rules>

use crate::check::Cx;
use crate::model::{ManagementReview, ManagementSystem, ReviewDecisionKind, ReviewInput, ReviewTopic};
use crate::read::Date;
use crate::rules::scope::says;

/// The date of the review, if it has been conducted: one of another management system is none of this one.
pub(crate) fn held(review: &ManagementReview, as_of: Date) -> Option<Date> {
    review.on.filter(|on| *on <= as_of && ManagementSystem::ours(&review.management_systems))
}

/// Whether the review has been conducted and no later one has: earlier ones are history.
fn latest(review: &ManagementReview, cx: &Cx<'_>) -> bool {
    held(review, cx.as_of).is_some_and(|on| cx.last_review() == Some(on))
}

/// The review before that one.
fn previous<'a>(review: &ManagementReview, cx: &Cx<'a>) -> Option<&'a ManagementReview> {
    cx.review_before(review.on?)
}

/// Whether the input reports anything besides its topic.
fn reported(input: &ReviewInput) -> bool {
    // Minutes that say "to be completed" show no more than that.
    let hollow = input.summary.is_some() && !says(&input.summary);
    says(&input.summary) || input.trend.is_some() || !input.records.is_empty() || !hollow && !input.evidence.is_empty()
}

/// Whether the review considered that.
fn considered(review: &ManagementReview, topic: ReviewTopic) -> Option<bool> {
    let mut named = review.inputs.iter().filter(|input| input.topic == Some(topic)).peekable();
    if named.peek().is_some() {
        return named.any(reported).then_some(true);
    }
    // Inputs that are not written down yet, or that have no topic, may be the one.
    let open = |input: &ReviewInput| input.topic.is_none() && input.other_topic.is_none();
    (!review.inputs.is_empty() && !review.inputs.iter().any(open)).then_some(false)
}

/// Whether the review made a decision of one of these kinds.
fn decided(review: &ManagementReview, kinds: &[ReviewDecisionKind]) -> Option<bool> {
    let made = review.decisions.iter().any(|decision| decision.kind.is_some_and(|kind| kinds.contains(&kind)));
    if made { Some(true) } else { review.decisions.iter().all(|decision| decision.kind.is_some()).then_some(false) }
}
