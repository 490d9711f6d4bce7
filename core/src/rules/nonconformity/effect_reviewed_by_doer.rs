//! The effectiveness of corrective action was reviewed by a person who implemented it.

use crate::check::rule;
use crate::model::{EffectivenessReview, Nonconformity};

rule! {
    "effect-reviewed-by-doer", since "0.1", Practice, on Nonconformity, serves ["10.2.d"],
    effort AssessAgain,
    message "`{effectivenessReview.by}` owns an action on `{nonconformity}` and has also reviewed its effectiveness",
    hint "have the effectiveness reviewed by a person who did not implement the action",
    when |it, _| !it.actions.is_empty() && it.effectiveness_review.as_deref().is_some_and(|review| review.by.is_some()),
    holds |it, _| {
        let by = it.effectiveness_review.as_deref().and_then(|review| review.by.as_ref());
        !it.actions.iter().any(|action| action.owner.as_ref() == by)
    }, at Nonconformity::EFFECTIVENESS_REVIEW.then(EffectivenessReview::BY),
    with [Nonconformity::EFFECTIVENESS_REVIEW.then(EffectivenessReview::BY)],
}
