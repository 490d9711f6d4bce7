//! An objective that was due before it was set.

use crate::check::{Cx, Outcome, in_order, rule};
use crate::model::Objective;

rule! {
    "objective-due-before-set", since "0.1", Integrity, on Objective, serves [],
    effort RecordOnly,
    message "`{objective}` was due on {later} and set on {earlier}",
    hint "put `setOn` or `due` right",
}

fn check<'a>(objective: &'a Objective, _: &Cx<'a>) -> Outcome<'a> {
    in_order(objective, Objective::SET_ON, Objective::DUE, "objective")
}
