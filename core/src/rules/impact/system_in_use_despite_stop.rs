//! A system that is in use, although its impact assessment concludes that it is to be stopped.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{ImpactAssessment, ImpactConclusion};
use crate::rules::risk::in_use;

rule! {
    "system-in-use-despite-stop", since "0.1", Shall, on ImpactAssessment, serves ["8.1.s3"],
    effort CarryOut,
    message "`{impactAssessment}` concludes that `{aiSystem}` is to be stopped, but it is in use",
    hint "withdraw the system from use, or assess it again after it has been changed",
    check stopped,
    with [ImpactAssessment::AI_SYSTEM],
}

fn stopped<'a>(it: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    match (super::standing(it, cx), it.conclusion) {
        (None, _) => Outcome::NotAsked,
        (Some(_), None) => Outcome::Unknown,
        (Some((system, _)), Some(ImpactConclusion::Stop)) if in_use(system) => {
            fail(ImpactAssessment::CONCLUSION).related(&system.id).into()
        }
        (Some(_), Some(_)) => Outcome::Pass,
    }
}
