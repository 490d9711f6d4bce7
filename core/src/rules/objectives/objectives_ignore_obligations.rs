//! Objectives that take no requirement into account.

use crate::check::{Cx, Sink, held, rule};
use crate::model::Root;

rule! {
    "objectives-ignore-obligations", since "0.1", Shall, on Whole, serves ["6.2.c"],
    effort Decide,
    message "no objective names an obligation that was taken into account",
    hint "name in the objectives' `obligations` what applies to them",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    if cx.aims().objectives.is_empty() || cx.aims().obligations.is_empty() {
        return sink.unknown(Root::OBLIGATIONS.name);
    }
    held(cx, sink, Root::OBJECTIVES, cx.aims().objectives.iter().any(|objective| !objective.obligations.is_empty()));
}
