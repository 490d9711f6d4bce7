//! An audit programme that has ended.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{AuditProgramme, Period};

rule! {
    "audit-programme-ended", since "0.1", Shall, on AuditProgramme, serves ["9.2.2.s1"],
    effort RecordOnly,
    message "the audit programme ended on {ended}, and no other is recorded",
    hint "plan the audits of the next period in `auditProgramme`",
}

fn check<'a>(programme: &'a AuditProgramme, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(ended) = programme.period.as_deref().and_then(|period| period.to) else { return Outcome::NotAsked };
    let ahead = programme.planned_audits.iter().any(|planned| planned.planned_on.is_some_and(|on| on >= cx.as_of));
    if ended >= cx.as_of || ahead {
        return Outcome::Pass;
    }
    fail(Path::from(AuditProgramme::PERIOD).then(Period::TO)).with("ended", ended).into()
}
