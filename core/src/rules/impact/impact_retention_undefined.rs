//! Nobody says how long the result of an impact assessment is kept.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::ImpactAssessment;
use crate::rules::soa::unbound;

rule! {
    "impact-retention-undefined", since "0.1", Shall, on ImpactAssessment, serves ["A.5.3"],
    effort RecordOnly,
    message "the retention period of the result of `{assessment}` has not been determined",
    hint "record `retention` in the assessment, in its document or in the impact assessment process",
}

fn check<'a>(assessment: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    // The standard itself asks for the result, not for a period.
    if let Some(answer) = unbound("A.5.3", super::system(assessment), cx) {
        return answer;
    }
    let method = cx.aims().impact_method.as_deref().and_then(|method| method.retention.as_ref());
    let document = assessment.document.as_ref().and_then(|document| cx.document(document.as_str()));
    if assessment.retention.is_some() || method.is_some() || document.is_some_and(|document| document.retention.is_some()) {
        Outcome::Pass
    } else {
        fail(ImpactAssessment::RETENTION).with("assessment", &assessment.id).into()
    }
}
