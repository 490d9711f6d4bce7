//! A planned change that was made before it was decided on.

use crate::check::{Cx, Outcome, in_order, rule};
use crate::model::Change;

rule! {
    "change-made-before-decision", since "0.1", Shall, on Change, serves ["6.3.s1", "8.1.s8"],
    effort RecordOnly,
    message "`{change}` was made on {later} and decided on {earlier}",
    hint "put the days right, or call the change unplanned and review what it led to",
}

fn check<'a>(change: &'a Change, _: &Cx<'a>) -> Outcome<'a> {
    if change.planned == Some(false) { Outcome::NotAsked } else { in_order(change, Change::DECIDED_ON, Change::DONE_ON, "change") }
}
