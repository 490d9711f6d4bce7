//! A nonconformity, or an action on it, that is overdue.

use crate::check::{Cx, Deadline, Deadlines, DueKind, DueTrigger, rule};
use crate::model::{Action, Nonconformity};

rule! {
    "nonconformity-overdue", since "0.1", Shall, on Nonconformity, serves ["10.2.c"],
    effort CarryOut, due Nonconformity,
    message "`{nonconformity}`, or an action on it, was due on {due} and has not been completed",
    hint "complete what is open and record the date, or set a new date with a reason",
    when |it, as_of| super::closed(it, as_of).is_none() && it.opened_on.is_none_or(|on| on <= as_of),
    deadlines open,
}

/// Where the nonconformity itself is late, its actions are not named besides.
fn open<'a>(it: &'a Nonconformity, cx: &Cx<'a>) -> Deadlines<'a> {
    let actions = it.actions.iter().enumerate().filter(|(_, action)| action.done_on.is_none_or(|on| on > cx.as_of));
    let own = it.due.map(|on| Deadline::new(Nonconformity::DUE.into(), on, DueTrigger::Date));
    let dated = actions.clone().filter_map(|(at, action)| {
        let at = Nonconformity::ACTIONS.at(at).then(Action::DUE);
        Some(Deadline::new(at, action.due?, DueTrigger::Date).of(DueKind::CorrectiveAction))
    });
    let late = it.due.is_some_and(|due| due < cx.as_of);
    let undated = it.due.is_none() && (it.actions.is_empty() || actions.clone().any(|(_, action)| action.due.is_none()));
    Deadlines { open: own.into_iter().chain(dated.filter(|_| !late)).collect(), undated, asked: true }
}
