//! An audit finding that is due on another date than its nonconformity.

use crate::check::rule;
use crate::model::{Audit, AuditFinding, Nonconformity};

rule! {
    "audit-finding-due-contradicts", since "0.1", Practice, on Audit, serves ["10.2.s2"],
    effort RecordOnly,
    message "a finding of `{audit}` is due on {own}, but the {kind} `{record}`, raised for it, on {their}",
    hint "record the same date in both, or remove `due` from the finding",
    asks Agrees { ways: [[Audit::FINDINGS => AuditFinding::NONCONFORMITY]], own: AuditFinding::DUE, their: Nonconformity::DUE },
}
