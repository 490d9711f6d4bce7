//! A planned audit that has not been conducted.

use crate::check::{Cx, Deadlines, rule};
use crate::model::{AuditProgramme, PlannedAudit};

rule! {
    "planned-audit-not-held", since "0.1", Shall, on AuditProgramme, serves ["9.2.2.s1"],
    effort AssessAgain, due InternalAudit,
    message "an audit of the audit programme was planned for {due}, but has not been conducted",
    hint "conduct the audit and name it in `audit`, or set a new date in `plannedOn`",
    deadlines planned,
}

fn planned<'a>(programme: &'a AuditProgramme, cx: &Cx<'a>) -> Deadlines<'a> {
    let mut out = Deadlines::default();
    for (at, planned) in programme.planned_audits.iter().enumerate() {
        let audit = planned.audit.as_ref().map(|audit| cx.audit(audit.as_str()));
        // An audit that is named and not to be found is another finding.
        let begun = audit.is_some_and(|audit| audit.is_none_or(|one| one.started_on.or(one.on).is_some_and(|on| on <= cx.as_of)));
        out.add(AuditProgramme::PLANNED_AUDITS.at(at).then(PlannedAudit::AUDIT), planned.planned_on, begun);
    }
    out
}
