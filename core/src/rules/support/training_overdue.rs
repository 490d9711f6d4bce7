//! A training that was to be held again and has not been.

use crate::check::{Cx, Deadline, Deadlines, DueTrigger, rule};
use crate::model::Training;

rule! {
    "training-overdue", since "0.1", Practice, on Training, serves ["7.3.s1", "7.3.s2", "7.3.s3"],
    effort CarryOut,
    due Training,
    message "`{training}` was to be held again by {due}, but has not been",
    hint "hold the training again and record the date, or set a new date in `nextOn`",
    deadlines repeated,
}

fn repeated<'a>(training: &'a Training, cx: &Cx<'a>) -> Deadlines<'a> {
    let Some(due) = training.next_on else { return Deadlines::default() };
    // The repetition may have a record of its own: one that covers some of the same topics.
    let same = |other: &Training| other.covers.iter().any(|topic| training.covers.contains(topic)) || other.topic == training.topic;
    let later = |other: &Training| other.held_on.is_some_and(|on| on >= due || training.held_on.is_some_and(|held| on > held));
    // Only a date that has passed is compared with all trainings.
    let done = || training.held_on.is_some_and(|on| on >= due) || super::held_trainings(cx).any(|other| later(other) && same(other));
    let open = (due >= cx.as_of || !done()).then(|| Deadline::new(Training::NEXT_ON.into(), due, DueTrigger::Date));
    Deadlines { open: open.into_iter().collect(), asked: true, ..Deadlines::default() }
}
