//! No training or other awareness measure was held.

use crate::check::{held, rule};
use crate::model::Root;

rule! {
    "awareness-not-raised", since "0.1", Shall, on Whole, serves ["7.3.s1", "7.3.s2", "7.3.s3"],
    effort CarryOut,
    message "no training or other awareness measure has been held",
    hint "hold a training or another awareness measure, and record it under `trainings` with the date in `heldOn`",
    whole |cx, sink| held(cx, sink, Root::TRAININGS, super::held_trainings(cx).next().is_some()),
}
