//! An audit that was planned and not held.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AuditProgramme, PlannedAudit};

rule! {
    "planned-audit-not-held", since "0.1", Shall, on AuditProgramme, serves ["9.2.2.s1"],
    effort AssessAgain,
    message "an audit was planned for {planned} and was not held",
    hint "hold it and name it in `audit`, or plan another day",
}

fn check<'a>(programme: &'a AuditProgramme, cx: &Cx<'a>) -> Outcome<'a> {
    let (mut defects, mut due) = (Vec::new(), false);
    for (at, planned) in programme.planned_audits.iter().enumerate() {
        let Some(day) = planned.planned_on.filter(|on| *on < cx.as_of) else { continue };
        due = true;
        let audit = planned.audit.as_ref().map(|audit| cx.audit(audit.as_str()));
        // An audit that is named and not to be found is another finding.
        let begun = audit.is_some_and(|audit| audit.is_none_or(|a| a.started_on.or(a.on).is_some_and(|on| on <= cx.as_of)));
        if !begun {
            defects.push(fail(AuditProgramme::PLANNED_AUDITS.at(at).then(PlannedAudit::AUDIT)).with("planned", day));
        }
    }
    if due { Outcome::from_defects(defects) } else { Outcome::NotAsked }
}
