//! No communication is determined.

use crate::check::rule;
use crate::model::Root;

rule! {
    "communications-not-determined", since "0.1", Shall, on Root, serves ["7.4.s1"],
    effort RecordOnly,
    message "the internal and external communications relevant to the AI management system have not been determined",
    hint "record under `communications` on what, when, with whom and how to communicate",
    asks Kept { part: Root::COMMUNICATIONS },
}
