//! An incident that was reported to those who had left.

use crate::check::rule;
use crate::model::Incident;

rule! {
    "incident-reported-to-absent-persons", since "0.1", Shall, on Incident, serves ["A.8.4"],
    effort CarryOut,
    message "`{incident}` was detected on {detectedAt} and reported to `{reportedTo}` alone, but the persons concerned had left by then",
    hint "report the incident to a person in charge, and assign the role anew",
    asks Reached { actors: Incident::REPORTED_TO, on: Incident::DETECTED_AT },
    with [Incident::DETECTED_AT],
}
