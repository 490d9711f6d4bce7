//! No opportunity for improvement has been determined.

use super::{corrected, opportunity_seen};
use crate::check::{fail, rule};
use crate::model::Root;

rule! {
    "opportunities-missing", since "0.1", Shall, on Whole, serves ["6.1.1.s4"],
    effort AssessAgain,
    message "no opportunity for improvement has been determined",
    hint "record opportunities in `risks` with the kind `opportunity`, or improvements in `improvements`",
    whole |cx, sink| match opportunity_seen(cx) {
        Some(true) => sink.pass(Root::RISKS.name),
        Some(false) if cx.declared_complete() && corrected(cx) => sink.fail("", "", fail(Root::RISKS)),
        // Where nothing improves at all, 4.4 has its own finding.
        Some(false) | None => sink.unknown(Root::RISKS.name),
    },
}
