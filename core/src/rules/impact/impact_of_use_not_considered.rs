//! An impact assessment that does not say which use, or which misuse, it looked at.

use crate::check::{Outcome, Path, all_said, rule};
use crate::model::{ImpactAssessment, ImpactCause};
use crate::read::Date;
use crate::rules::scope::says;

rule! {
    "impact-of-use-not-considered", since "0.1", Shall, on ImpactAssessment, serves ["6.1.4.s2"],
    effort AssessAgain,
    message "`{assessment}` does not cover {what}",
    hint "describe it; the assessment covers intended use and reasonably foreseeable misuse",
    alone check,
}

fn check<'a>(assessment: &'a ImpactAssessment, _: Date) -> Outcome<'a> {
    let caused = |cause| assessment.impacts.iter().any(|impact| impact.cause == Some(cause));
    let use_said = says(&assessment.intended_use) || caused(ImpactCause::IntendedUse);
    let misuse_said = !assessment.foreseeable_misuse.is_empty() || caused(ImpactCause::Misuse);
    let parts = [
        (use_said, ImpactAssessment::INTENDED_USE.any(), "intended use"),
        (misuse_said, ImpactAssessment::FORESEEABLE_MISUSE.any(), "foreseeable misuse"),
    ];
    all_said(Path::default(), ("assessment", assessment.id.as_str()), &parts)
}
