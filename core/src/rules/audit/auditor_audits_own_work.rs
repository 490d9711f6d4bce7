//! An auditor who answers for what is audited.

use super::{acts_as, touches};
use crate::check::{Cx, Defect, Outcome, fail, rule};
use crate::model::{Actor, Audit, AuditPart, AuditScope, AuditTeamMember, RoleMandate};
use crate::read::Ref;

rule! {
    "auditor-audits-own-work", since "0.1", Shall, on Audit, serves ["9.2.2.b"],
    message "`{auditor}` audits in `{audit}` what the same person answers for: `{what}`",
    hint "have this part audited by someone else, from another unit or from outside",
}

/// What of the audit's scope the person answers for.
fn own<'a>(scope: &AuditScope, person: &str, cx: &Cx<'a>) -> Option<&'a str> {
    let theirs = |owner: &Option<Ref<Actor>>| owner.as_ref().is_some_and(|owner| acts_as(person, owner.as_str(), cx));
    let mut systems = scope.ai_systems.iter().filter_map(|system| cx.ai_system(system.as_str()));
    if let Some(system) = systems.find(|system| theirs(&system.owner)) {
        return Some(system.id.as_str());
    }
    let units = cx.aims.organization.as_deref().map_or(Default::default(), |organization| organization.units.as_slice());
    let mut headed = units.iter().filter(|unit| theirs(&unit.head)).filter_map(|unit| Some(unit.id.as_ref()?.as_str()));
    if let Some(unit) = headed.find(|unit| scope.units.iter().any(|audited| audited.as_str() == *unit)) {
        return Some(unit);
    }
    let processes = cx.aims.scope.as_deref().map_or(Default::default(), |scope| scope.processes.as_slice());
    let audited = |place: &str| scope.requirements.iter().any(|named| touches(named.as_str(), place));
    let process = processes.iter().find(|p| theirs(&p.owner) && p.requirements.iter().any(|r| audited(r.as_str())));
    if let Some(process) = process {
        return process.id.as_ref().map(|id| id.as_str()).or(Some("process"));
    }
    // Who sees to the conformity of the whole can't audit any of its clauses.
    let mut leads = cx.aims.roles.iter().filter(|role| role.mandates.contains(&RoleMandate::AimsConformity));
    leads.find(|role| !scope.requirements.is_empty() && acts_as(person, role.id.as_str(), cx)).map(|role| role.id.as_str())
}

fn check<'a>(audit: &'a Audit, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(scope) = audit.scope.as_deref().filter(|_| super::held(audit, cx.as_of).is_some()) else { return Outcome::NotAsked };
    let (mut defects, mut known): (Vec<Defect>, bool) = (Vec::new(), false);
    for (at, member) in audit.team.iter().enumerate() {
        let audits = !matches!(member.part, Some(AuditPart::Observer | AuditPart::Trainee));
        let Some(person) = member.person.as_ref().filter(|_| audits) else { continue };
        known = true;
        if let Some(what) = own(scope, person.as_str(), cx) {
            let place = Audit::TEAM.at(at).then(AuditTeamMember::PERSON);
            defects.push(fail(place).with("auditor", person).with("audit", &audit.id).with("what", what).related(what));
        }
    }
    if known { Outcome::from_defects(defects) } else { Outcome::Unknown }
}
