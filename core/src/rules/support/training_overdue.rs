//! A training that was to be held again and has not been.

use crate::check::{Cx, Deadline, Deadlines, DueTrigger, open, rule};
use crate::model::Training;
use crate::read::Date;

rule! {
    "training-overdue", since "0.1", Practice, on Training, serves ["7.3.s1", "7.3.s2", "7.3.s3"],
    effort CarryOut,
    due Training,
    message "`{training}` was to be held again by {due}, but has not been",
    hint "hold the training again and record the date, or set a new date in `nextOn`",
    deadlines repeated,
}

/// The repetition may have a record of its own: one that covers some of the same topics.
fn repeated<'a>(training: &'a Training, cx: &Cx<'a>) -> Deadlines<'a> {
    let held = training.held_on.filter(|on| *on <= cx.as_of);
    let planned = training.next_on.filter(|next| open(*next, training.held_on, cx.as_of));
    let planned = planned.map(|on| Deadline::new(Training::NEXT_ON.into(), on, DueTrigger::Date));
    let again = held.zip(training.interval.as_ref()).and_then(|(held, interval)| held.plus(interval));
    let again = again.map(|on| Deadline { since: held, ..Deadline::new(Training::INTERVAL.into(), on, DueTrigger::Interval) });
    let mut out = Deadlines { asked: training.next_on.is_some() || again.is_some(), ..Deadlines::default() };
    let last = cx.last_training_like(training);
    let done = |due: Date| last.is_some_and(|last| last >= due || held.is_some_and(|held| last > held));
    out.open.extend(planned.into_iter().chain(again).min_by_key(|deadline| deadline.on).filter(|deadline| !done(deadline.on)));
    out
}
