//! A severe incident after which no risk has been reassessed.

use crate::check::{Cx, rule};
use crate::model::{Incident, Risk};
use crate::rules::impact::assessed_on;
use crate::rules::risk::is_open;

rule! {
    "incident-risks-not-reassessed", since "0.1", Shall, on Incident, serves ["8.2.s1"],
    effort AssessAgain,
    message "no risk of `{incident}` or of its AI systems has been reassessed after it",
    hint "reassess the risks it belongs to, and name them in `risks`",
    // A system without any risk has a finding of its own.
    given |it, cx| super::noticed(it, cx.as_of).is_some() && super::grave(it) == Some(true) && any_risk(it, cx, &|_| true),
    shows |it, cx| any_risk(it, cx, &|risk| assessed_on(risk, cx.as_of) >= super::noticed(it, cx.as_of)), at Incident::RISKS,
}

/// Whether it holds of an open risk that the incident, or one of its AI systems, belongs to.
fn any_risk(it: &Incident, cx: &Cx<'_>, holds: &dyn Fn(&Risk) -> bool) -> bool {
    let named = it.risks.iter().filter_map(|risk| cx.risk(risk.as_str()));
    let of_systems = it.ai_systems.iter().flat_map(|system| cx.risks_of(system.as_str()));
    named.chain(of_systems).any(|risk| is_open(risk, cx.as_of) && holds(risk))
}
