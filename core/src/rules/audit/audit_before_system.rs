//! An audit of a system that had not begun.

use crate::check::rule;
use crate::model::{Audit, AuditScope};

rule! {
    "audit-before-system", since "0.1", Integrity, on Audit, serves ["9.2.2.s3"],
    effort RecordOnly,
    message "the scope of `{audit}`, held on {on}, names the {kind} `{record}`, whose inception was on {since} only",
    hint "correct the dates, or remove the AI system from the scope of the audit",
    asks InTurn { way: [Audit::SCOPE.then(AuditScope::AI_SYSTEMS)], first: [born], then: [own Audit::ON] },
}
