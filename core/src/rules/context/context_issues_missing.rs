//! No issue of the context is recorded.

use crate::check::{Cx, Sink, kept, rule};
use crate::model::Root;

rule! {
    "context-issues-missing", since "0.1", Shall, on Whole, serves ["4.1.s1"],
    message "no external or internal issue is recorded",
    hint "record under `issues` what bears on the results that the management system is to achieve",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    kept(cx, sink, Root::ISSUES);
}
