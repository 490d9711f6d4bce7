//! No AI objective at all.

use crate::check::{Cx, Sink, kept, rule};
use crate::model::Root;

rule! {
    "objectives-not-set", since "0.1", Shall, on Whole, serves ["6.2.s1"],
    message "no AI objective is recorded",
    hint "set objectives for the functions and levels that matter, and record them under `objectives`",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    kept(cx, sink, Root::OBJECTIVES);
}
