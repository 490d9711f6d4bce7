//! An impact assessment that no risk assessment took up.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::ImpactAssessment;

rule! {
    "impact-result-not-in-risk-assessment", since "0.1", Shall, on ImpactAssessment, serves ["6.1.4.s5"],
    effort RecordOnly,
    message "no risk of `{system}` has been assessed since `{assessment}` of {on}, which raised none",
    hint "consider the result in the risk assessment: name the risks in `risksRaised`, or reassess the risks of the system and record the date",
}

fn check<'a>(assessment: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((system, on)) = super::standing(assessment, cx) else { return Outcome::NotAsked };
    if assessment.risks_raised.iter().any(|risk| cx.risk(risk.as_str()).is_some()) {
        return Outcome::Pass;
    }
    // A severe harm without a risk has a finding of its own.
    if assessment.impacts.iter().any(|impact| super::severe(impact, cx) == Some(true)) {
        return Outcome::Unknown;
    }
    let mut risks = cx.risks_of(system.id.as_str()).peekable();
    if risks.peek().is_none() {
        return Outcome::Unknown;
    }
    if risks.any(|risk| super::assessed_on(risk, cx.as_of).is_some_and(|day| day >= on)) {
        return Outcome::Pass;
    }
    fail(ImpactAssessment::RISKS_RAISED)
        .with("assessment", &assessment.id)
        .with("system", &system.id)
        .with("on", on)
        .related(&system.id)
        .into()
}
