//! A risk assessment for a change that covers other systems than the change affects.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::RiskAssessment;

rule! {
    "risk-assessment-of-other-systems-than-change", since "0.1", Integrity, on RiskAssessment, serves ["8.2.s1"],
    effort AssessAgain,
    message "`{riskAssessment}` was made for `{change}`, but covers none of the AI systems that the change affects",
    hint "assess the systems that the change affects, or name the change that the assessment was made for",
    check same_systems,
}

fn same_systems<'a>(it: &'a RiskAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(named) = it.change.as_ref().filter(|_| !it.ai_systems.is_empty()) else { return Outcome::NotAsked };
    let Some(change) = cx.change(named.as_str()) else { return Outcome::NotAsked };
    let mut systems = change.affected.iter().filter(|affected| cx.ai_system(affected.as_str()).is_some()).peekable();
    if systems.peek().is_none() {
        return Outcome::NotAsked;
    }
    match systems.any(|affected| it.ai_systems.iter().any(|covered| covered.as_str() == affected.as_str())) {
        true => Outcome::Pass,
        false => fail(RiskAssessment::CHANGE).with("change", named).related(named).into(),
    }
}
