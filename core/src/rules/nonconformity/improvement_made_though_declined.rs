//! An improvement that was rejected and implemented.

use crate::check::rule;
use crate::model::Improvement;

rule! {
    "improvement-made-though-declined", since "0.1", Integrity, on Improvement, serves ["10.1.s1"],
    effort RecordOnly,
    message "`{improvement}` was rejected, but is recorded as implemented on {doneOn}",
    hint "correct `accepted` or `doneOn`, or record the new decision",
    when |it, as_of| it.accepted.is_some() && it.done_on.is_some_and(|on| on <= as_of),
    holds |it, _| it.accepted == Some(true), at Improvement::ACCEPTED,
    with [Improvement::DONE_ON],
}
