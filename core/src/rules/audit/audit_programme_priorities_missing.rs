//! An audit programme that does not consider importance and earlier results.

use crate::check::rule;
use crate::model::AuditProgramme;

rule! {
    "audit-programme-priorities-missing", since "0.1", Shall, on AuditProgramme, serves ["9.2.2.s2"],
    effort RecordOnly,
    message "the audit programme does not state how the importance of processes and earlier audit results have been considered",
    hint "record in `considerations` what is audited more often or in more depth, and why",
    asks Says { field: AuditProgramme::CONSIDERATIONS },
}
