//! The effect of corrective actions was reviewed by who carried them out.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{EffectivenessReview, Nonconformity};

rule! {
    "effect-reviewed-by-doer", since "0.1", Practice, on Nonconformity, serves ["10.2.d"],
    effort RecordOnly,
    message "`{by}` carried out an action on `{nonconformity}` and also reviewed whether it works",
    hint "have the effect reviewed by someone who did not carry out the action",
}

fn check<'a>(nonconformity: &'a Nonconformity, _: &Cx<'a>) -> Outcome<'a> {
    let by = nonconformity.effectiveness_review.as_deref().and_then(|review| review.by.as_ref());
    let Some(by) = by.filter(|_| !nonconformity.actions.is_empty()) else { return Outcome::NotAsked };
    if nonconformity.actions.iter().any(|action| action.owner.as_ref() == Some(by)) {
        let place = Path::from(Nonconformity::EFFECTIVENESS_REVIEW).then(EffectivenessReview::BY);
        return fail(place).with("nonconformity", &nonconformity.id).with("by", by).into();
    }
    Outcome::Pass
}
