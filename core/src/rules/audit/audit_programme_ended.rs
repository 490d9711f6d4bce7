//! An audit programme whose period has ended.

use crate::check::{Cx, Deadlines, rule};
use crate::model::{AuditProgramme, Period};

rule! {
    "audit-programme-ended", since "0.1", Shall, on AuditProgramme, serves ["9.2.2.s1"],
    effort Decide, due AuditProgramme,
    message "the period of the audit programme ended on {due}, but no further audit is planned",
    hint "plan the audits of the next period in `plannedAudits`, and record it in `period`",
    deadlines end,
}

/// By the end of its period the audits after it are to be planned.
fn end<'a>(programme: &'a AuditProgramme, cx: &Cx<'a>) -> Deadlines<'a> {
    let mut out = Deadlines::default();
    if let Some(to) = programme.period.as_deref().and_then(|period| period.to) {
        let further = programme.planned_audits.iter().any(|planned| planned.planned_on >= Some(cx.as_of));
        out.add(AuditProgramme::PERIOD.then(Period::TO).into(), Some(to), further);
    }
    out
}
