//! A finding of the certification body that is open past its limit.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Certification, CertificationAudit, FindingGrade};

rule! {
    "certification-finding-past-limit", since "0.1", Practice, on Certification, serves [],
    effort RecordOnly,
    message "a {grade} finding of the certification body had to be closed by {due} and is open",
    hint "show the body the correction, and record `verifiedOn` and `closedOn`; a major one past its limit costs another stage 2 or the certificate",
}

fn check<'a>(certification: &'a Certification, cx: &Cx<'a>) -> Outcome<'a> {
    let (mut defects, mut limited) = (Vec::new(), false);
    for (place, audit) in super::audits(certification) {
        for (at, finding) in audit.findings.iter().enumerate() {
            let Some(grade @ (FindingGrade::Major | FindingGrade::Minor)) = finding.grade else { continue };
            let Some(due) = super::finding_limit(certification, audit, finding) else { continue };
            limited = true;
            let open = finding.closed_on.or(finding.verified_on).is_none_or(|on| on > cx.as_of);
            if open && due < cx.as_of {
                let at = place.join(CertificationAudit::FINDINGS.at(at));
                defects.push(fail(at).with("grade", grade.as_str()).with("due", due));
            }
        }
    }
    if limited { Outcome::from_defects(defects) } else { Outcome::NotAsked }
}
