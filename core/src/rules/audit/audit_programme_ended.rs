//! An audit programme whose period has ended.

use crate::check::rule;
use crate::model::{AuditProgramme, Period};
use crate::read::Date;

rule! {
    "audit-programme-ended", since "0.1", Shall, on AuditProgramme, serves ["9.2.2.s1"],
    effort Decide,
    message "the period of the audit programme ended on {period.to}, but no further audit is planned",
    hint "plan the audits of the next period in `plannedAudits`, and record it in `period`",
    when |programme, _| ends(programme).is_some(),
    holds lasts, at AuditProgramme::PERIOD.then(Period::TO),
    with [AuditProgramme::PERIOD.then(Period::TO)],
}

fn ends(programme: &AuditProgramme) -> Option<Date> {
    programme.period.as_deref()?.to
}

fn lasts(programme: &AuditProgramme, as_of: Date) -> bool {
    ends(programme) >= Some(as_of) || programme.planned_audits.iter().any(|planned| planned.planned_on >= Some(as_of))
}
