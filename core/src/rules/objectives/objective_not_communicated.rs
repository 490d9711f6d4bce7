//! An objective that nobody was told.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Objective;

rule! {
    "objective-not-communicated", since "0.1", Shall, on Objective, serves ["6.2.e"],
    effort CarryOut,
    message "`{objective}` was communicated to nobody",
    hint "tell those who are to reach it, and record it in `communicatedTo`",
}

fn check<'a>(objective: &'a Objective, cx: &Cx<'a>) -> Outcome<'a> {
    if !super::pursued(objective, cx.as_of) {
        return Outcome::NotAsked;
    }
    if objective.communicated_to.iter().any(|told| told.on.is_none_or(|on| on <= cx.as_of)) {
        return Outcome::Pass;
    }
    fail(Objective::COMMUNICATED_TO).with("objective", &objective.id).into()
}
