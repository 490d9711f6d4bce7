//! A risk assessment that lists a risk which was identified later.

use crate::check::rule;
use crate::model::{Risk, RiskAssessment};

rule! {
    "risk-identified-after-assessment", since "0.1", Integrity, on RiskAssessment, serves ["8.2.s2"],
    effort RecordOnly,
    message "`{riskAssessment}` of {on} lists the {kind} `{record}`, which was identified on {since} only",
    hint "correct the dates, or take the risk out of the assessment",
    asks InTurn { way: [RiskAssessment::RISKS], first: [their Risk::IDENTIFIED_ON], then: [own RiskAssessment::ON] },
}
