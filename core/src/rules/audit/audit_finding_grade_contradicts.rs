//! A finding graded otherwise than its nonconformity.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Audit, AuditFinding, FindingGrade, NonconformityGrade};

rule! {
    "audit-finding-grade-contradicts", since "0.1", Integrity, on Audit, serves ["9.2.2.s3"],
    effort RecordOnly,
    message "a finding of `{audit}` is graded `{grade}`, and its nonconformity `{nonconformity}` otherwise",
    hint "give both the same grade; what is a nonconformity is no observation and no opportunity",
}

fn check<'a>(audit: &'a Audit, cx: &Cx<'a>) -> Outcome<'a> {
    let (mut defects, mut compared) = (Vec::new(), false);
    for (at, finding) in audit.findings.iter().enumerate() {
        let named = finding.nonconformity.as_ref().and_then(|id| cx.nonconformity(id.as_str()));
        let Some((grade, named)) = finding.grade.zip(named) else { continue };
        compared = true;
        let fits = match grade {
            FindingGrade::Major => named.grade != Some(NonconformityGrade::Minor),
            FindingGrade::Minor => named.grade != Some(NonconformityGrade::Major),
            _ => false,
        };
        if !fits {
            let defect = fail(Audit::FINDINGS.at(at).then(AuditFinding::GRADE)).with("audit", &audit.id).with("grade", grade.as_str());
            defects.push(defect.with("nonconformity", &named.id).related(&named.id));
        }
    }
    if compared { Outcome::from_defects(defects) } else { Outcome::NotAsked }
}
