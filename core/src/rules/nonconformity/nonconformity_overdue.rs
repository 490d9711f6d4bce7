//! A nonconformity or an action on it that is past its day.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Action, Nonconformity};

rule! {
    "nonconformity-overdue", since "0.1", Shall, on Nonconformity, serves ["10.2.c"],
    effort CarryOut,
    message "`{nonconformity}` or an action on it was due on {due} and is not done",
    hint "finish what is open and date it, or set a new day with a reason",
}

fn check<'a>(nonconformity: &'a Nonconformity, cx: &Cx<'a>) -> Outcome<'a> {
    if super::closed(nonconformity, cx.as_of).is_some() || nonconformity.opened_on.is_some_and(|on| on > cx.as_of) {
        return Outcome::NotAsked;
    }
    let defect = |at: crate::check::Path, due| fail(at).with("nonconformity", &nonconformity.id).with("due", due);
    if let Some(due) = nonconformity.due.filter(|due| *due < cx.as_of) {
        return defect(Nonconformity::DUE.into(), due).into();
    }
    let (mut defects, mut planned) = (Vec::new(), nonconformity.due.is_some());
    for (at, action) in nonconformity.actions.iter().enumerate() {
        planned |= action.due.is_some();
        let done = action.done_on.is_some_and(|on| on <= cx.as_of);
        if let Some(due) = action.due.filter(|due| *due < cx.as_of && !done) {
            defects.push(defect(Nonconformity::ACTIONS.at(at).then(Action::DUE), due));
        }
    }
    if planned { Outcome::from_defects(defects) } else { Outcome::Unknown }
}
