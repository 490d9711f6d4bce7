//! A nonconformity that is older than the incident that led to it.

use crate::check::rule;
use crate::model::{Incident, Nonconformity};

rule! {
    "nonconformity-before-incident", since "0.1", Integrity, on Incident, serves ["10.2.s2"],
    effort RecordOnly,
    message "the {kind} `{record}`, raised because of `{incident}`, was opened on {on}, before the incident of {since}",
    hint "correct the dates, or name the nonconformity that the incident led to",
    asks InTurn { way: [Incident::NONCONFORMITY], first: [own Incident::OCCURRED_AT, own Incident::DETECTED_AT], then: [their Nonconformity::OPENED_ON] },
}
