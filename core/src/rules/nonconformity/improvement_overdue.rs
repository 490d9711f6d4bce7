//! An accepted improvement that is overdue.

use crate::check::{Cx, Deadline, Deadlines, DueTrigger, rule};
use crate::model::Improvement;

rule! {
    "improvement-overdue", since "0.1", Practice, on Improvement, serves ["10.1.s1"],
    effort CarryOut, due Improvement,
    message "`{improvement}` was due on {due} and has not been implemented",
    hint "implement it and record the date in `doneOn`, or set a new date in `due`",
    when |it, _| it.accepted != Some(false),
    deadlines due,
}

fn due<'a>(it: &'a Improvement, cx: &Cx<'a>) -> Deadlines<'a> {
    let open = it.due.filter(|_| it.done_on.is_none_or(|on| on > cx.as_of));
    let open = open.map(|on| Deadline::new(Improvement::DUE.into(), on, DueTrigger::Date)).into_iter().collect();
    Deadlines { open, undated: it.due.is_none(), asked: true }
}
