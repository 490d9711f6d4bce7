//! An auditor from the audited unit, without grounds for impartiality.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Audit, AuditTeamMember};
use crate::rules::scope::says;

rule! {
    "auditor-from-audited-unit", since "0.1", Practice, on Audit, serves ["9.2.2.b"],
    effort RecordOnly,
    message "`{person}` belongs to the audited unit `{unit}`, but the grounds for impartiality in `{audit}` are not recorded",
    hint "record in `independence` why the person is impartial here, or choose an auditor from another unit",
    when |audit, as_of| audit.scope.as_deref().is_some_and(|scope| !scope.units.is_empty()) && super::held(audit, as_of).is_some(),
    check impartial,
}

fn impartial<'a>(audit: &'a Audit, cx: &Cx<'a>) -> Outcome<'a> {
    let units = audit.scope.as_deref().map_or(Default::default(), |scope| scope.units.as_slice());
    let from_unit = super::auditors(audit).filter(|(_, member, _)| !says(&member.independence)).filter_map(|(at, _, person)| {
        let unit = cx.person(person.as_str())?.unit.as_ref().filter(|unit| units.contains(unit))?;
        Some(fail(Audit::TEAM.at(at).then(AuditTeamMember::INDEPENDENCE)).with("person", person).with("unit", unit))
    });
    Outcome::from_defects(from_unit.collect())
}
