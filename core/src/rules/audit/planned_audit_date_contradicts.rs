//! An audit that was planned for another date than its programme says.

use crate::check::rule;
use crate::model::{Audit, AuditProgramme, PlannedAudit};

rule! {
    "planned-audit-date-contradicts", since "0.1", Practice, on AuditProgramme, serves ["9.2.2.s1"],
    effort RecordOnly,
    message "the audit programme plans an audit for {own}, but the {kind} `{record}` says that it was planned for {their}",
    hint "record the same date in both, and record why it was moved",
    asks Agrees { ways: [[AuditProgramme::PLANNED_AUDITS => PlannedAudit::AUDIT]], own: PlannedAudit::PLANNED_ON, their: Audit::PLANNED_ON },
}
