//! An impact assessment that does not cover intended use and foreseeable misuse.

use super::{caused, covered};
use crate::check::{Case, Outcome, rule};
use crate::model::{ImpactAssessment, ImpactCause};
use crate::placeholder::any_says;
use crate::read::Date;
use crate::rules::scope::says;

rule! {
    "impact-of-use-not-considered", since "0.1", Shall, on ImpactAssessment, serves ["6.1.4.s2"],
    effort AssessAgain,
    message "`{impactAssessment}` does not cover the intended use",
    message when MISUSE "`{impactAssessment}` does not cover reasonably foreseeable misuse",
    hint "describe it; the assessment covers intended use and reasonably foreseeable misuse",
    alone uses,
}

fn uses(it: &ImpactAssessment, _: Date) -> Outcome<'_> {
    let intended = says(&it.intended_use) || caused(it, ImpactCause::IntendedUse);
    let misuse = any_says(&it.foreseeable_misuse) || caused(it, ImpactCause::Misuse);
    covered(&[
        (intended, ImpactAssessment::INTENDED_USE.any(), Case::default()),
        (misuse, ImpactAssessment::FORESEEABLE_MISUSE.any(), MISUSE),
    ])
}
