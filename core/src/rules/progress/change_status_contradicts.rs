//! A state in a word that contradicts the dates: changes and their actions.

use crate::check::rule;
use crate::model::Root;

rule! {
    "change-status-contradicts", since "0.1", Integrity, on Whole, serves ["8.1.s8"],
    effort RecordOnly,
    message "the state of `{record}` is recorded as {statedStatus}, which contradicts its date of {on}",
    hint "correct the word in `statedStatus` or the date; where the date is recorded, the word is not needed",
    whole |cx, sink| super::contradictions(cx, sink, &[Root::CHANGES.any()]),
}
