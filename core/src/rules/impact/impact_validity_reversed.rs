//! An impact assessment that ceased to hold before it was finished.

use crate::check::{Outcome, in_order, rule};
use crate::model::ImpactAssessment;
use crate::read::Date;

rule! {
    "impact-validity-reversed", since "0.1", Integrity, on ImpactAssessment, serves [],
    effort RecordOnly,
    message "`{assessment}` was valid until {later}, before it was completed on {earlier}",
    hint "correct the date in `on` or in `validUntil`",
    alone check,
}

fn check<'a>(assessment: &'a ImpactAssessment, _: Date) -> Outcome<'a> {
    in_order(assessment, ImpactAssessment::ON, ImpactAssessment::VALID_UNTIL, "assessment")
}
