//! An action for an objective that only older evidence shows.

use crate::check::rule;
use crate::model::{Action, Objective};

rule! {
    "objective-shown-by-older-evidence", since "0.1", Integrity, on Objective, serves ["6.2.s2"],
    effort ShowEvidence,
    message "what `{objective}` records for {on} is shown only by `{record}`, which is of an earlier time",
    hint "provide evidence of what was done then, or correct the dates",
    asks Shown { ways: [[Objective::ACTIONS => Action::EVIDENCE]] },
}
