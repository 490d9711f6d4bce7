//! Certification: stages, certificate, surveillance and findings of the certification body (ISO/IEC 17021-1, ISO/IEC 42006). None of it
//! is a requirement of ISO/IEC 42001; other than the usual times can be set in `terms`.

// <rules> written by ./check bless
crate::rules::listed! {
    certificate_before_internal_audit certificate_before_stage_2 certificate_before_system certificate_decided_with_open_finding
    certificate_expired certificate_for_other_soa certificate_issued_before_decision certificate_longer_than_cycle
    certificate_without_accreditation certification_audit_late certification_finding_about_other_requirement
    certification_finding_answered_before_audit certification_finding_closed_before_action certification_finding_grade_contradicts
    certification_finding_past_limit certification_finding_without_nonconformity certification_response_overdue
    certification_scope_beyond_aims stage_2_before_internal_audit stage_2_before_stage_1 surveillance_overdue
    withdrawn_certificate_in_force
}
// </rules>

use crate::check::Path;
use crate::model::{Certification, CertificationAudit, CertificationFinding, FindingGrade};
use crate::read::{Date, Interval};

/// All audits of the certification body, each with its place.
pub(crate) fn audits(certification: &Certification) -> Vec<(Path, &CertificationAudit)> {
    let stages = [(Certification::STAGE1, &certification.stage1), (Certification::STAGE2, &certification.stage2)];
    let mut all: Vec<_> = stages.into_iter().filter_map(|(field, audit)| Some((Path::from(field), audit.as_deref()?))).collect();
    let later = [
        (Certification::SURVEILLANCE_AUDITS, &certification.surveillance_audits),
        (Certification::RECERTIFICATION_AUDITS, &certification.recertification_audits),
    ];
    for (field, list) in later {
        all.extend(list.iter().enumerate().map(|(at, audit)| (field.at(at), audit)));
    }
    all
}

/// All findings of these audits, each with its place and its audit.
fn findings(certification: &Certification) -> impl Iterator<Item = (Path, &CertificationAudit, &CertificationFinding)> {
    audits(certification).into_iter().flat_map(|(place, audit)| {
        let placed = move |(at, finding)| (place.then_at(CertificationAudit::FINDINGS, at), audit, finding);
        audit.findings.iter().enumerate().map(placed)
    })
}

/// When the certificate was granted: the date of the decision, else of its issue.
fn granted(certification: &Certification) -> Option<Date> {
    let certificate = certification.certificate.as_deref()?;
    certificate.decided_on.or(certificate.issued_on)
}

/// When stage 2 began, or else ended.
fn second(certification: &Certification) -> Option<Date> {
    let audit = certification.stage2.as_deref()?;
    audit.started_on.or(audit.on)
}

/// The date that much later: by the time the certification body set, or else the usual one.
pub(crate) fn after(day: Date, set: Option<&Interval>, usual: &str) -> Option<Date> {
    match set {
        Some(interval) => day.plus(interval),
        None => day.plus(&usual.parse().ok()?),
    }
}

/// The date by which the finding has to be closed: its own, or that of the terms; of stage 2 a major one has six months.
pub(crate) fn finding_limit(certification: &Certification, audit: &CertificationAudit, finding: &CertificationFinding) -> Option<Date> {
    let terms = certification.terms.as_deref();
    let major = finding.grade == Some(FindingGrade::Major);
    let set = terms.and_then(|terms| if major { terms.major_limit.as_ref() } else { terms.minor_limit.as_ref() });
    let second = certification.stage2.as_deref().is_some_and(|stage| std::ptr::eq(stage, audit));
    let counted = match audit.on? {
        on if major && second => after(on, set, "P6M"),
        on => set.and_then(|set| on.plus(set)),
    };
    finding.due.or(counted)
}

/// The date by which the next surveillance audit has to take place; none where the recertification comes first.
pub(crate) fn next_surveillance(certification: &Certification, decided: Date, as_of: Date) -> Option<Date> {
    let terms = certification.terms.as_deref();
    let last = certification.surveillance_audits.iter().filter_map(|audit| audit.on).filter(|on| *on >= decided && *on <= as_of).max();
    let due = match (last, terms.and_then(|terms| terms.surveillance_interval.as_ref())) {
        (None, _) => after(decided, terms.and_then(|terms| terms.first_surveillance.as_ref()), "P12M"),
        (Some(last), Some(interval)) => last.plus(interval),
        // At least once a calendar year.
        (Some(last), None) => Date::new(last.year() + 1, 12, 31),
    }?;
    let expires = certification.certificate.as_deref()?.expires_on;
    (last.is_none() || expires.is_none_or(|expires| due.year() < expires.year())).then_some(due)
}
