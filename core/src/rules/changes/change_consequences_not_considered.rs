//! A planned change of which nobody asked what it can lead to.

use crate::check::{Cx, Outcome, recorded, rule};
use crate::model::Change;

rule! {
    "change-consequences-not-considered", since "0.1", Practice, on Change, serves ["6.3.s1"],
    effort AssessAgain,
    message "nobody considered what `{change}` can lead to",
    hint "say in `consequencesConsidered` which effects are wanted and which are not",
}

fn check<'a>(change: &'a Change, _: &Cx<'a>) -> Outcome<'a> {
    // For a change that nobody planned, `unplanned-change-not-reviewed` asks.
    if change.planned == Some(false) { Outcome::NotAsked } else { recorded(change, Change::CONSEQUENCES_CONSIDERED, "change") }
}
