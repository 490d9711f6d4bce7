//! The latest impact assessment is from before the latest significant change of the system.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, Change, ImpactAssessment, ImpactTrigger, Root};
use crate::read::Date;

rule! {
    "impact-assessment-older-than-change", since "0.1", Shall, on ImpactAssessment, serves ["8.4.s1", "A.5.4", "A.5.5"],
    effort AssessAgain,
    message "`{assessment}` is dated {on}, but `{system}` was significantly changed on {changed}",
    hint "assess the impacts of the system as it is now",
}

/// Whether the assessment was made for the change of that day, after it was decided: 8.4 asks for it when a change is proposed.
fn proposed(assessment: &ImpactAssessment, system: &AiSystem, changed: Date, on: Date, cx: &Cx<'_>) -> bool {
    let mut changes = cx.index().referring(Root::CHANGES, Change::AFFECTED, system.id.as_str());
    assessment.trigger == Some(ImpactTrigger::Change)
        && changes.any(|at| {
            let change = cx.aims().changes.get(at);
            change.is_some_and(|it| it.done_on == Some(changed) && it.decided_on.is_some_and(|decided| decided <= on))
        })
}

fn check<'a>(assessment: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((system, on)) = super::standing(assessment, cx) else { return Outcome::NotAsked };
    match system.last_significant_change.filter(|changed| *changed <= cx.as_of) {
        None => Outcome::NotAsked,
        Some(changed) if changed <= on || proposed(assessment, system, changed, on, cx) => Outcome::Pass,
        Some(changed) => {
            let defect = fail(ImpactAssessment::ON).with("assessment", &assessment.id).with("on", on);
            defect.with("system", &system.id).with("changed", changed).related(&system.id).into()
        }
    }
}
