//! An audit of the audit programme that counts for other management systems only.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AuditProgramme, ManagementSystem, PlannedAudit};

rule! {
    "planned-audit-of-other-system", since "0.1", Shall, on AuditProgramme, serves ["9.2.1.a.1", "9.2.2.s1"],
    effort CarryOut,
    message "the audit programme counts `{audit}` as an audit of its own, but it counts for other management systems only",
    hint "conduct the planned internal audit, or name `iso42001` in `managementSystems` of the audit if it covered its requirements",
    check own_system,
}

fn own_system<'a>(programme: &'a AuditProgramme, cx: &Cx<'a>) -> Outcome<'a> {
    let named = programme.planned_audits.iter().enumerate().filter_map(|(at, planned)| {
        let audit = cx.audit(planned.audit.as_ref()?.as_str())?;
        let place = AuditProgramme::PLANNED_AUDITS.at(at).then(PlannedAudit::AUDIT);
        Some((!ManagementSystem::ours(&audit.management_systems)).then(|| fail(place).with("audit", &audit.id).related(&audit.id)))
    });
    named.collect()
}
