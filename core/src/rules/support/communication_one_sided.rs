//! Communication to the inside or to the outside only.

use crate::check::{Cx, Path, Sink, fail, rule};
use crate::model::{Origin, Root};

rule! {
    "communication-one-sided", since "0.1", Shall, on Whole, serves ["7.4.s1"],
    effort RecordOnly,
    message "no communication to the {direction} is determined",
    hint "record under `communications` what is told there, with its `direction`",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let all = &cx.aims().communications;
    if all.is_empty() {
        return sink.not_asked();
    }
    for (direction, side) in [(Origin::Internal, "inside"), (Origin::External, "outside")] {
        if all.iter().any(|communication| communication.direction == Some(direction)) {
            sink.pass(side);
        } else if all.iter().any(|communication| communication.direction.is_none()) || !cx.declared_complete() {
            sink.unknown(side);
        } else {
            sink.fail("", "", fail(Path::from(Root::COMMUNICATIONS)).with("direction", side));
        }
    }
}
