//! A system that goes on although its impact assessment says stop.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{ImpactAssessment, ImpactConclusion};
use crate::rules::risk::in_use;

rule! {
    "system-in-use-despite-stop", since "0.1", Shall, on ImpactAssessment, serves ["8.1.s3"],
    effort CarryOut,
    message "`{assessment}` concludes that `{system}` is to be stopped, but it is in use",
    hint "withdraw the system from use, or assess it again after it has been changed",
}

fn check<'a>(assessment: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((system, _)) = super::standing(assessment, cx) else { return Outcome::NotAsked };
    match assessment.conclusion {
        None => Outcome::Unknown,
        Some(ImpactConclusion::Stop) if in_use(system) => {
            fail(ImpactAssessment::CONCLUSION).with("assessment", &assessment.id).with("system", &system.id).related(&system.id).into()
        }
        Some(_) => Outcome::Pass,
    }
}
