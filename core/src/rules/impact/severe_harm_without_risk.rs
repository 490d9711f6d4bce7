//! A severe harm for which no risk was raised.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Impact, ImpactAssessment};
use crate::rules::scope::says;

rule! {
    "severe-harm-without-risk", since "0.1", Shall, on ImpactAssessment, serves ["6.1.4.s5"],
    effort AssessAgain,
    message "`{impactAssessment}` found a harm of severity `{severity}`, but raised no risk",
    hint "record the risk and name it in `risksRaised`; or record in `residual` of the impact why what remains is acceptable",
    check raised,
}

fn raised<'a>(it: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    let raised = it.risks_raised.iter().any(|risk| cx.risk(risk.as_str()).is_some());
    let explained = |impact: &Impact| impact.residual.as_deref().is_some_and(|r| r.acceptable == Some(true) && says(&r.rationale));
    let severe = it.impacts.iter().enumerate().filter_map(|(at, impact)| {
        let severity = impact.severity.as_ref().filter(|_| super::severe(impact, cx) == Some(true))?;
        Some((!raised && !explained(impact)).then(|| fail(ImpactAssessment::IMPACTS.at(at)).with(Impact::SEVERITY, severity)))
    });
    match severe.collect() {
        Outcome::NotAsked | Outcome::Pass if it.impacts.iter().any(|impact| super::severe(impact, cx).is_none()) => Outcome::Unknown,
        answer => answer,
    }
}
