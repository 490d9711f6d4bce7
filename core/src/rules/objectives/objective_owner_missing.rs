//! An objective that nobody answers for.

use super::{pursued, reached};
use crate::check::{Cx, Outcome, rule};
use crate::model::Objective;
use crate::rules::leadership::left;

rule! {
    "objective-owner-missing", since "0.1", Shall, on Objective, serves ["6.2.s4"],
    effort Decide,
    message "nobody is responsible for `{objective}`",
    hint "name the person or role in `owner`, or one for each of its actions",
}

fn check<'a>(objective: &'a Objective, cx: &Cx<'a>) -> Outcome<'a> {
    // One for each action is enough where nobody is named for the whole.
    if objective.owner.is_none() && !objective.actions.is_empty() && objective.actions.iter().all(|action| action.owner.is_some()) {
        return Outcome::Pass;
    }
    let owner = objective.owner.as_ref().and_then(|owner| cx.person(owner.as_str()));
    // Whoever left is named there: `former-person-responsible` says so.
    if owner.is_some_and(|person| left(person, cx.as_of).is_some()) && pursued(objective, cx.as_of) && !reached(objective, cx.as_of) {
        return Outcome::Unknown;
    }
    super::planned(objective, Objective::OWNER, cx)
}
