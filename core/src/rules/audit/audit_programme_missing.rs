//! No programme of internal audits.

use crate::check::rule;
use crate::model::Root;

rule! {
    "audit-programme-missing", since "0.1", Shall, on Root, serves ["9.2.2.s1"],
    effort RecordOnly,
    message "no internal audit programme has been established",
    hint "record the programme in `auditProgramme`: planned audits, frequency, methods, responsibilities and reporting",
    asks Kept { part: Root::AUDIT_PROGRAMME },
}
