//! No surveillance audit in its window.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{CertificateStatus, Certification};
use crate::read::Date;

rule! {
    "surveillance-overdue", since "0.1", Practice, on Certification, serves [],
    message "a surveillance audit had to take place by {due}",
    hint "agree a day with the body at once, and record the audit in `surveillanceAudits`; the certificate can be suspended",
}

/// The day by which the next surveillance audit has to take place; none where the recertification comes first.
fn due(certification: &Certification, decided: Date, as_of: Date) -> Option<Date> {
    let terms = certification.terms.as_deref();
    let last = certification.surveillance_audits.iter().filter_map(|audit| audit.on).filter(|on| *on >= decided && *on <= as_of).max();
    let due = match (last, terms.and_then(|terms| terms.surveillance_interval.as_ref())) {
        (None, _) => super::after(decided, terms.and_then(|terms| terms.first_surveillance.as_ref()), "P12M"),
        (Some(last), Some(interval)) => last.plus(interval),
        // At least once a calendar year.
        (Some(last), None) => Date::new(last.year() + 1, 12, 31),
    }?;
    let expires = certification.certificate.as_deref()?.expires_on;
    (last.is_none() || expires.is_none_or(|expires| due.year() < expires.year())).then_some(due)
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
    match due(certification, decided, cx.as_of) {
        Some(due) if due < cx.as_of => fail(Certification::SURVEILLANCE_AUDITS).with("due", due).into(),
        _ => Outcome::Pass,
    }
}
