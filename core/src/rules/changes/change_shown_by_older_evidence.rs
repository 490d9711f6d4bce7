//! A change made that only older evidence shows.

use crate::check::rule;
use crate::model::{Action, Change};

rule! {
    "change-shown-by-older-evidence", since "0.1", Integrity, on Change, serves ["8.1.s8"],
    effort ShowEvidence,
    message "what `{change}` records for {on} is shown only by `{record}`, which is of an earlier time",
    hint "provide evidence of what was done then, or correct the dates",
    asks Shown { ways: [[Change::EVIDENCE], [Change::ACTIONS => Action::EVIDENCE]] },
}
