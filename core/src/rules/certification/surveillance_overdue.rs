//! A surveillance audit that is overdue.

use crate::check::{Cx, Deadline, Deadlines, DueTrigger, rule};
use crate::model::{CertificateStatus, Certification};
use crate::read::Date;

rule! {
    "surveillance-overdue", since "0.1", Practice, on Certification, serves [],
    effort AssessAgain, due SurveillanceAudit,
    message "a surveillance audit was due by {due}, but has not taken place",
    hint "agree a date with the certification body at once, and record the audit in `surveillanceAudits`; the certificate can be suspended",
    when applies,
    deadlines next,
}

/// Unknown while it is not recorded when the certificate was granted; a planned audit with a missed date of its own has that finding.
fn applies(certification: &Certification, as_of: Date) -> Option<bool> {
    let Some(certificate) = certification.certificate.as_deref() else { return Some(false) };
    let over = certificate.expires_on.is_some_and(|expires| expires < as_of);
    if over || matches!(certificate.status, Some(CertificateStatus::Withdrawn | CertificateStatus::Suspended)) {
        return Some(false);
    }
    super::granted(certification)?;
    let missed = certification.surveillance_audits.iter().any(|audit| audit.on.is_none() && audit.due_by.is_some_and(|due| due < as_of));
    (!missed).then_some(true)
}

fn next<'a>(certification: &'a Certification, cx: &Cx<'a>) -> Deadlines<'a> {
    let granted = super::granted(certification);
    let due = granted.and_then(|granted| super::next_surveillance(certification, granted, cx.as_of));
    let next = |on| Deadline { since: granted, ..Deadline::new(Certification::SURVEILLANCE_AUDITS.into(), on, DueTrigger::Interval) };
    Deadlines { open: due.map(next).into_iter().collect(), undated: false, asked: true }
}
