//! No surveillance audit in its window.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{CertificateStatus, Certification};

rule! {
    "surveillance-overdue", since "0.1", Practice, on Certification, serves [],
    effort AssessAgain,
    message "a surveillance audit had to take place by {due}",
    hint "agree a day with the body at once, and record the audit in `surveillanceAudits`; the certificate can be suspended",
}

fn check<'a>(certification: &'a Certification, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(certificate) = certification.certificate.as_deref() else { return Outcome::NotAsked };
    let over = certificate.expires_on.is_some_and(|expires| expires < cx.as_of);
    if over || matches!(certificate.status, Some(CertificateStatus::Withdrawn | CertificateStatus::Suspended)) {
        return Outcome::NotAsked;
    }
    let Some(decided) = certificate.decided_on.or(certificate.issued_on) else { return Outcome::Unknown };
    // One that is planned with a day of its own has that finding.
    if certification.surveillance_audits.iter().any(|audit| audit.on.is_none() && audit.due_by.is_some_and(|due| due < cx.as_of)) {
        return Outcome::Unknown;
    }
    match super::next_surveillance(certification, decided, cx.as_of) {
        Some(due) if due < cx.as_of => fail(Certification::SURVEILLANCE_AUDITS).with("due", due).into(),
        _ => Outcome::Pass,
    }
}
