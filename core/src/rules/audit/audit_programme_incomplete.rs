//! An audit programme without one of the parts that the standard names.

use crate::check::rule;
use crate::model::AuditProgramme;

rule! {
    "audit-programme-incomplete", since "0.1", Shall, on AuditProgramme, serves ["9.2.2.s1"],
    effort RecordOnly,
    message "the audit programme does not define `{field}`",
    hint "record `{field}`: a programme covers frequency, methods, responsibilities, planning requirements and reporting",
    asks SaysEach {
        fields: [
            AuditProgramme::FREQUENCY, AuditProgramme::METHODS, AuditProgramme::RESPONSIBLE,
            AuditProgramme::PLANNING_REQUIREMENTS, AuditProgramme::REPORTING,
        ],
    },
}
