//! Certification: stages, certificate, surveillance and findings of the certification body (ISO/IEC 17021-1, ISO/IEC 42006). Nothing of it is a
//! requirement of ISO/IEC 42001; usual times can be set otherwise in `terms`.

pub(super) mod certificate_before_stage_2;
pub(super) mod certificate_decided_with_open_finding;
pub(super) mod certificate_expired;
pub(super) mod certificate_for_other_soa;
pub(super) mod certificate_longer_than_cycle;
pub(super) mod certification_audit_late;
pub(super) mod certification_finding_past_limit;
pub(super) mod certification_finding_without_nonconformity;
pub(super) mod certification_scope_beyond_aims;
pub(super) mod stage_2_before_internal_audit;
pub(super) mod stage_2_before_stage_1;
pub(super) mod surveillance_overdue;

use crate::check::Path;
use crate::model::{Certification, CertificationAudit};
use crate::read::{Date, Interval};

/// All audits of the certification body, each with its place.
fn audits(certification: &Certification) -> Vec<(Path, &CertificationAudit)> {
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

/// The day that much later: the time the body set, or else the usual one.
fn after(day: Date, set: Option<&Interval>, usual: &str) -> Option<Date> {
    match set {
        Some(interval) => day.plus(interval),
        None => day.plus(&usual.parse().ok()?),
    }
}
