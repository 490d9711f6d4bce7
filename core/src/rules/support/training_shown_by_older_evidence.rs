//! A training held that only older evidence shows.

use crate::check::rule;
use crate::model::Training;

rule! {
    "training-shown-by-older-evidence", since "0.1", Integrity, on Training, serves ["7.2.s5"],
    effort ShowEvidence,
    message "what `{training}` records for {on} is shown only by `{record}`, which is of an earlier time",
    hint "provide evidence of what was done then, or correct the dates",
    asks Shown { ways: [[Training::EVIDENCE]] },
}
