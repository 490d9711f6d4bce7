//! A risk assessment that was approved by those who performed it.

use crate::check::rule;
use crate::model::{Approval, RiskAssessment};

rule! {
    "risk-assessment-approved-by-assessor", since "0.1", Practice, on RiskAssessment, serves ["8.2.s1"],
    effort Decide,
    message "`{riskAssessment}` was approved by `{by}`, who also performed it",
    hint "have it approved by a person who did not perform it",
    asks Apart { did: [RiskAssessment::PERFORMED_BY], judged: [RiskAssessment::APPROVAL.then(Approval::BY)] },
}
