//! Management review: held as planned, with every input that 9.3.2 names, with results that are kept and carried out (9.3).

// <rules> written by ./check bless
crate::rules::listed! {
    management_review_missing management_review_overdue review_action_overdue review_conclusion_missing
    review_decision_done_before_review review_decision_unassigned review_minutes_approved_before_review review_of_audits_not_held
    review_result_undocumented review_text_copied review_without_audit_trends review_without_change_decision
    review_without_context_changes review_without_improvement_decision review_without_improvement_opportunities
    review_without_interested_party_changes review_without_measurement_trends review_without_nonconformity_trends
    review_without_previous_actions review_without_top_management
}
// </rules>

use crate::check::{Cx, Outcome, fail};
use crate::model::{ManagementReview, ReviewDecision, ReviewInput, ReviewTopic};
use crate::read::Date;
use crate::rules::scope::says;

/// The day on which the review was held, if that day has come.
pub(crate) fn held(review: &ManagementReview, as_of: Date) -> Option<Date> {
    review.on.filter(|on| *on <= as_of)
}

/// The day of the review, if no later one was held: earlier ones are history.
fn latest(review: &ManagementReview, cx: &Cx<'_>) -> Option<Date> {
    let on = held(review, cx.as_of)?;
    (!cx.aims().management_reviews.iter().any(|other| held(other, cx.as_of) > Some(on))).then_some(on)
}

/// The review that was held before that day.
fn before<'a>(on: Date, cx: &Cx<'a>) -> Option<&'a ManagementReview> {
    cx.aims().management_reviews.iter().filter(|other| held(other, cx.as_of).is_some_and(|other| other < on)).max_by_key(|other| other.on)
}

/// Whether the input says anything besides its topic.
fn reported(input: &ReviewInput) -> bool {
    says(&input.summary) || input.trend.is_some() || !input.records.is_empty() || !input.evidence.is_empty()
}

/// Whether the latest review looked at that.
fn considered<'a>(review: &ManagementReview, topic: ReviewTopic, cx: &Cx<'_>) -> Outcome<'a> {
    if latest(review, cx).is_none() {
        return Outcome::NotAsked;
    }
    let mut named = review.inputs.iter().filter(|input| input.topic == Some(topic)).peekable();
    if named.peek().is_some() {
        return if named.any(reported) { Outcome::Pass } else { Outcome::Unknown };
    }
    // Inputs that are not written down yet, or of which nobody says what they are, may be the one.
    let open = |input: &ReviewInput| input.topic.is_none() && input.other_topic.is_none();
    if review.inputs.is_empty() || review.inputs.iter().any(open) {
        return Outcome::Unknown;
    }
    fail(ManagementReview::INPUTS).with("review", &review.id).into()
}

/// Whether the latest review decided anything of that kind.
fn decided<'a>(review: &ManagementReview, of_kind: fn(&ReviewDecision) -> bool, cx: &Cx<'_>) -> Outcome<'a> {
    if latest(review, cx).is_none() {
        Outcome::NotAsked
    } else if review.decisions.iter().any(of_kind) {
        Outcome::Pass
    } else if review.decisions.iter().any(|decision| decision.kind.is_none()) {
        Outcome::Unknown
    } else {
        fail(ManagementReview::DECISIONS).with("review", &review.id).into()
    }
}
