//! An issue is called irrelevant, and nobody says why.

use crate::check::{Cx, Outcome, recorded, rule};
use crate::model::Issue;

rule! {
    "issue-dismissed-without-reason", since "0.1", Practice, on Issue, serves ["4.1.s2"],
    effort RecordOnly,
    message "`{issue}` is recorded as not relevant without a reason",
    hint "say in `reason` what was looked at",
}

fn check<'a>(issue: &'a Issue, _: &Cx<'a>) -> Outcome<'a> {
    if issue.relevant == Some(false) { recorded(issue, Issue::REASON, "issue") } else { Outcome::NotAsked }
}
