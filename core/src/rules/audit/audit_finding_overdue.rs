//! An audit finding that is past its date.

use crate::check::rule;
use crate::model::{Audit, AuditFinding};

rule! {
    "audit-finding-overdue", since "0.1", Shall, on Audit, serves ["10.2.c"],
    effort CarryOut,
    due CorrectiveAction,
    message "a finding of `{audit}` was to be dealt with by {due}, but is not closed",
    hint "close the finding and record `closedOn`, or set a new date in `due` and record the move in `dueRevisions`",
    when |audit, _| audit.findings.iter().any(|finding| finding.due.is_some()),
    asks OnTime { list: Audit::FINDINGS, due: AuditFinding::DUE, done: [AuditFinding::CLOSED_ON] },
}
