//! A state in a word that contradicts the dates: incidents, concerns and their actions.

use crate::check::rule;
use crate::model::Root;

rule! {
    "case-status-contradicts", since "0.1", Integrity, on Whole, serves ["A.3.3", "A.8.4"],
    effort RecordOnly,
    message "the state of `{record}` is recorded as {statedStatus}, which contradicts its date of {on}",
    hint "correct the word in `statedStatus` or the date; where the date is recorded, the word is not needed",
    whole |cx, sink| super::contradictions(cx, sink, &[Root::INCIDENTS.any(), Root::CONCERNS.any()]),
}
