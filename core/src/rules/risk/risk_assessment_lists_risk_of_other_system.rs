//! A risk assessment that lists risks of systems that it did not assess.

use crate::check::rule;
use crate::model::RiskAssessment;

rule! {
    "risk-assessment-lists-risk-of-other-system", since "0.1", Integrity, on RiskAssessment, serves ["8.2.s1"],
    effort RecordOnly,
    message "`{riskAssessment}` lists the {kind} `{record}`, which is about other AI systems than those assessed",
    hint "name the AI systems that were assessed, or take out what is not about them",
    asks OfSystems { ways: [[RiskAssessment::RISKS], [RiskAssessment::INCIDENT]] },
}
