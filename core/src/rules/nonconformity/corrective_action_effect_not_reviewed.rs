//! Corrective actions that were done, and nobody looked whether they work.

use crate::check::{Cx, Outcome, rule};
use crate::model::{EffectivenessReview, Nonconformity};

rule! {
    "corrective-action-effect-not-reviewed", since "0.1", Shall, on Nonconformity, serves ["10.2.d"],
    effort AssessAgain,
    message "`{nonconformity}` was closed and nobody reviewed whether its actions work",
    hint "look again after some time, and record it in `effectivenessReview` with `on`, `by` and `effective`",
}

fn check<'a>(nonconformity: &'a Nonconformity, cx: &Cx<'a>) -> Outcome<'a> {
    if super::carried_out(nonconformity, cx.as_of).is_none() {
        return Outcome::NotAsked;
    }
    let reviewed = |review: &EffectivenessReview| review.effective.is_some() && review.on.is_none_or(|on| on <= cx.as_of);
    let done = nonconformity.effectiveness_review.as_deref().is_some_and(reviewed)
        || nonconformity.actions.iter().all(|action| action.effectiveness_review.as_deref().is_some_and(reviewed));
    super::step(nonconformity, done, Nonconformity::EFFECTIVENESS_REVIEW, cx)
}
