//! An audit of the audit programme that a customer conducted.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AuditKind, AuditProgramme, PlannedAudit};

rule! {
    "planned-audit-held-by-customer", since "0.1", Shall, on AuditProgramme, serves ["9.2.1.a.1", "9.2.2.s1"],
    effort CarryOut,
    message "the audit programme counts `{audit}` as an audit of its own, but a customer conducted it",
    hint "conduct the planned internal audit, or correct `kind` of the audit",
    check own_audits,
}

fn own_audits<'a>(programme: &'a AuditProgramme, cx: &Cx<'a>) -> Outcome<'a> {
    let named = programme.planned_audits.iter().enumerate().filter_map(|(at, planned)| {
        let audit = cx.audit(planned.audit.as_ref()?.as_str())?;
        let place = AuditProgramme::PLANNED_AUDITS.at(at).then(PlannedAudit::AUDIT);
        Some((audit.kind? == AuditKind::Customer).then(|| fail(place).with("audit", &audit.id).related(&audit.id)))
    });
    named.collect()
}
