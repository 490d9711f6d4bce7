//! A severe harm that reached no risk.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Impact, ImpactAssessment, ImpactEffect};
use crate::rules::scope::says;

rule! {
    "severe-harm-without-risk", since "0.1", Shall, on ImpactAssessment, serves ["6.1.4.s5"],
    effort AssessAgain,
    message "`{assessment}` found a harm of severity `{severity}`, but raised no risk",
    hint "record the risk and name it in `risksRaised`; or record in `residual` of the impact why what remains is acceptable",
}

fn check<'a>(assessment: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    let harms: Vec<_> = assessment.impacts.iter().enumerate().filter(|(_, i)| i.effect != Some(ImpactEffect::Benefit)).collect();
    if harms.is_empty() {
        return Outcome::NotAsked;
    }
    let raised = assessment.risks_raised.iter().any(|risk| cx.risk(risk.as_str()).is_some());
    let explained = |impact: &Impact| impact.residual.as_deref().is_some_and(|r| r.acceptable == Some(true) && says(&r.rationale));
    let (mut defects, mut severe_somewhere, mut untold) = (Vec::new(), false, false);
    for (at, impact) in harms {
        match super::severe(impact, cx) {
            None => untold = true,
            Some(false) => {}
            Some(true) if raised || explained(impact) => severe_somewhere = true,
            Some(true) => {
                let severity = impact.severity.as_ref().map_or("", |key| key.as_str());
                defects.push(fail(ImpactAssessment::IMPACTS.at(at)).with("assessment", &assessment.id).with("severity", severity));
            }
        }
    }
    match (defects.is_empty(), severe_somewhere, untold) {
        (false, ..) => Outcome::FailEach(defects),
        (true, _, true) => Outcome::Unknown,
        (true, true, false) => Outcome::Pass,
        (true, false, false) => Outcome::NotAsked,
    }
}
