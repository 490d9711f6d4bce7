//! A go with conditions that names none.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{ImpactAssessment, ImpactConclusion};

rule! {
    "impact-conditions-missing", since "0.1", Integrity, on ImpactAssessment, serves [],
    effort RecordOnly,
    message "`{assessment}` concludes with conditional approval, but names no conditions",
    hint "record each condition with its owner and date, or conclude with approval",
}

fn check<'a>(assessment: &'a ImpactAssessment, _: &Cx<'a>) -> Outcome<'a> {
    if assessment.conclusion != Some(ImpactConclusion::GoWithConditions) {
        return Outcome::NotAsked;
    }
    if assessment.conditions.is_empty() {
        fail(ImpactAssessment::CONDITIONS).with("assessment", &assessment.id).into()
    } else {
        Outcome::Pass
    }
}
