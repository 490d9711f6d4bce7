//! An unintended change whose consequences nobody reviewed.

use crate::check::{Cx, Outcome, recorded, rule};
use crate::model::Change;
use crate::rules::scope::says;

rule! {
    "unplanned-change-not-reviewed", since "0.1", Shall, on Change, serves ["8.1.s9"],
    effort AssessAgain,
    message "nobody planned `{change}`, and nobody reviewed what it led to",
    hint "say in `outcome` or `consequencesConsidered` what it led to, and record in `actions` what is done against it",
}

fn check<'a>(change: &'a Change, cx: &Cx<'a>) -> Outcome<'a> {
    if change.planned != Some(false) || change.done_on.is_some_and(|on| on > cx.as_of) {
        return Outcome::NotAsked;
    }
    if says(&change.outcome) { Outcome::Pass } else { recorded(change, Change::CONSEQUENCES_CONSIDERED, "change") }
}
