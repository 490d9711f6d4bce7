//! A serious concern about effects on people after which impacts were not reviewed.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Concern, IncidentSeverity};
use crate::rules::resources::covered;

rule! {
    "impact-older-than-concern", since "0.1", Shall, on Concern, serves ["A.5.4", "8.4.s1"],
    effort AssessAgain,
    message "`{concern}` of {raisedOn} reports serious effects of `{aiSystem}` on people, but its impacts have not been assessed or reviewed since",
    hint "review the impact assessment in the light of the concern",
    when |it, _| matches!(it.severity, Some(IncidentSeverity::Critical | IncidentSeverity::High)) && !it.affected_parties.is_empty() && it.raised_on.is_some(),
    check reviewed,
    with [Concern::RAISED_ON],
}

fn reviewed<'a>(it: &'a Concern, cx: &Cx<'a>) -> Outcome<'a> {
    let systems = it.ai_systems.iter().enumerate().filter_map(|(at, system)| {
        let system = cx.ai_system(system.as_str()).filter(|system| covered(system, cx))?;
        let looked = cx.impact_assessments_of(system.id.as_str()).flat_map(|assessment| [assessment.on, assessment.reviewed_on]).flatten();
        let last = looked.filter(|on| *on <= cx.as_of).max()?;
        let defect = || fail(Concern::AI_SYSTEMS.at(at)).with("aiSystem", &system.id).related(&system.id);
        Some(it.raised_on.is_some_and(|on| last < on).then(defect))
    });
    systems.collect()
}
