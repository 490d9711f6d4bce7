//! A serious concern with people affected that became no incident.

use crate::check::rule;
use crate::model::{Concern, IncidentSeverity};

rule! {
    "concern-with-harm-without-incident", since "0.1", Shall, on Concern, serves ["A.8.4"],
    effort Decide,
    message "`{concern}` reports serious effects on people, but led neither to an incident nor to a nonconformity",
    hint "record the incident or the nonconformity, and name it in the concern",
    when |it, as_of| {
        matches!(it.severity, Some(IncidentSeverity::Critical | IncidentSeverity::High))
            && !it.affected_parties.is_empty()
            && it.answered_on.is_some_and(|on| on <= as_of)
    },
    holds |it, _| it.incident.is_some() || it.nonconformity.is_some(), at Concern::INCIDENT,
}
