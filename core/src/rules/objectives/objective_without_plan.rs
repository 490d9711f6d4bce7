//! An objective that nothing is done for.

use crate::check::{Cx, Outcome, rule};
use crate::model::Objective;

rule! {
    "objective-without-plan", since "0.1", Shall, on Objective, serves ["6.2.s2"],
    effort Decide,
    message "nothing says what will be done to reach `{objective}`",
    hint "record the steps in `actions`",
}

fn check<'a>(objective: &'a Objective, cx: &Cx<'a>) -> Outcome<'a> {
    super::planned(objective, Objective::ACTIONS, cx)
}
