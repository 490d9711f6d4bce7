//! A misuse of a system without a response.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, Incident, IncidentKind, Root};
use crate::read::Kind;
use crate::rules::scope::says;

rule! {
    "misuse-not-dealt-with", since "0.1", Shall, on AiSystem, serves ["A.9.4"],
    effort CarryOut,
    message "`{aiSystem}` was misused (`{incident}`), but no response is recorded",
    hint "record in the incident what was done at once in `containment`, and what else in `actions`",
    given |it, cx| super::used(it, cx),
    check responded,
}

fn responded<'a>(it: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let known = |incident: &Incident| incident.detected_at.as_ref().is_none_or(|at| at.date() <= cx.as_of);
    let response = |incident: &Incident| says(&incident.containment) || !incident.actions.is_empty() || incident.nonconformity.is_some();
    let positions = cx.index().referring(Root::INCIDENTS, Incident::AI_SYSTEMS, it.id.as_str());
    let misuses = positions.filter_map(|at| cx.aims().incidents.get(at)).filter(|one| one.kind == Some(IncidentKind::Misuse) && known(one));
    let defect = |incident: &Incident| fail(AiSystem::ID).with(Incident::TABLE.kind, &incident.id).related(&incident.id);
    Outcome::from_defects(misuses.filter(|incident| !response(incident)).map(defect).collect())
}
