//! An auditor from the audited unit, and no word why that is no obstacle.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Audit, AuditPart, AuditTeamMember};
use crate::rules::scope::says;

rule! {
    "auditor-from-audited-unit", since "0.1", Practice, on Audit, serves ["9.2.2.b"],
    effort RecordOnly,
    message "`{auditor}` belongs to `{unit}`, which `{audit}` covers, and nobody says why that is no obstacle",
    hint "say in `independence` why the person is impartial here, or choose an auditor from another unit",
}

fn check<'a>(audit: &'a Audit, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(scope) = audit.scope.as_deref().filter(|_| super::held(audit, cx.as_of).is_some()) else { return Outcome::NotAsked };
    let mut defects = Vec::new();
    for (at, member) in audit.team.iter().enumerate() {
        let audits = !matches!(member.part, Some(AuditPart::Observer | AuditPart::Trainee));
        let person = member.person.as_ref().filter(|_| audits).and_then(|person| cx.person(person.as_str()));
        let Some((person, unit)) = person.and_then(|person| Some((person, person.unit.as_ref()?))) else { continue };
        if scope.units.contains(unit) && !says(&member.independence) {
            let place = Audit::TEAM.at(at).then(AuditTeamMember::INDEPENDENCE);
            defects.push(fail(place).with("auditor", &person.id).with("unit", unit).with("audit", &audit.id));
        }
    }
    if scope.units.is_empty() { Outcome::NotAsked } else { Outcome::from_defects(defects) }
}
