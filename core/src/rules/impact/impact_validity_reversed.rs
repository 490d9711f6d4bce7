//! An impact assessment that was no longer valid when it was completed.

use crate::check::rule;
use crate::model::ImpactAssessment;

rule! {
    "impact-validity-reversed", since "0.1", Integrity, on ImpactAssessment, serves [],
    effort RecordOnly,
    message "`{impactAssessment}` was valid until {validUntil}, before it was completed on {on}",
    hint "correct the date in `on` or in `validUntil`",
    asks Order { first: ImpactAssessment::ON, then: ImpactAssessment::VALID_UNTIL },
}
