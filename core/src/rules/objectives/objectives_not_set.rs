//! No AI objective has been established.

use crate::check::{held, rule};
use crate::model::Root;

rule! {
    "objectives-not-set", since "0.1", Shall, on Whole, serves ["6.2.s1"],
    effort Decide,
    message "no AI objective has been established",
    hint "establish objectives at relevant functions and levels, and record them under `objectives`",
    whole |cx, sink| held(cx, sink, Root::OBJECTIVES, cx.aims().objectives.iter().any(|it| super::pursued(it, cx.as_of))),
}
