//! No measure of awareness was held.

use crate::check::{Cx, Sink, held, rule};
use crate::model::Root;

rule! {
    "awareness-not-raised", since "0.1", Shall, on Whole, serves ["7.3.s1", "7.3.s2", "7.3.s3"],
    effort CarryOut,
    message "nothing was done to make people aware",
    hint "hold a training or another measure, and record it under `trainings` with the day in `heldOn`",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    held(cx, sink, Root::TRAININGS, super::held_trainings(cx).next().is_some());
}
