//! A training whose effectiveness was evaluated before it was held.

use crate::check::rule;
use crate::model::{EffectivenessReview, Training};

rule! {
    "training-effect-reviewed-before-training", since "0.1", Integrity, on Training, serves ["7.2.s4"],
    effort RecordOnly,
    message "the effectiveness of `{training}` was evaluated on {effectiveness.on}, before it was held on {heldOn}",
    hint "correct `heldOn` or `effectiveness.on`, or evaluate the effectiveness again",
    asks Order { first: Training::HELD_ON, then: Training::EFFECTIVENESS.then(EffectivenessReview::ON) },
}
