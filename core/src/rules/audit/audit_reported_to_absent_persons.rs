//! An audit whose results went to those who had left.

use crate::check::rule;
use crate::model::Audit;

rule! {
    "audit-reported-to-absent-persons", since "0.1", Shall, on Audit, serves ["9.2.2.c"],
    effort CarryOut,
    message "the results of `{audit}` were reported on {reportedOn} to `{reportedTo}` alone, but the persons concerned had left by then",
    hint "report the results to relevant management as it is now, and record it in `reportedTo`",
    asks Reached { actors: Audit::REPORTED_TO, on: Audit::REPORTED_ON },
    with [Audit::REPORTED_ON],
}
