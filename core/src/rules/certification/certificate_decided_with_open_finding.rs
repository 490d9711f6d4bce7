//! A certificate that was granted while findings were open.

use crate::check::{Outcome, fail, rule};
use crate::model::{Certificate, Certification, CertificationAudit, CertificationFinding, FindingGrade};
use crate::read::Date;

rule! {
    "certificate-decided-with-open-finding", since "0.1", Integrity, on Certification, serves [],
    effort RecordOnly,
    message "the certificate was granted on {certificate.decidedOn}, but the correction of a major finding of stage 2 had not been verified",
    message when PLAN "the certificate was granted on {certificate.decidedOn}, but the plan for a minor finding of stage 2 had not been accepted",
    hint "record when the certification body accepted the plan (`planAcceptedOn`) or verified the correction (`verifiedOn`)",
    alone settled,
    with [Certification::CERTIFICATE.then(Certificate::DECIDED_ON)],
}

fn settled(certification: &Certification, _: Date) -> Outcome<'_> {
    let decided = certification.certificate.as_deref().and_then(|certificate| certificate.decided_on);
    let Some((decided, stage)) = decided.zip(certification.stage2.as_deref()) else { return Outcome::NotAsked };
    let graded = stage.findings.iter().enumerate().filter_map(|(at, finding)| {
        let at = Certification::STAGE2.then(CertificationAudit::FINDINGS).at(at);
        let verified = finding.verified_on.or(finding.closed_on);
        match finding.grade? {
            FindingGrade::Major => Some((verified, fail(at.then(CertificationFinding::VERIFIED_ON)))),
            FindingGrade::Minor => {
                Some((finding.plan_accepted_on.or(verified), fail(at.then(CertificationFinding::PLAN_ACCEPTED_ON)).case(PLAN)))
            }
            _ => None,
        }
    });
    graded.map(|(by, defect)| by.is_none_or(|by| by > decided).then_some(defect)).collect()
}
