//! Corrective action whose effectiveness has not been reviewed.

use crate::check::rule;
use crate::model::{EffectivenessReview, Nonconformity};
use crate::read::Date;

rule! {
    "corrective-action-effect-not-reviewed", since "0.1", Shall, on Nonconformity, serves ["10.2.d"],
    effort AssessAgain,
    message "`{nonconformity}` was closed, but the effectiveness of its corrective action has not been reviewed",
    hint "review the effectiveness and record it in `effectivenessReview` with `on`, `by` and `effective`",
    when |it, as_of| super::implemented(it, as_of).is_some(),
    alone |it: &Nonconformity, as_of: Date| super::step(it, as_of, reviewed(it, as_of), Nonconformity::EFFECTIVENESS_REVIEW.any()),
}

fn reviewed(it: &Nonconformity, as_of: Date) -> bool {
    let reviewed = |review: &EffectivenessReview| review.effective.is_some() && review.on.is_none_or(|on| on <= as_of);
    it.effectiveness_review.as_deref().is_some_and(reviewed)
        || it.actions.iter().all(|action| action.effectiveness_review.as_deref().is_some_and(reviewed))
}
