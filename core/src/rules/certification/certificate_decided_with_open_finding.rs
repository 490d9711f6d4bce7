//! A certificate decided on while findings were open.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Certification, CertificationAudit, CertificationFinding, FindingGrade};

rule! {
    "certificate-decided-with-open-finding", since "0.1", Integrity, on Certification, serves [],
    effort Decide,
    message "the decision on the certificate is of {decided}; by then the body had not {what} of a {grade} finding",
    hint "record when the body accepted the plan (`planAcceptedOn`) or verified the correction (`verifiedOn`)",
}

fn check<'a>(certification: &'a Certification, _: &Cx<'a>) -> Outcome<'a> {
    let Some(decided) = certification.certificate.as_deref().and_then(|certificate| certificate.decided_on) else {
        return Outcome::NotAsked;
    };
    let (mut defects, mut graded) = (Vec::new(), false);
    let Some(stage) = certification.stage2.as_deref() else { return Outcome::NotAsked };
    for (at, finding) in stage.findings.iter().enumerate() {
        let verified = finding.verified_on.or(finding.closed_on);
        let (grade, by, field, what) = match finding.grade {
            Some(FindingGrade::Major) => ("major", verified, CertificationFinding::VERIFIED_ON, "verified the correction"),
            Some(FindingGrade::Minor) => {
                ("minor", finding.plan_accepted_on.or(verified), CertificationFinding::PLAN_ACCEPTED_ON, "accepted the plan")
            }
            _ => continue,
        };
        graded = true;
        if by.is_none_or(|by| by > decided) {
            let place = crate::check::Path::from(Certification::STAGE2).join(CertificationAudit::FINDINGS.at(at)).then(field);
            defects.push(fail(place).with("decided", decided).with("what", what).with("grade", grade));
        }
    }
    if graded { Outcome::from_defects(defects) } else { Outcome::NotAsked }
}
