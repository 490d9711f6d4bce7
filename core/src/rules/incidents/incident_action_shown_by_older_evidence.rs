//! An action after an incident that only older evidence shows.

use crate::check::rule;
use crate::model::{Action, Incident};

rule! {
    "incident-action-shown-by-older-evidence", since "0.1", Integrity, on Incident, serves ["10.2.s3"],
    effort ShowEvidence,
    message "what `{incident}` records for {on} is shown only by `{record}`, which is of an earlier time",
    hint "provide evidence of what was done then, or correct the dates",
    asks Shown { ways: [[Incident::ACTIONS => Action::EVIDENCE]] },
}
