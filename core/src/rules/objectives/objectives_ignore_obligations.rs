//! Objectives that take no applicable requirement into account.

use crate::check::{Cx, Sink, held, rule};
use crate::model::Root;

rule! {
    "objectives-ignore-obligations", since "0.1", Shall, on Whole, serves ["6.2.c"],
    effort Decide,
    message "no objective names an applicable requirement that it takes into account",
    hint "name the applicable obligations in `obligations` of the objectives",
    whole obligations,
}

fn obligations(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    if cx.aims().objectives.is_empty() || cx.aims().obligations.is_empty() {
        return sink.unknown(Root::OBLIGATIONS.name);
    }
    held(cx, sink, Root::OBJECTIVES, cx.aims().objectives.iter().any(|objective| !objective.obligations.is_empty()));
}
