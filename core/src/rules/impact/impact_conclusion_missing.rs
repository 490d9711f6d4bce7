//! A finished impact assessment that concludes nothing.

use crate::check::{Outcome, fail, rule};
use crate::model::ImpactAssessment;
use crate::read::Date;

rule! {
    "impact-conclusion-missing", since "0.1", Shall, on ImpactAssessment, serves ["6.1.4.s4", "A.5.3"],
    effort RecordOnly,
    message "`{assessment}` was completed on {on}, but has no conclusion",
    hint "record in `conclusion` whether the system may proceed, and on which conditions",
    alone check,
}

fn check<'a>(assessment: &'a ImpactAssessment, as_of: Date) -> Outcome<'a> {
    let Some(on) = super::finished(assessment, as_of) else { return Outcome::NotAsked };
    if assessment.conclusion.is_some() {
        return Outcome::Pass;
    }
    fail(ImpactAssessment::CONCLUSION).with("assessment", &assessment.id).with("on", on).into()
}
