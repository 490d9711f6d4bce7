//! No communication is determined.

use crate::check::{Cx, Sink, kept, rule};
use crate::model::Root;

rule! {
    "communications-not-determined", since "0.1", Shall, on Whole, serves ["7.4.s1"],
    message "nothing says what is communicated inside and outside",
    hint "record under `communications` what is told, when, with whom and how",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    kept(cx, sink, Root::COMMUNICATIONS.any());
}
