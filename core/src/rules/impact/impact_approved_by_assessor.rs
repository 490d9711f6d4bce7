//! An impact assessment that was approved by the only one who carried it out.

use crate::check::{Outcome, Path, fail, rule};
use crate::model::{Approval, ImpactAssessment};
use crate::read::Date;

rule! {
    "impact-approved-by-assessor", since "0.1", Practice, on ImpactAssessment, serves ["A.5.2"],
    effort Decide,
    message "`{assessment}` was performed and approved by `{actor}` alone",
    hint "have it approved by a person who did not perform it",
    alone check,
}

fn check<'a>(assessment: &'a ImpactAssessment, _: Date) -> Outcome<'a> {
    let by = assessment.approval.as_deref().and_then(|approval| approval.by.as_ref());
    match (by, assessment.performed_by.as_slice()) {
        (Some(by), [only]) if by == only => {
            let place = Path::from(ImpactAssessment::APPROVAL).then(Approval::BY);
            fail(place).with("assessment", &assessment.id).with("actor", by).into()
        }
        (Some(_), [_, ..]) => Outcome::Pass,
        _ => Outcome::NotAsked,
    }
}
