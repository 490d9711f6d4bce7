//! A treatment action that only older evidence shows.

use crate::check::rule;
use crate::model::{Action, Treatment};

rule! {
    "treatment-shown-by-older-evidence", since "0.1", Integrity, on Treatment, serves ["8.3.s6"],
    effort ShowEvidence,
    message "what `{treatment}` records for {on} is shown only by `{record}`, which is of an earlier time",
    hint "provide evidence of what was done then, or correct the dates",
    asks Shown { ways: [[Treatment::ACTIONS => Action::EVIDENCE]] },
}
