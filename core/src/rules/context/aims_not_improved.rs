//! A management system of which no improvement is recorded.

use crate::check::{Cx, Path, Sink, fail, rule};
use crate::model::Root;
use crate::rules::planning::{corrected, opportunity_seen};

rule! {
    "aims-not-improved", since "0.1", Shall, on Whole, serves ["4.4.s4", "10.1.s1"],
    effort CarryOut,
    message "neither an improvement nor a corrective action is recorded",
    hint "record what was made better, under `improvements`, as a decision of a management review, or as a corrective action",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    if opportunity_seen(cx) || corrected(cx) {
        sink.pass("improvements");
    } else if cx.declared_complete() {
        sink.fail("", "", fail(Path::from(Root::IMPROVEMENTS)));
    } else {
        sink.unknown("improvements");
    }
}
