//! A use outside the intended one that came up, and nothing was done.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, Incident, IncidentKind, Root};
use crate::rules::scope::says;

rule! {
    "misuse-not-dealt-with", since "0.1", Shall, on AiSystem, serves ["A.9.4"],
    effort CarryOut,
    message "`{system}` was misused (`{incident}`), but no response is recorded",
    hint "record in the incident what was done at once in `containment`, and what else in `actions`",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    if let Some(answer) = super::unless_used("A.9.4", system, cx) {
        return answer;
    }
    let positions = cx.index().referring(Root::INCIDENTS, Incident::AI_SYSTEMS, system.id.as_str());
    let misuse = |incident: &&Incident| {
        let known = incident.detected_at.as_ref().is_none_or(|at| at.date() <= cx.as_of);
        known && incident.kind == Some(IncidentKind::Misuse)
    };
    let incidents = positions.filter_map(|at| cx.aims().incidents.get(at)).filter(misuse);
    let open = incidents.filter(|incident| !says(&incident.containment) && incident.actions.is_empty() && incident.nonconformity.is_none());
    let defect = |incident: &Incident| fail(AiSystem::ID).with("system", &system.id).with("incident", &incident.id).related(&incident.id);
    Outcome::from_defects(open.map(defect).collect())
}
