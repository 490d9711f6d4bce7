//! An audit finding whose nonconformity is about other systems.

use crate::check::rule;
use crate::model::{Audit, AuditFinding};

rule! {
    "audit-finding-names-nonconformity-of-other-system", since "0.1", Integrity, on Audit, serves ["9.2.2.s3"],
    effort RecordOnly,
    message "a finding of `{audit}` names the {kind} `{record}`, which is about other AI systems",
    hint "name the nonconformity that was raised for the finding, or correct `aiSystems` of one of them",
    asks OfSystems { ways: [[Audit::FINDINGS => AuditFinding::NONCONFORMITY]] },
}
