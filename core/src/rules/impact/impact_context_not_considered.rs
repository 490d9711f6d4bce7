//! An impact assessment that leaves out the context in which the system is used.

use crate::check::{Outcome, Path, all_said, rule};
use crate::model::ImpactAssessment;
use crate::read::Date;
use crate::rules::scope::says;

rule! {
    "impact-context-not-considered", since "0.1", Shall, on ImpactAssessment, serves ["6.1.4.s3"],
    effort AssessAgain,
    message "`{assessment}` does not take the {what} into account",
    hint "describe the technical context, the societal context and the jurisdictions in which the system is used",
    alone check,
}

fn check<'a>(assessment: &'a ImpactAssessment, _: Date) -> Outcome<'a> {
    let parts = [
        (says(&assessment.technical_context), ImpactAssessment::TECHNICAL_CONTEXT.any(), "technical context"),
        (says(&assessment.societal_context), ImpactAssessment::SOCIETAL_CONTEXT.any(), "societal context"),
        (!assessment.jurisdictions.is_empty(), ImpactAssessment::JURISDICTIONS.any(), "jurisdictions"),
    ];
    all_said(Path::default(), ("assessment", assessment.id.as_str()), &parts)
}
