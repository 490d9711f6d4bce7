//! Nobody determined to whom information about AI systems has to be reported.

use crate::check::{Cx, Path, Sink, fail, rule};
use crate::model::{Origin, Root};
use crate::rules::soa::binds;

rule! {
    "reporting-duties-not-determined", since "0.1", Shall, on Whole, serves ["A.8.5"],
    effort Decide,
    message "no communication names a duty to report information about AI systems",
    hint "record who has to be told what, and name in `obligation` of the communication what asks for it",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let bound = binds("A.8.5", None, cx);
    let mut outward = cx.aims().communications.iter().filter(|communication| communication.direction != Some(Origin::Internal)).peekable();
    // That nothing goes outside at all is a finding of its own.
    let none = outward.peek().is_none();
    if bound == Some(false) {
        sink.not_asked();
    } else if outward.any(|communication| communication.obligation.is_some()) && bound.is_some() {
        sink.pass("communications");
    } else if cx.declared_complete() && bound.is_some() && !none {
        sink.fail("", "", fail(Path::from(Root::COMMUNICATIONS)));
    } else {
        sink.unknown("communications");
    }
}
