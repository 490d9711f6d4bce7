//! An audit finding whose nonconformity is older than the audit.

use crate::check::rule;
use crate::model::{Audit, AuditFinding, Nonconformity};

rule! {
    "nonconformity-before-its-audit", since "0.1", Integrity, on Audit, serves ["10.2.s2"],
    effort RecordOnly,
    message "the {kind} `{record}`, named by a finding of `{audit}`, was opened on {on}, before the audit began on {since}",
    hint "correct the dates, or name the nonconformity that was raised for the finding",
    asks InTurn { way: [Audit::FINDINGS => AuditFinding::NONCONFORMITY], first: [own Audit::STARTED_ON], then: [their Nonconformity::OPENED_ON] },
}
