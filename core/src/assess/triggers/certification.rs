//! Windows of certification: stages, surveillance, recertification, findings, the end of the certificate (ISO/IEC 17021-1, ISO/IEC 42006).

use super::{Found, Reason, Thing, came};
use crate::assess::{DueKind, DueTrigger};
use crate::check::Path;
use crate::model::{
    Accreditation, Certificate, CertificateStatus, Certification, CertificationAudit, CertificationFinding, CertificationTerms,
    FindingGrade, Root,
};
use crate::read::{Date, Id};
use crate::rules::certification::{audits, finding_limit, next_surveillance};

pub(super) fn add(found: &mut Found<'_>) {
    let cx = found.cx;
    let Some(certification) = cx.aims().certification.as_deref() else { return };
    let itself = Thing::new("certification", certification.id.as_ref().map_or("", Id::as_str));
    let mut windows = windows(found, certification, itself);
    let mut open: Vec<(Date, DueKind, Thing<'_>, Vec<Reason<'_>>)> = Vec::new();
    for (place, audit) in audits(certification) {
        let at = Path::from(Root::CERTIFICATION).join(place);
        let thing = audit.id.as_ref().map_or(itself, |id| Thing::new("certificationAudit", id.as_str()));
        findings(found, certification, (audit, at, thing));
        if came(audit.on, cx.as_of).is_some() {
            continue;
        }
        let days = [(audit.planned_on, CertificationAudit::PLANNED_ON), (audit.due_by, CertificationAudit::DUE_BY)];
        let reasons: Vec<_> = days.into_iter().filter_map(|(on, field)| Some(thing.by(on?, DueTrigger::Date, at.then(field)))).collect();
        if let Some(first) = reasons.iter().map(|reason| reason.on).min() {
            open.push((first, kind(place), thing, reasons));
        }
    }
    crate::order::sort_by_key(&mut open, |(first, ..)| *first);
    for (_, what, thing, mut reasons) in open {
        // The first that is planned is the one that the window is for.
        if let Some(at) = windows.iter().position(|(window, _)| *window == what) {
            reasons.push(windows.swap_remove(at).1);
        }
        found.due(what, thing, reasons);
    }
    for (what, reason) in windows {
        found.due(what, itself, vec![reason]);
    }
}

/// What sort of audit stands at that place.
fn kind(place: Path) -> DueKind {
    match place.steps().next() {
        Some((field, _)) if field == Certification::SURVEILLANCE_AUDITS.index => DueKind::SurveillanceAudit,
        Some((field, _)) if field == Certification::RECERTIFICATION_AUDITS.index => DueKind::RecertificationAudit,
        _ => DueKind::CertificationAudit,
    }
}

/// What the certificate asks for by itself: surveillance, recertification before its end, and its end.
fn windows<'c>(found: &mut Found<'_>, certification: &'c Certification, itself: Thing<'c>) -> Vec<(DueKind, Reason<'c>)> {
    let as_of = found.cx.as_of;
    let here = Path::from(Root::CERTIFICATION);
    let accredited = certification.accreditation.as_deref().and_then(|it| it.valid_until);
    // That of the certification body; what it certified before it ended stays certified.
    let accredited = accredited.filter(|until| *until >= as_of);
    let at = here.then(Certification::ACCREDITATION).then(Accreditation::VALID_UNTIL);
    found.due(
        DueKind::Certificate,
        Thing { kind: "accreditation", ..itself },
        accredited.map(|on| itself.by(on, DueTrigger::Expiry, at)).into_iter().collect(),
    );
    let Some(certificate) = certification.certificate.as_deref() else { return Vec::new() };
    let Some(decided) = came(certificate.decided_on.or(certificate.issued_on), as_of) else { return Vec::new() };
    let since = came(certificate.status_since, as_of).is_some() || certificate.status_since.is_none();
    if certificate.status == Some(CertificateStatus::Withdrawn) && since {
        return Vec::new();
    }
    let at = here.then(Certification::CERTIFICATE).then(Certificate::EXPIRES_ON);
    let mut windows = Vec::new();
    if let Some(expires) = certificate.expires_on {
        let thing = Thing { kind: "certificate", ..itself };
        found.due(DueKind::Certificate, thing, vec![thing.by(expires, DueTrigger::Expiry, at)]);
        let held = |audit: &CertificationAudit| came(audit.on, as_of).is_some_and(|on| on >= decided);
        if !certification.recertification_audits.iter().any(held) {
            windows.push((DueKind::RecertificationAudit, Reason { since: Some(decided), ..itself.by(expires, DueTrigger::Interval, at) }));
        }
    }
    let stopped = certificate.status == Some(CertificateStatus::Suspended) && since;
    let over = certificate.expires_on.is_some_and(|expires| expires < as_of);
    if let Some(on) = next_surveillance(certification, decided, as_of).filter(|_| !stopped && !over) {
        let at = here.then(Certification::TERMS).then(CertificationTerms::SURVEILLANCE_INTERVAL);
        windows.push((DueKind::SurveillanceAudit, Reason { since: Some(decided), ..itself.by(on, DueTrigger::Interval, at) }));
    }
    windows
}

/// Findings of an audit that was held: first the answer, then the proof.
fn findings<'c>(found: &mut Found<'_>, certification: &'c Certification, (audit, at, of): (&'c CertificationAudit, Path, Thing<'c>)) {
    let as_of = found.cx.as_of;
    if audit.on.is_some_and(|on| on > as_of) {
        return;
    }
    for (number, finding) in audit.findings.iter().enumerate() {
        let thing = finding.id.as_ref().map_or(of, |id| Thing::new("certificationFinding", id.as_str()));
        let at = at.then_at(CertificationAudit::FINDINGS, number);
        let done = |on: Option<Date>| came(on, as_of).is_some();
        let mut reasons = Vec::new();
        let closed = done(finding.closed_on) || done(finding.verified_on);
        if let Some(due) = finding.response_due.filter(|_| !closed && !done(finding.responded_on) && !done(finding.plan_accepted_on)) {
            reasons.push(thing.by(due, DueTrigger::Date, at.then(CertificationFinding::RESPONSE_DUE)));
        }
        let graded = matches!(finding.grade, Some(FindingGrade::Major | FindingGrade::Minor)) || finding.due.is_some();
        if let Some(due) = finding_limit(certification, audit, finding).filter(|_| graded && !closed) {
            let why = if finding.due.is_some() { DueTrigger::Date } else { DueTrigger::Interval };
            reasons.push(Reason { since: audit.on, ..thing.by(due, why, at.then(CertificationFinding::DUE)) });
        }
        found.due(DueKind::CertificationFinding, thing, reasons);
    }
}
