//! Internal or external communications only.

use crate::check::{Cx, Path, Sink, fail, rule};
use crate::model::{Communication, Origin, Root};

rule! {
    "communication-one-sided", since "0.1", Shall, on Whole, serves ["7.4.s1"],
    effort RecordOnly,
    message "no {direction} communications have been determined",
    hint "record the {direction} communications under `communications`, with their `direction`",
    whole both,
}

fn both(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let all = &cx.aims().communications;
    if all.is_empty() {
        return sink.not_asked();
    }
    for direction in [Origin::Internal, Origin::External] {
        if all.iter().any(|communication| communication.direction == Some(direction)) {
            sink.pass(direction.as_str());
        } else if all.iter().any(|communication| communication.direction.is_none()) || !cx.declared_complete() {
            sink.unknown(direction.as_str());
        } else {
            sink.fail("", "", fail(Path::from(Root::COMMUNICATIONS)).with(Communication::DIRECTION, direction));
        }
    }
}
