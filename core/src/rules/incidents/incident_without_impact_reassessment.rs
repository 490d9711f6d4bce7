//! A severe incident after which the impacts were not reassessed, although the process requires it.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, ImpactTrigger, Incident};
use crate::read::Kind;
use crate::rules::concerns::covered;

rule! {
    "incident-without-impact-reassessment", since "0.1", Shall, on Incident, serves ["8.4.s1"],
    effort AssessAgain, due ImpactAssessment,
    message "the impacts of `{aiSystem}` have not been reassessed after `{incident}`, although the process makes an incident a trigger",
    hint "repeat the impact assessment, with the trigger `incident`",
    given |it, cx| Some(is_trigger(cx) && super::closed(it, cx.as_of).and(super::noticed(it, cx.as_of)).is_some() && super::grave(it)?),
    check reassessed,
}

fn is_trigger(cx: &Cx<'_>) -> bool {
    cx.aims().impact_method.as_deref().is_some_and(|method| method.triggers.contains(&ImpactTrigger::Incident))
}

/// A system without any impact assessment has a finding of its own.
fn reassessed<'a>(it: &'a Incident, cx: &Cx<'a>) -> Outcome<'a> {
    let systems = it.ai_systems.iter().enumerate().filter_map(|(at, system)| {
        let system = cx.ai_system(system.as_str()).filter(|system| covered(system, cx))?;
        let done =
            cx.impact_assessments_of(system.id.as_str()).flat_map(|it| [it.on, it.reviewed_on]).flatten().filter(|on| *on <= cx.as_of);
        let defect = || fail(Incident::AI_SYSTEMS.at(at)).with(AiSystem::TABLE.kind, &system.id).related(&system.id);
        Some((done.max()? < super::noticed(it, cx.as_of)?).then(defect))
    });
    systems.collect()
}
