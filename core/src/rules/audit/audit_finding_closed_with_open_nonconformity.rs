//! An audit finding that was closed before its nonconformity.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Audit, AuditFinding};

rule! {
    "audit-finding-closed-with-open-nonconformity", since "0.1", Integrity, on Audit, serves ["10.2.s2"],
    effort RecordOnly,
    message "a finding of `{audit}` was closed on {closedOn}, but `{nonconformity}`, which was raised for it, was not closed by then",
    hint "close the finding once the nonconformity is closed, or correct the dates",
    when |audit, _| audit.findings.iter().any(|finding| finding.closed_on.is_some()),
    check together,
}

fn together<'a>(audit: &'a Audit, cx: &Cx<'a>) -> Outcome<'a> {
    let closed = audit.findings.iter().enumerate().filter_map(|(at, it)| Some((at, it.closed_on.filter(|on| *on <= cx.as_of)?, it)));
    let known = closed.filter_map(|(at, on, it)| {
        let named = it.nonconformity.as_ref()?;
        Some((at, on, named, cx.nonconformity(named.as_str())?))
    });
    known
        .map(|(at, on, named, nonconformity)| {
            nonconformity.closed_on.is_none_or(|closed| closed > on).then(|| {
                let defect = fail(Audit::FINDINGS.at(at).then(AuditFinding::CLOSED_ON)).with(AuditFinding::CLOSED_ON, on);
                defect.with(AuditFinding::NONCONFORMITY, named).related(named)
            })
        })
        .collect()
}
