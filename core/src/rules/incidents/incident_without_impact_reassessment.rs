//! A grave incident after which the impacts were not assessed again, although the method says so.

use super::{closed, grave, noticed};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{ImpactTrigger, Incident};
use crate::rules::concerns::covered;

rule! {
    "incident-without-impact-reassessment", since "0.1", Shall, on Incident, serves ["8.4.s1"],
    effort AssessAgain,
    message "the impacts of `{system}` have not been reassessed after `{incident}`, although the process makes an incident a trigger",
    hint "repeat the impact assessment, with the trigger `incident`",
}

fn check<'a>(incident: &'a Incident, cx: &Cx<'a>) -> Outcome<'a> {
    let triggers = cx.aims().impact_method.as_deref().is_some_and(|method| method.triggers.contains(&ImpactTrigger::Incident));
    let Some(noticed) = noticed(incident, cx.as_of).filter(|_| triggers && closed(incident, cx.as_of).is_some()) else {
        return Outcome::NotAsked;
    };
    match grave(incident) {
        Some(true) => {}
        Some(false) => return Outcome::NotAsked,
        None => return Outcome::Unknown,
    }
    let (mut defects, mut asked) = (Vec::new(), false);
    for (at, system) in incident.ai_systems.iter().enumerate() {
        let Some(system) = cx.ai_system(system.as_str()).filter(|system| covered(system, cx)) else { continue };
        let done = cx.impact_assessments_of(system.id.as_str()).filter_map(|assessment| assessment.on).filter(|on| *on <= cx.as_of);
        // A system without any assessment has a finding of its own.
        let Some(latest) = done.max() else { continue };
        asked = true;
        if latest < noticed {
            defects.push(fail(Incident::AI_SYSTEMS.at(at)).with("system", &system.id).with("incident", &incident.id).related(&system.id));
        }
    }
    if asked { Outcome::from_defects(defects) } else { Outcome::NotAsked }
}
