//! A grave incident after which the risks of the system were not looked at.

use super::{grave, noticed};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Incident, Risk};
use crate::rules::impact::assessed_on;
use crate::rules::risk::is_open;

rule! {
    "incident-risks-not-reassessed", since "0.1", Practice, on Incident, serves ["8.2.s1"],
    effort AssessAgain,
    message "no risk of `{incident}` or of its AI systems has been reassessed after it",
    hint "reassess the risks it belongs to, and name them in `risks`",
}

fn check<'a>(incident: &'a Incident, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(noticed) = noticed(incident, cx.as_of).filter(|_| grave(incident) == Some(true)) else { return Outcome::NotAsked };
    let named = incident.risks.iter().filter_map(|risk| cx.risk(risk.as_str()));
    let of_systems = incident.ai_systems.iter().flat_map(|system| cx.risks_of(system.as_str()));
    let mut found = false;
    for risk in named.chain(of_systems).filter(|risk: &&Risk| is_open(risk, cx.as_of)) {
        found = true;
        if assessed_on(risk, cx.as_of).is_some_and(|on| on >= noticed) {
            return Outcome::Pass;
        }
    }
    // A system without any risk has a finding of its own.
    if found { fail(Incident::RISKS).with("incident", &incident.id).into() } else { Outcome::NotAsked }
}
