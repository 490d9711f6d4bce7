//! An impact that is to be lessened by a control that is left out.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Impact, ImpactAssessment};
use crate::rules::soa::binds;

rule! {
    "impact-control-excluded", since "0.1", Integrity, on ImpactAssessment, serves ["6.1.3.f.iii"],
    effort RecordOnly,
    message "`{assessment}` relies on `{control}`, which the Statement of Applicability excludes",
    hint "include the control for the system, or name another one",
}

fn check<'a>(assessment: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((system, _)) = super::standing(assessment, cx) else { return Outcome::NotAsked };
    let mut asked = false;
    for (at, impact) in assessment.impacts.iter().enumerate() {
        for (number, control) in impact.controls.iter().enumerate() {
            asked = true;
            if binds(control.as_str(), Some(system.id.as_str()), cx) == Some(false) {
                let place = ImpactAssessment::IMPACTS.at(at).then_at(Impact::CONTROLS, number);
                return fail(place).with("assessment", &assessment.id).with("control", control).related(control).into();
            }
        }
    }
    if asked { Outcome::Pass } else { Outcome::NotAsked }
}
