//! Longer without an internal audit than the programme allows.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::AuditProgramme;

rule! {
    "internal-audit-overdue", since "0.1", Shall, on AuditProgramme, serves ["9.2.1.a.1", "9.2.1.a.2", "9.2.1.b"],
    effort AssessAgain,
    message "the last internal audit ended on {last}; by the programme there had to be another by {due}",
    hint "hold the audit and record it in `audits`, or set another `frequency` with a reason",
}

fn check<'a>(programme: &'a AuditProgramme, cx: &Cx<'a>) -> Outcome<'a> {
    // That there was none at all, and that a planned one was not held, are other findings.
    let Some(last) = cx.aims().audits.iter().filter_map(|audit| super::held(audit, cx.as_of)).max() else { return Outcome::NotAsked };
    let missed = |planned: &crate::model::PlannedAudit| planned.audit.is_none() && planned.planned_on.is_some_and(|on| on < cx.as_of);
    if programme.planned_audits.iter().any(missed) {
        return Outcome::Unknown;
    }
    match programme.frequency.as_ref().and_then(|frequency| last.plus(frequency)) {
        None => Outcome::Unknown,
        Some(due) if due < cx.as_of => fail(AuditProgramme::FREQUENCY).with("last", last).with("due", due).into(),
        Some(_) => Outcome::Pass,
    }
}
