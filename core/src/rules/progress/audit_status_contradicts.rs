//! A state in a word that contradicts the dates: audits and their findings.

use crate::check::rule;
use crate::model::Root;

rule! {
    "audit-status-contradicts", since "0.1", Integrity, on Whole, serves ["9.2.2.s3"],
    effort RecordOnly,
    message "the state of `{record}` is recorded as {statedStatus}, which contradicts its date of {on}",
    hint "correct the word in `statedStatus` or the date; where the date is recorded, the word is not needed",
    whole |cx, sink| super::contradictions(cx, sink, &[Root::AUDITS.any()]),
}
