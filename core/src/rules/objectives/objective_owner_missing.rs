//! An objective that nobody answers for.

use crate::check::{Cx, Outcome, rule};
use crate::model::Objective;

rule! {
    "objective-owner-missing", since "0.1", Shall, on Objective, serves ["6.2.s4"],
    message "nobody is responsible for `{objective}`",
    hint "name the person or role in `owner`, or one for each of its actions",
}

fn check<'a>(objective: &'a Objective, cx: &Cx<'a>) -> Outcome<'a> {
    if !objective.actions.is_empty() && objective.actions.iter().all(|action| action.owner.is_some()) {
        return Outcome::Pass;
    }
    super::planned(objective, Objective::OWNER, cx)
}
