//! A risk assessment that is older than the incident it was made for.

use crate::check::rule;
use crate::model::{Incident, RiskAssessment};

rule! {
    "risk-assessment-before-its-cause", since "0.1", Integrity, on RiskAssessment, serves ["8.2.s1"],
    effort RecordOnly,
    message "`{riskAssessment}` was made on {on}, before the {kind} `{record}` of {since}, because of which it was made",
    hint "correct the dates, or name what the assessment was made for",
    asks InTurn { way: [RiskAssessment::INCIDENT], first: [their Incident::OCCURRED_AT, their Incident::DETECTED_AT], then: [own RiskAssessment::ON] },
}
