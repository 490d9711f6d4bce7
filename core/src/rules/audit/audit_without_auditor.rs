//! An audit of which nobody says who audited.

use crate::check::{Cx, Outcome, recorded, rule};
use crate::model::Audit;

rule! {
    "audit-without-auditor", since "0.1", Shall, on Audit, serves ["9.2.2.b"],
    effort RecordOnly,
    message "nobody is named who held the audit `{audit}`",
    hint "name the auditors in `team`, and why they are impartial here",
}

fn check<'a>(audit: &'a Audit, cx: &Cx<'a>) -> Outcome<'a> {
    if super::held(audit, cx.as_of).is_none() { Outcome::NotAsked } else { recorded(audit, Audit::TEAM, "audit") }
}
