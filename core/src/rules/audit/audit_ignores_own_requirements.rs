//! Audits against the standard alone.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::AuditProgramme;

rule! {
    "audit-ignores-own-requirements", since "0.1", Shall, on AuditProgramme, serves ["9.2.1.a.1"],
    effort Decide,
    message "audits have the standard alone as criteria, not the organization's own requirements",
    hint "name own policies, procedures and controls in `criteria` too",
}

fn check<'a>(programme: &'a AuditProgramme, cx: &Cx<'a>) -> Outcome<'a> {
    let own = super::held_in(programme, cx);
    let mut criteria = programme.criteria.iter().chain(own.into_iter().flat_map(|audit| &audit.criteria)).peekable();
    if criteria.peek().is_none() {
        return Outcome::Unknown;
    }
    if criteria.any(|criterion| !criterion.contains("42001")) { Outcome::Pass } else { fail(AuditProgramme::CRITERIA).into() }
}
