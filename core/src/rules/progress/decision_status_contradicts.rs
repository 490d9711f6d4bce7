//! A state in a word that contradicts the dates: decisions and actions of management reviews.

use crate::check::rule;
use crate::model::Root;

rule! {
    "decision-status-contradicts", since "0.1", Integrity, on Whole, serves ["9.3.3.s3"],
    effort RecordOnly,
    message "the state of `{record}` is recorded as {statedStatus}, which contradicts its date of {on}",
    hint "correct the word in `statedStatus` or the date; where the date is recorded, the word is not needed",
    whole |cx, sink| super::contradictions(cx, sink, &[Root::MANAGEMENT_REVIEWS.any()]),
}
