//! An audit finding that is graded otherwise than its nonconformity.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Audit, AuditFinding, FindingGrade as Finding, NonconformityGrade as Grade};

rule! {
    "audit-finding-grade-contradicts", since "0.1", Integrity, on Audit, serves ["9.2.2.s3"],
    effort RecordOnly,
    message "a finding of `{audit}` is graded {grade}, but its nonconformity `{nonconformity}` is graded {nonconformity.grade}",
    message when NONE_EXPECTED "a finding of `{audit}` is graded {grade}, but the nonconformity `{nonconformity}` is recorded for it",
    hint "give both the same `grade`, or remove the reference in `nonconformity` of the finding",
    check agreed,
}

fn agreed<'a>(audit: &'a Audit, cx: &Cx<'a>) -> Outcome<'a> {
    let named = |finding: &'a AuditFinding| Some((finding.grade?, cx.nonconformity(finding.nonconformity.as_ref()?.as_str())?));
    let compared = audit.findings.iter().enumerate().filter_map(|(at, finding)| Some((at, named(finding)?)));
    let graded = compared.map(|(at, (grade, raised))| {
        let defect = || fail(Audit::FINDINGS.at(at).then(AuditFinding::GRADE)).with("grade", grade).with("nonconformity", &raised.id);
        match (grade, raised.grade) {
            (Finding::Major, Some(other @ Grade::Minor)) | (Finding::Minor, Some(other @ Grade::Major)) => {
                Some(defect().with("nonconformity.grade", other).related(&raised.id))
            }
            (Finding::Major | Finding::Minor, _) => None,
            _ => Some(defect().case(NONE_EXPECTED).related(&raised.id)),
        }
    });
    graded.collect()
}
