//! A finding graded as a nonconformity for which none was raised.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Audit, AuditFinding, AuditKind, FindingGrade, Nonconformity, Root};

rule! {
    "audit-finding-without-nonconformity", since "0.1", Shall, on Audit, serves ["10.2.s2"],
    effort RecordOnly,
    message "a finding of `{audit}` is graded {grade}, but no nonconformity has been raised for it",
    hint "record the nonconformity in `nonconformities` and name it in `nonconformity` of the finding",
    when |audit, as_of| audit.kind != Some(AuditKind::Supplier) && audit.on.is_some_and(|on| on <= as_of),
    check all_raised,
}

fn all_raised<'a>(audit: &'a Audit, cx: &Cx<'a>) -> Outcome<'a> {
    let graded = audit.findings.iter().enumerate().filter_map(|(at, finding)| match finding.grade {
        Some(grade @ (FindingGrade::Major | FindingGrade::Minor)) => Some((at, finding, grade)),
        _ => None,
    });
    let place = |at| Audit::FINDINGS.at(at).then(AuditFinding::NONCONFORMITY);
    graded.map(|(at, finding, grade)| (!raised(finding, audit, cx)).then(|| fail(place(at)).with("grade", grade))).collect()
}

/// Whether a nonconformity names the finding, or the audit and the finding's requirement.
fn raised(finding: &AuditFinding, audit: &Audit, cx: &Cx<'_>) -> bool {
    let from = |id| cx.index().referring(Root::NONCONFORMITIES, Nonconformity::RAISED_FROM, id);
    let mut of_audit = from(audit.id.as_str()).filter_map(|at| cx.aims().nonconformities.get(at));
    finding.nonconformity.is_some()
        || finding.id.as_ref().is_some_and(|id| from(id.as_str()).next().is_some())
        || of_audit.any(|one: &Nonconformity| one.requirement.is_some() && one.requirement == finding.requirement)
}
