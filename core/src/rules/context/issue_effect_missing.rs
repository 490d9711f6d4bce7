//! An issue of which nobody says what it does to the intended results.

use super::matters;
use crate::check::{Cx, Outcome, recorded, rule};
use crate::model::Issue;

rule! {
    "issue-effect-missing", since "0.1", Shall, on Issue, serves ["4.1.s1", "6.1.1.s1"],
    effort RecordOnly,
    message "`{issue}` does not say how it bears on the intended results",
    hint "say it in `effect`, or set `relevant` to false with the reason",
}

fn check<'a>(issue: &'a Issue, cx: &Cx<'a>) -> Outcome<'a> {
    if matters(issue, cx.as_of) { recorded(issue, Issue::EFFECT, "issue") } else { Outcome::NotAsked }
}
