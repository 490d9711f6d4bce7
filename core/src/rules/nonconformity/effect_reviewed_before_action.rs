//! The effect of corrective actions was reviewed before they were done.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{EffectivenessReview, Nonconformity};

rule! {
    "effect-reviewed-before-action", since "0.1", Integrity, on Nonconformity, serves ["10.2.d"],
    effort RecordOnly,
    message "the effect of `{nonconformity}`'s actions was reviewed on {on}, before the last of them was done on {done}",
    hint "review it again, after the actions have had time to work",
}

fn check<'a>(nonconformity: &'a Nonconformity, _: &Cx<'a>) -> Outcome<'a> {
    let reviewed = nonconformity.effectiveness_review.as_deref().and_then(|review| review.on);
    let done = nonconformity.actions.iter().filter_map(|action| action.done_on).max();
    match reviewed.zip(done) {
        Some((on, done)) if on < done => {
            let place = Path::from(Nonconformity::EFFECTIVENESS_REVIEW).then(EffectivenessReview::ON);
            fail(place).with("nonconformity", &nonconformity.id).with("on", on).with("done", done).into()
        }
        Some(_) => Outcome::Pass,
        None => Outcome::NotAsked,
    }
}
