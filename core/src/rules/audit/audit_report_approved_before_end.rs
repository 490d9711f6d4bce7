//! An audit report that was approved before the audit had ended.

use crate::check::{Cx, Outcome, ordered, rule};
use crate::model::Audit;
use crate::rules::documents::last_approval;

rule! {
    "audit-report-approved-before-end", since "0.1", Integrity, on Audit, serves ["9.2.2.s3"],
    effort Decide,
    message "the report of `{audit}` was approved on {later}, and the audit ended on {earlier}",
    hint "have the finished report approved, or correct the days",
}

fn check<'a>(audit: &'a Audit, cx: &Cx<'a>) -> Outcome<'a> {
    let approved = audit.report.as_ref().and_then(|report| last_approval(report.as_str(), cx));
    ordered(Audit::REPORT.into(), Some(("audit", audit.id.as_str())), super::held(audit, cx.as_of), approved)
}
