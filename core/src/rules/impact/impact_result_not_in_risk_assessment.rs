//! An impact assessment that the risk assessment has not considered.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::ImpactAssessment;

rule! {
    "impact-result-not-in-risk-assessment", since "0.1", Shall, on ImpactAssessment, serves ["6.1.4.s5"],
    effort RecordOnly,
    message "no risk of `{aiSystem}` has been assessed since `{impactAssessment}` of {on}, which raised none",
    hint "consider the result in the risk assessment: name the risks in `risksRaised`, or reassess the risks of the system and record the date",
    check considered,
    with [ImpactAssessment::AI_SYSTEM, ImpactAssessment::ON],
}

fn considered<'a>(it: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((system, on)) = super::standing(it, cx) else { return Outcome::NotAsked };
    let mut risks = cx.risks_of(system.id.as_str()).peekable();
    match () {
        () if it.risks_raised.iter().any(|risk| cx.risk(risk.as_str()).is_some()) => Outcome::Pass,
        // A severe harm without a risk, and a system without one, have findings of their own.
        () if risks.peek().is_none() || it.impacts.iter().any(|impact| super::severe(impact, cx) == Some(true)) => Outcome::Unknown,
        () if risks.any(|risk| super::assessed_on(risk, cx.as_of) >= Some(on)) => Outcome::Pass,
        () => fail(ImpactAssessment::RISKS_RAISED).related(&system.id).into(),
    }
}
