//! No AI objective at all.

use super::pursued;
use crate::check::{Cx, Sink, held, rule};
use crate::model::Root;

rule! {
    "objectives-not-set", since "0.1", Shall, on Whole, serves ["6.2.s1"],
    effort Decide,
    message "no AI objective is recorded",
    hint "set objectives for the functions and levels that matter, and record them under `objectives`",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    held(cx, sink, Root::OBJECTIVES, cx.aims().objectives.iter().any(|objective| pursued(objective, cx.as_of)));
}
