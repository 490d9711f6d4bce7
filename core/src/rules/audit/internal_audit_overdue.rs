//! An internal audit that is overdue by the frequency of the programme.

use crate::check::{Cx, Deadline, Deadlines, DueTrigger, rule};
use crate::model::AuditProgramme;

rule! {
    "internal-audit-overdue", since "0.1", Shall, on AuditProgramme, serves ["9.2.1.a.1", "9.2.1.a.2", "9.2.1.b"],
    effort AssessAgain, due InternalAudit,
    message "an internal audit was due on {due} by the `frequency` of the audit programme, but has not been conducted",
    hint "conduct the audit and record it in `audits`, or change `frequency` and give the reason",
    deadlines next,
}

fn next<'a>(programme: &'a AuditProgramme, cx: &Cx<'a>) -> Deadlines<'a> {
    // That there was none at all, and that a planned one was not conducted, are other findings.
    let Some(last) = cx.aims().audits.iter().filter_map(|audit| super::held(audit, cx.as_of)).max() else { return Deadlines::default() };
    let missed =
        programme.planned_audits.iter().any(|planned| planned.audit.is_none() && planned.planned_on.is_some_and(|on| on < cx.as_of));
    let due = programme.frequency.as_ref().filter(|_| !missed).and_then(|frequency| last.plus(frequency));
    let next = |on| Deadline { since: Some(last), ..Deadline::new(AuditProgramme::FREQUENCY.into(), on, DueTrigger::Interval) };
    Deadlines { open: due.map(next).into_iter().collect(), undated: due.is_none(), asked: true }
}
