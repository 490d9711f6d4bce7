//! An impact assessment that is of no AI system.

use crate::check::{Outcome, fail, rule};
use crate::model::ImpactAssessment;
use crate::read::Date;

rule! {
    "impact-assessment-without-system", since "0.1", Integrity, on ImpactAssessment, serves [],
    effort RecordOnly,
    message "`{assessment}` does not name the AI system it covers",
    hint "name the system in `aiSystem`",
    alone check,
}

fn check<'a>(assessment: &'a ImpactAssessment, _: Date) -> Outcome<'a> {
    if assessment.ai_system.is_some() { Outcome::Pass } else { fail(ImpactAssessment::AI_SYSTEM).with("assessment", &assessment.id).into() }
}
