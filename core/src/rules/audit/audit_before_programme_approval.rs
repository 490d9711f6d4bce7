//! An audit programme that was approved after one of its audits began.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Approval, Audit, AuditProgramme};
use crate::rules::documents::first_approved;

rule! {
    "audit-before-programme-approval", since "0.1", Shall, on AuditProgramme, serves ["9.2.2.s1"],
    effort Decide,
    message "`{audit}` began on {startedOn}, before the audit programme was approved on {approval.on}",
    message when DOCUMENT "`{audit}` began on {startedOn}, before the audit programme `{document}` was first approved on {approvals.on}",
    hint "have the audit programme approved before its first audit begins",
    check approved_first,
}

fn approved_first<'a>(programme: &'a AuditProgramme, cx: &Cx<'a>) -> Outcome<'a> {
    let approved = programme.approval.as_deref().and_then(|approval| approval.on).filter(|on| *on <= cx.as_of);
    let audits = programme.planned_audits.iter().filter_map(|planned| cx.audit(planned.audit.as_ref()?.as_str()));
    let first = audits.filter_map(|audit| Some((audit.started_on.or(audit.on)?, audit))).min_by_key(|(began, _)| *began);
    let Some((began, audit)) = first else { return Outcome::NotAsked };
    let document = programme.document.as_ref().filter(|_| programme.approval.is_none()).and_then(|named| cx.document(named.as_str()));
    if let Some(document) = document {
        return Outcome::in_order(first_approved(document, cx), Some(began), |on, began| {
            let defect = fail(AuditProgramme::DOCUMENT).case(DOCUMENT).with("document", &document.id).with("approvals.on", on);
            defect.with("audit", &audit.id).with(Audit::STARTED_ON, began).related(&document.id).related(&audit.id)
        });
    }
    Outcome::in_order(approved, Some(began), |on, began| {
        let defect = fail(AuditProgramme::APPROVAL.then(Approval::ON)).with("approval.on", on);
        defect.with("audit", &audit.id).with(Audit::STARTED_ON, began).related(&audit.id)
    })
}
