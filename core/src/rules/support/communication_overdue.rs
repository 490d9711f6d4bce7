//! A communication that has not taken place within its interval.

use crate::check::{Cx, Deadline, Deadlines, DueTrigger, rule};
use crate::model::Communication;

rule! {
    "communication-overdue", since "0.1", Practice, on Communication, serves ["7.4.s2"],
    effort CarryOut,
    due Communication,
    message "`{communication}` was due again on {due}, but has not taken place since",
    hint "communicate as planned and record it in `held`, or correct `interval`",
    when |communication, _| communication.interval.is_some(),
    deadlines repeated,
}

fn repeated<'a>(communication: &'a Communication, cx: &Cx<'a>) -> Deadlines<'a> {
    let last = communication.held.iter().filter_map(|held| held.on).filter(|on| *on <= cx.as_of).max();
    let due = last.zip(communication.interval.as_ref()).and_then(|(last, interval)| last.plus(interval));
    let deadline = |on| Deadline { since: last, ..Deadline::new(Communication::HELD.into(), on, DueTrigger::Interval) };
    Deadlines { open: due.map(deadline).into_iter().collect(), undated: last.is_none(), asked: true }
}
