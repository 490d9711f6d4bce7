//! Results of an audit that reached no manager.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Audit;

rule! {
    "audit-result-not-reported", since "0.1", Shall, on Audit, serves ["9.2.2.c"],
    effort RecordOnly,
    message "the results of `{audit}` were reported to nobody outside the audit team",
    hint "name in `reportedTo` the managers who got them, and the day in `reportedOn`",
}

fn check<'a>(audit: &'a Audit, cx: &Cx<'a>) -> Outcome<'a> {
    if super::held(audit, cx.as_of).is_none() {
        return Outcome::NotAsked;
    }
    let audits = |actor: &str| audit.team.iter().filter_map(|m| m.person.as_ref()).any(|p| super::acts_as(p.as_str(), actor, cx));
    if !audit.reported_to.iter().any(|to| !audits(to.as_str())) {
        return fail(Audit::REPORTED_TO).with("audit", &audit.id).into();
    }
    // It will be told, and the day has not come.
    if audit.reported_on.is_some_and(|on| on > cx.as_of) { Outcome::Unknown } else { Outcome::Pass }
}
