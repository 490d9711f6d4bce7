//! An impact assessment that is kept for a shorter time than the method says.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::ImpactAssessment;

rule! {
    "impact-kept-shorter-than-method", since "0.1", Integrity, on ImpactAssessment, serves ["A.5.3"],
    effort RecordOnly,
    message "`{assessment}` is retained for {kept}, but the process requires {set}",
    hint "retain it as long as the process requires, or change the process",
}

fn check<'a>(assessment: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    let set = cx.aims().impact_method.as_deref().and_then(|method| method.retention.as_ref());
    let (Some(kept), Some(set)) = (assessment.retention.as_ref(), set) else { return Outcome::NotAsked };
    let from = assessment.on.unwrap_or(cx.as_of);
    match from.plus(kept).zip(from.plus(set)) {
        Some((until, wanted)) if until < wanted => {
            fail(ImpactAssessment::RETENTION).with("assessment", &assessment.id).with("kept", kept).with("set", set).into()
        }
        Some(_) => Outcome::Pass,
        None => Outcome::NotAsked,
    }
}
