//! A corrective action that only older evidence shows.

use crate::check::rule;
use crate::model::{Action, Nonconformity};

rule! {
    "correction-shown-by-older-evidence", since "0.1", Integrity, on Nonconformity, serves ["10.2.s3"],
    effort ShowEvidence,
    message "what `{nonconformity}` records for {on} is shown only by `{record}`, which is of an earlier time",
    hint "provide evidence of what was done then, or correct the dates",
    asks Shown { ways: [[Nonconformity::ACTIONS => Action::EVIDENCE]] },
}
