//! An impact assessment that names no AI system.

use crate::check::rule;
use crate::model::ImpactAssessment;

rule! {
    "impact-assessment-without-system", since "0.1", Integrity, on ImpactAssessment, serves [],
    effort RecordOnly,
    message "`{impactAssessment}` does not name the AI system it covers",
    hint "name the system in `aiSystem`",
    asks Says { field: ImpactAssessment::AI_SYSTEM },
}
