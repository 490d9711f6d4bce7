//! A risk assessment that was performed and says nothing of the result.

use crate::check::rule;
use crate::model::RiskAssessment;

rule! {
    "risk-assessment-without-result", since "0.1", Shall, on RiskAssessment, serves ["8.2.s2"],
    effort RecordOnly,
    message "`{riskAssessment}` was performed on {on}, but its results are not documented",
    hint "name in `risks` the risks that were found or reviewed, or record in `result` that none was found",
    when |it, as_of| it.on.is_some_and(|on| on <= as_of),
    asks SaysAny { fields: [RiskAssessment::RESULT, RiskAssessment::RISKS, RiskAssessment::DOCUMENT] },
    with [RiskAssessment::ON],
}
