//! Obligations to report information about AI systems that have not been determined.

use crate::check::{Cx, Sink, held, rule};
use crate::model::{Origin, Root};

rule! {
    "reporting-duties-not-determined", since "0.1", Shall, on Whole, serves ["A.8.5"],
    effort Decide,
    message "no external communication names an obligation to report information about AI systems",
    hint "record in `communications` what has to be reported to whom, and name the obligation in `obligation`",
    whole determined,
}

fn determined(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let mut outward = cx.aims().communications.iter().filter(|one| one.direction != Some(Origin::Internal)).peekable();
    // Without any external communication, that is the finding.
    if outward.peek().is_none() {
        return sink.unknown(Root::COMMUNICATIONS.name);
    }
    held(cx, sink, Root::COMMUNICATIONS, outward.any(|one| one.obligation.is_some()));
}
