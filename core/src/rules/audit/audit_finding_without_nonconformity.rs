//! A finding graded as nonconformity for which none was opened.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Audit, AuditFinding, AuditKind, FindingGrade, Nonconformity, Root};

rule! {
    "audit-finding-without-nonconformity", since "0.1", Shall, on Audit, serves ["10.2.s2"],
    effort RecordOnly,
    message "a {grade} finding of `{audit}` has no nonconformity",
    hint "open one in `nonconformities` and name it in the finding's `nonconformity`",
}

/// Whether a nonconformity names the finding, or the audit and the finding's requirement.
fn opened(finding: &AuditFinding, audit: &Audit, cx: &Cx<'_>) -> bool {
    let raised = |from| cx.index().referring(Root::NONCONFORMITIES, Nonconformity::RAISED_FROM, from);
    let same = |at| {
        let opened: Option<&Nonconformity> = cx.aims().nonconformities.get(at);
        opened.is_some_and(|opened| opened.requirement.is_some() && opened.requirement == finding.requirement)
    };
    finding.nonconformity.is_some()
        || finding.id.as_ref().is_some_and(|id| raised(id.as_str()).next().is_some())
        || raised(audit.id.as_str()).any(same)
}

fn check<'a>(audit: &'a Audit, cx: &Cx<'a>) -> Outcome<'a> {
    if audit.kind == Some(AuditKind::Supplier) || audit.on.is_none_or(|on| on > cx.as_of) {
        return Outcome::NotAsked;
    }
    let (mut defects, mut graded) = (Vec::new(), false);
    for (at, finding) in audit.findings.iter().enumerate() {
        let Some(grade @ (FindingGrade::Major | FindingGrade::Minor)) = finding.grade else { continue };
        graded = true;
        if !opened(finding, audit, cx) {
            let place = Audit::FINDINGS.at(at).then(AuditFinding::NONCONFORMITY);
            defects.push(fail(place).with("audit", &audit.id).with("grade", grade.as_str()));
        }
    }
    if graded { Outcome::from_defects(defects) } else { Outcome::NotAsked }
}
