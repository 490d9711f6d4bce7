//! A finding of the certification body that is open past its limit.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Certification, CertificationAudit, CertificationFinding, FindingGrade};
use crate::read::Date;

rule! {
    "certification-finding-past-limit", since "0.1", Practice, on Certification, serves [],
    message "a {grade} finding of the certification body had to be closed by {due} and is open",
    hint "show the body the correction, and record `verifiedOn` and `closedOn`; a major one past its limit costs another stage 2 or the certificate",
}

/// The day by which the finding has to be closed: its own, or that of the terms; of stage 2 a major one has six months.
fn limit(certification: &Certification, audit: &CertificationAudit, finding: &CertificationFinding) -> Option<Date> {
    let terms = certification.terms.as_deref();
    let major = finding.grade == Some(FindingGrade::Major);
    let set = terms.and_then(|terms| if major { terms.major_limit.as_ref() } else { terms.minor_limit.as_ref() });
    let second = certification.stage2.as_deref().is_some_and(|stage| std::ptr::eq(stage, audit));
    let counted = match audit.on? {
        on if major && second => super::after(on, set, "P6M"),
        on => set.and_then(|set| on.plus(set)),
    };
    finding.due.or(counted)
}

fn check<'a>(certification: &'a Certification, cx: &Cx<'a>) -> Outcome<'a> {
    let (mut defects, mut limited) = (Vec::new(), false);
    for (place, audit) in super::audits(certification) {
        for (at, finding) in audit.findings.iter().enumerate() {
            let Some(grade @ (FindingGrade::Major | FindingGrade::Minor)) = finding.grade else { continue };
            let Some(due) = limit(certification, audit, finding) else { continue };
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
