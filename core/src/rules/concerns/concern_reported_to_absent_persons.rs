//! A concern that was reported to those who had left.

use crate::check::rule;
use crate::model::Concern;

rule! {
    "concern-reported-to-absent-persons", since "0.1", Shall, on Concern, serves ["A.3.3"],
    effort CarryOut,
    message "`{concern}` was reported on {raisedOn} to `{reportedTo}` alone, but the persons concerned had left by then",
    hint "have the concern addressed by a person in charge, and assign the role anew",
    asks Reached { actors: Concern::REPORTED_TO, on: Concern::RAISED_ON },
    with [Concern::RAISED_ON],
}
