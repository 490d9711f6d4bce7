//! An objective without a responsible person or role.

use crate::check::{Cx, rule};
use crate::model::Objective;
use crate::rules::leadership::left;

rule! {
    "objective-owner-missing", since "0.1", Shall, on Objective, serves ["6.2.s4"],
    effort Decide,
    message "responsibility for `{objective}` has not been assigned",
    hint "name the person or role in `owner`, or an owner for each of its actions",
    given asked,
    shows owned, at Objective::OWNER,
}

/// One for each action is enough where none is named for the whole.
fn by_actions(objective: &Objective) -> bool {
    objective.owner.is_none() && !objective.actions.is_empty() && objective.actions.iter().all(|action| action.owner.is_some())
}

fn asked(objective: &Objective, cx: &Cx<'_>) -> bool {
    by_actions(objective) || super::planned(objective, cx.as_of)
}

/// Unknown where the person named has left: a finding of `former-person-responsible`.
fn owned(objective: &Objective, cx: &Cx<'_>) -> Option<bool> {
    let owner = objective.owner.as_ref().and_then(|owner| cx.person(owner.as_str()));
    let gone = owner.is_some_and(|person| left(person, cx.as_of).is_some());
    (!gone).then(|| by_actions(objective) || objective.owner.is_some())
}
