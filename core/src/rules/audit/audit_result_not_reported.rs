//! Audit results that have not been reported to management.

use crate::check::{Cx, rule};
use crate::model::Audit;

rule! {
    "audit-result-not-reported", since "0.1", Shall, on Audit, serves ["9.2.2.c"],
    effort CarryOut,
    message "the results of `{audit}` have not been reported to relevant management",
    hint "report the results, and record the managers in `reportedTo` and the date in `reportedOn`",
    when |audit, as_of| super::held(audit, as_of).is_some(),
    shows reported, at Audit::REPORTED_TO,
}

fn reported(audit: &Audit, cx: &Cx<'_>) -> Option<bool> {
    let in_team =
        |actor: &str| audit.team.iter().filter_map(|member| member.person.as_ref()).any(|one| super::acts_as(one.as_str(), actor, cx));
    let others = audit.reported_to.iter().any(|to| !in_team(to.as_str()));
    // A report that is still to be given is not known to have been.
    if others && audit.reported_on.is_some_and(|on| on > cx.as_of) { None } else { Some(others) }
}
