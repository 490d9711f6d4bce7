//! An improvement that is planned for later than top management decided.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Improvement, ManagementReview, ReviewDecision};

rule! {
    "improvement-due-after-decision", since "0.1", Practice, on Improvement, serves ["9.3.3.s1"],
    effort Decide,
    message "`{improvement}` is due on {due}, but `{managementReview}` decided that it is implemented by {decisions.due}",
    hint "bring it forward, or have top management decide on the later date",
    when |it, as_of| it.due.is_some() && it.accepted != Some(false) && it.done_on.is_none_or(|on| on > as_of),
    check as_decided,
}

fn as_decided<'a>(it: &'a Improvement, cx: &Cx<'a>) -> Outcome<'a> {
    let reviews = cx.aims().management_reviews.iter().filter(|review| decided_on(review, it.id.as_str()).next().is_some());
    // The last review that decided on it counts; those without a date do not replace one.
    let last = reviews.filter(|review| review.on.is_some_and(|on| on <= cx.as_of)).max_by_key(|review| review.on);
    let Some(review) = last else { return Outcome::NotAsked };
    let decisions = decided_on(review, it.id.as_str());
    let limit = decisions.filter_map(|decision| decision.due).max();
    match it.due.zip(limit) {
        None => Outcome::NotAsked,
        Some((due, limit)) if due > limit => told(review).with(Improvement::DUE, due).with("decisions.due", limit).into(),
        Some(_) => Outcome::Pass,
    }
}

fn told(review: &ManagementReview) -> crate::check::Defect {
    fail(Improvement::DUE).with("managementReview", &review.id).related(&review.id)
}

/// Decisions of the review that name the record.
fn decided_on<'a>(review: &'a ManagementReview, id: &str) -> impl Iterator<Item = &'a ReviewDecision> {
    review.decisions.iter().filter(move |decision| decision.records.iter().any(|record| record.as_str() == id))
}
