//! A significant change that was decided without an assessment.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Change, RiskAssessment, Root};

rule! {
    "change-decided-unassessed", since "0.1", Shall, on Change, serves ["8.4.s1", "8.2.s1"],
    effort AssessAgain,
    message "`{change}` was decided on {decidedOn} as a significant change of `{affected}`, whose risks and impacts have not been assessed for it",
    hint "assess risks and impacts before the change is made, and name it in `change` of the risk assessment",
    when |it, as_of| it.significant == Some(true) && it.decided_on.is_some_and(|on| on <= as_of) && it.done_on.is_none_or(|on| on > as_of),
    check assessed,
    with [Change::DECIDED_ON],
}

fn assessed<'a>(it: &'a Change, cx: &Cx<'a>) -> Outcome<'a> {
    let for_it = cx.index().referring(Root::RISK_ASSESSMENTS, RiskAssessment::CHANGE, it.id.as_str()).next().is_some();
    let systems = it.affected.iter().enumerate().filter_map(|(at, named)| {
        let system = cx.ai_system(named.as_str())?;
        let since = |on: Option<crate::read::Date>| on.is_some_and(|on| Some(on) >= it.decided_on && on <= cx.as_of);
        let impacts = cx.impact_assessments_of(system.id.as_str()).any(|assessment| since(assessment.on));
        let risks = cx
            .risks_of(system.id.as_str())
            .any(|risk| since(risk.current.as_deref().or(risk.residual.as_deref()).and_then(|rating| rating.on)));
        Some((!(for_it || impacts || risks)).then(|| fail(Change::AFFECTED.at(at)).with("affected", named).related(named)))
    });
    systems.collect()
}
