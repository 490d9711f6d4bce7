//! A conclusion on which nobody decided.

use crate::check::{Outcome, fail, rule};
use crate::model::ImpactAssessment;
use crate::read::Date;

rule! {
    "impact-assessment-not-approved", since "0.1", Practice, on ImpactAssessment, serves ["6.1.4.s4", "A.5.2"],
    effort Decide,
    message "the conclusion of `{assessment}` has not been approved",
    hint "have it approved by the role that the process names, and record it in `approval`",
    alone check,
}

fn check<'a>(assessment: &'a ImpactAssessment, as_of: Date) -> Outcome<'a> {
    if super::finished(assessment, as_of).is_none() || assessment.conclusion.is_none() {
        return Outcome::NotAsked;
    }
    let approval = assessment.approval.as_deref();
    if approval.is_some_and(|approval| approval.by.is_some() && approval.on.is_some_and(|on| on <= as_of)) {
        Outcome::Pass
    } else {
        fail(ImpactAssessment::APPROVAL).with("assessment", &assessment.id).into()
    }
}
