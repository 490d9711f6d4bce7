//! No AI objective has been established.

use crate::check::{rule, shown, stands};
use crate::model::Root;

rule! {
    "objectives-not-set", since "0.1", Shall, on Whole, serves ["6.2.s1"],
    effort Decide,
    message "no AI objective has been established",
    hint "establish objectives at relevant functions and levels, and record them under `objectives`",
    whole |cx, sink| {
        let pursued = cx.aims().objectives.iter().filter(|it| super::pursued(it, cx.as_of));
        shown(cx, sink, Root::OBJECTIVES, pursued, |it| stands(it, cx.as_of));
    },
}
