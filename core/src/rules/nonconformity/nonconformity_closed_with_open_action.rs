//! A nonconformity that was closed while an action was still to do.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Action, Nonconformity};

rule! {
    "nonconformity-closed-with-open-action", since "0.1", Integrity, on Nonconformity, serves ["10.2.c"],
    effort CarryOut,
    message "`{nonconformity}` was closed on {closed}, and an action was not done by then",
    hint "date the action in `doneOn`, or open the nonconformity again",
}

fn check<'a>(nonconformity: &'a Nonconformity, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(closed) = super::closed(nonconformity, cx.as_of).filter(|_| !nonconformity.actions.is_empty()) else {
        return Outcome::NotAsked;
    };
    let mut defects = Vec::new();
    for (at, action) in nonconformity.actions.iter().enumerate() {
        if action.done_on.is_none_or(|on| on > closed) {
            let place = Nonconformity::ACTIONS.at(at).then(Action::DONE_ON);
            defects.push(fail(place).with("nonconformity", &nonconformity.id).with("closed", closed));
        }
    }
    Outcome::from_defects(defects)
}
