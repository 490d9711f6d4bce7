//! An audit programme that leaves out what it has to say.

use crate::check::{Cx, Outcome, all_recorded, rule};
use crate::model::AuditProgramme;

rule! {
    "audit-programme-incomplete", since "0.1", Shall, on AuditProgramme, serves ["9.2.2.s1"],
    effort RecordOnly,
    message "the audit programme `{programme}` says nothing in `{part}`",
    hint "fill `{part}`: a programme covers frequency, methods, responsibilities, planning requirements and reporting",
}

fn check<'a>(programme: &'a AuditProgramme, _: &Cx<'a>) -> Outcome<'a> {
    let parts = [
        AuditProgramme::FREQUENCY.any(),
        AuditProgramme::METHODS.any(),
        AuditProgramme::RESPONSIBLE.any(),
        AuditProgramme::PLANNING_REQUIREMENTS.any(),
        AuditProgramme::REPORTING.any(),
    ];
    all_recorded(programme, &parts, "programme")
}
