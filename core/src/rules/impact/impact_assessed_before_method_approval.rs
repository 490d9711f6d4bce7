//! Impacts were assessed before the method was approved.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::ImpactAssessment;
use crate::rules::risk::approved_since;

rule! {
    "impact-assessed-before-method-approval", since "0.1", Practice, on ImpactAssessment, serves ["6.1.4.s1"],
    effort AssessAgain,
    message "`{assessment}` was completed on {on}, before the impact assessment process was approved on {approved}",
    hint "assess again by the approved process, or record the earlier approval",
}

fn check<'a>(assessment: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(on) = super::finished(assessment, cx.as_of) else { return Outcome::NotAsked };
    let document = cx.aims().impact_method.as_deref().and_then(|method| cx.document(method.document.as_ref()?.as_str()));
    let Some(approved) = document.and_then(|document| approved_since(document, cx.as_of)) else { return Outcome::Unknown };
    if on >= approved {
        return Outcome::Pass;
    }
    fail(ImpactAssessment::ON).with("assessment", &assessment.id).with("on", on).with("approved", approved).into()
}
