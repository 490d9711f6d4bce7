//! Risks alone, and nothing sought.

use super::{corrected, opportunity_seen};
use crate::check::{Cx, Path, Sink, fail, rule};
use crate::model::Root;

rule! {
    "opportunities-missing", since "0.1", Shall, on Whole, serves ["6.1.1.s4"],
    effort AssessAgain,
    message "no opportunity to improve is recorded",
    hint "record opportunities under `risks` with the kind `opportunity`, or what is to be improved under `improvements`",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    if opportunity_seen(cx) {
        sink.pass("risks");
    } else if cx.declared_complete() && corrected(cx) {
        sink.fail("", "", fail(Path::from(Root::RISKS)));
    } else {
        // Where nothing gets better at all, 4.4 has its own finding.
        sink.unknown("risks");
    }
}
