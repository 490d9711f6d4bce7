//! An improvement that was turned down and made.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Improvement;

rule! {
    "improvement-made-though-declined", since "0.1", Integrity, on Improvement, serves ["10.1.s1"],
    effort RecordOnly,
    message "`{improvement}` was turned down and was made on {on}",
    hint "correct `accepted` or `doneOn`, or record the new decision",
}

fn check<'a>(improvement: &'a Improvement, cx: &Cx<'a>) -> Outcome<'a> {
    let (Some(accepted), Some(on)) = (improvement.accepted, improvement.done_on.filter(|on| *on <= cx.as_of)) else {
        return Outcome::NotAsked;
    };
    if accepted { Outcome::Pass } else { fail(Improvement::ACCEPTED).with("improvement", &improvement.id).with("on", on).into() }
}
