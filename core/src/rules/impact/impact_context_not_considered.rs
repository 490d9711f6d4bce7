//! An impact assessment that leaves out the context in which the system is used.

use crate::check::rule;
use crate::model::ImpactAssessment;

rule! {
    "impact-context-not-considered", since "0.1", Shall, on ImpactAssessment, serves ["6.1.4.s3"],
    effort AssessAgain,
    message "`{impactAssessment}` does not take `{field}` into account",
    hint "describe the technical context, the societal context and the jurisdictions in which the system is used",
    asks SaysEach { fields: [ImpactAssessment::TECHNICAL_CONTEXT, ImpactAssessment::SOCIETAL_CONTEXT, ImpactAssessment::JURISDICTIONS] },
}
