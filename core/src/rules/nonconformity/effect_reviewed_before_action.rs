//! The effectiveness of corrective action was reviewed before its completion.

use crate::check::{Outcome, fail, rule};
use crate::model::{EffectivenessReview, Nonconformity};
use crate::read::Date;

rule! {
    "effect-reviewed-before-action", since "0.1", Integrity, on Nonconformity, serves ["10.2.d"],
    effort AssessAgain,
    message "the effectiveness of the actions on `{nonconformity}` was reviewed on {effectivenessReview.on}, before the last of them was completed on {actions.doneOn}",
    hint "review the effectiveness again, once the actions have had time to take effect",
    alone in_order,
}

fn in_order(it: &Nonconformity, _: Date) -> Outcome<'_> {
    let (at, done) =
        (Nonconformity::EFFECTIVENESS_REVIEW.then(EffectivenessReview::ON), it.actions.iter().filter_map(|it| it.done_on).max());
    let reviewed = it.effectiveness_review.as_deref().and_then(|review| review.on);
    Outcome::in_order(done, reviewed, |done, on| fail(at).with("effectivenessReview.on", on).with("actions.doneOn", done))
}
