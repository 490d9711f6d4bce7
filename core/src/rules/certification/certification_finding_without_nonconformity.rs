//! A finding of the certification body for which no nonconformity was opened.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Certification, CertificationAudit, CertificationFinding, FindingGrade, Nonconformity, Root};

rule! {
    "certification-finding-without-nonconformity", since "0.1", Shall, on Certification, serves ["10.2.s2"],
    effort RecordOnly,
    message "a {grade} finding of the certification body has no nonconformity",
    hint "open one in `nonconformities` and name it in the finding's `nonconformity`",
}

fn check<'a>(certification: &'a Certification, cx: &Cx<'a>) -> Outcome<'a> {
    let (mut defects, mut graded) = (Vec::new(), false);
    for (place, audit) in super::audits(certification) {
        if audit.on.is_none_or(|on| on > cx.as_of) {
            continue;
        }
        for (at, finding) in audit.findings.iter().enumerate() {
            let Some(grade @ (FindingGrade::Major | FindingGrade::Minor)) = finding.grade else { continue };
            graded = true;
            let raised = |from| cx.index().referring(Root::NONCONFORMITIES, Nonconformity::RAISED_FROM, from).next().is_some();
            if finding.nonconformity.is_none() && !finding.id.as_ref().is_some_and(|id| raised(id.as_str())) {
                let at = place.join(CertificationAudit::FINDINGS.at(at)).then(CertificationFinding::NONCONFORMITY);
                defects.push(fail(at).with("grade", grade.as_str()));
            }
        }
    }
    if graded { Outcome::from_defects(defects) } else { Outcome::NotAsked }
}
