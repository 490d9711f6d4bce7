//! A test that only older evidence shows.

use crate::check::rule;
use crate::model::{AiSystem, VerificationRecord};

rule! {
    "test-shown-by-older-evidence", since "0.1", Integrity, on AiSystem, serves ["A.6.2.4"],
    effort ShowEvidence,
    message "what `{aiSystem}` records for {on} is shown only by `{record}`, which is of an earlier time",
    hint "provide evidence of what was done then, or correct the dates",
    asks Shown { ways: [[AiSystem::VERIFICATIONS => VerificationRecord::EVIDENCE]] },
}
