//! Nobody determined to whom information about AI systems has to be reported.

use crate::check::{Cx, Path, Sink, fail, rule};
use crate::model::{Communication, Origin, Root};
use crate::rules::supply::left_out;

rule! {
    "reporting-duties-not-determined", since "0.1", Shall, on Whole, serves ["A.8.5"],
    message "no communication names a duty to report information about AI systems",
    hint "record whom has to be told what, and name in `obligation` of the communication what asks for it",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let duty = |communication: &Communication| communication.obligation.is_some() && communication.direction != Some(Origin::Internal);
    if cx.aims.communications.iter().any(duty) {
        sink.pass("communications");
    } else if left_out("A.8.5", None, cx) {
        sink.not_asked();
    } else if cx.declared_complete() {
        sink.fail("", "", fail(Path::from(Root::COMMUNICATIONS)));
    } else {
        sink.unknown("communications");
    }
}
