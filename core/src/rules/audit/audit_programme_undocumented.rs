//! An audit programme without documented information.

use crate::check::rule;
use crate::model::AuditProgramme;

rule! {
    "audit-programme-undocumented", since "0.1", Shall, on AuditProgramme, serves ["9.2.2.s3"],
    effort ShowEvidence,
    message "the implementation of the audit programme has not been documented",
    hint "name the document in `document`, or records of its implementation in `evidence`",
    asks Documented { document: AuditProgramme::DOCUMENT, evidence: AuditProgramme::EVIDENCE },
}
