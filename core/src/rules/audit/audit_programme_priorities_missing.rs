//! An audit programme that takes no account of what matters and of what earlier audits found.

use crate::check::{Cx, Outcome, recorded, rule};
use crate::model::AuditProgramme;

rule! {
    "audit-programme-priorities-missing", since "0.1", Shall, on AuditProgramme, serves ["9.2.2.s2"],
    effort RecordOnly,
    message "nothing shows that `{programme}` takes account of the importance of processes and of earlier results",
    hint "say in `considerations` what is audited more often or deeper, and why",
}

fn check<'a>(programme: &'a AuditProgramme, _: &Cx<'a>) -> Outcome<'a> {
    recorded(programme, AuditProgramme::CONSIDERATIONS, "programme")
}
