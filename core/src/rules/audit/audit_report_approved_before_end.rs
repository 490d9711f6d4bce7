//! An audit report that was approved before the audit ended.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Audit;
use crate::rules::documents::last_approval;

rule! {
    "audit-report-approved-before-end", since "0.1", Integrity, on Audit, serves ["9.2.2.s3"],
    effort Decide,
    message "the report of `{audit}` was approved on {approval.on}, before the audit ended on {on}",
    hint "have the completed report approved, or correct the dates",
    check approved_after,
}

fn approved_after<'a>(audit: &'a Audit, cx: &Cx<'a>) -> Outcome<'a> {
    let approved = audit.report.as_ref().and_then(|report| last_approval(report.as_str(), cx));
    Outcome::in_order(super::held(audit, cx.as_of), approved, |on, approved| {
        fail(Audit::REPORT).with("approval.on", approved).with(Audit::ON, on)
    })
}
