//! A training whose effect was reviewed before it was held.

use crate::check::{Cx, Outcome, Path, ordered, rule};
use crate::model::{EffectivenessReview, Training};

rule! {
    "training-effect-reviewed-before-training", since "0.1", Integrity, on Training, serves ["7.2.s4"],
    effort RecordOnly,
    message "the effect of `{training}` was reviewed on {later}, before it was held on {earlier}",
    hint "correct the days, or review the effect again",
}

fn check<'a>(training: &'a Training, _: &Cx<'a>) -> Outcome<'a> {
    let place = Path::from(Training::EFFECTIVENESS).then(EffectivenessReview::ON);
    ordered(
        place,
        Some(("training", training.id.as_str())),
        training.held_on,
        training.effectiveness.as_deref().and_then(|review| review.on),
    )
}
