//! An impact assessment that was approved before it was finished.

use crate::check::{Outcome, Path, fail, rule};
use crate::model::{Approval, ImpactAssessment};
use crate::read::Date;

rule! {
    "impact-approved-before-finished", since "0.1", Integrity, on ImpactAssessment, serves ["A.5.2"],
    effort Decide,
    message "`{assessment}` was approved on {approved}, before it was completed on {on}",
    hint "correct the dates, or have the completed assessment approved",
    alone check,
}

fn check<'a>(assessment: &'a ImpactAssessment, as_of: Date) -> Outcome<'a> {
    match (super::finished(assessment, as_of), assessment.approval.as_deref().and_then(|approval| approval.on)) {
        (Some(on), Some(approved)) if approved < on => {
            let defect = fail(Path::from(ImpactAssessment::APPROVAL).then(Approval::ON)).with("assessment", &assessment.id);
            defect.with("approved", approved).with("on", on).into()
        }
        (Some(_), Some(_)) => Outcome::Pass,
        _ => Outcome::NotAsked,
    }
}
