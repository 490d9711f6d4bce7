//! A go with conditions that names none.

use crate::check::{Outcome, fail, rule};
use crate::model::{ImpactAssessment, ImpactConclusion};
use crate::read::Date;

rule! {
    "impact-conditions-missing", since "0.1", Integrity, on ImpactAssessment, serves [],
    effort RecordOnly,
    message "`{assessment}` concludes with conditional approval, but names no conditions",
    hint "record each condition with its owner and date, or conclude with approval",
    alone check,
}

fn check<'a>(assessment: &'a ImpactAssessment, _: Date) -> Outcome<'a> {
    if assessment.conclusion != Some(ImpactConclusion::GoWithConditions) {
        return Outcome::NotAsked;
    }
    if assessment.conditions.is_empty() {
        fail(ImpactAssessment::CONDITIONS).with("assessment", &assessment.id).into()
    } else {
        Outcome::Pass
    }
}
