//! A concern that is older than the incident it is about.

use crate::check::rule;
use crate::model::{Concern, Incident};

rule! {
    "concern-before-its-incident", since "0.1", Integrity, on Concern, serves ["A.8.4"],
    effort RecordOnly,
    message "`{concern}` was raised on {on}, before the {kind} `{record}`, which it is about, occurred on {since}",
    hint "correct the dates: what was raised before tells when it began",
    asks InTurn { way: [Concern::INCIDENT], first: [their Incident::OCCURRED_AT], then: [own Concern::RAISED_ON] },
}
