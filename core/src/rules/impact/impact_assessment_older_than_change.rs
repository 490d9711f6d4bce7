//! The latest impact assessment of a system is from before its latest significant change.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, Change, ImpactAssessment, ImpactTrigger, Root};

rule! {
    "impact-assessment-older-than-change", since "0.1", Shall, on ImpactAssessment, serves ["8.4.s1", "A.5.4", "A.5.5"],
    effort AssessAgain,
    message "`{impactAssessment}` is dated {on}, but `{aiSystem}` was significantly changed on {lastSignificantChange}",
    hint "assess the impacts of the system as it is now",
    check after_change,
    with [ImpactAssessment::ON, ImpactAssessment::AI_SYSTEM],
}

fn after_change<'a>(it: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((system, on)) = super::standing(it, cx) else { return Outcome::NotAsked };
    let Some(changed) = system.last_significant_change.filter(|changed| *changed <= cx.as_of) else { return Outcome::NotAsked };
    // 8.4 asks for one when a change is proposed: one made for this change, once it was decided, is of the system as changed.
    let made_for = |change: &Change| change.done_on == Some(changed) && change.decided_on.is_some_and(|decided| decided <= on);
    let mut changes = cx.index().referring(Root::CHANGES, Change::AFFECTED, system.id.as_str());
    let proposed = it.trigger == Some(ImpactTrigger::Change) && changes.any(|at| cx.aims().changes.get(at).is_some_and(made_for));
    if changed <= on || proposed {
        return Outcome::Pass;
    }
    fail(ImpactAssessment::ON).with(AiSystem::LAST_SIGNIFICANT_CHANGE, changed).related(&system.id).into()
}
