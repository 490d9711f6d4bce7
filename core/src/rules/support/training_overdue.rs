//! A training that was to be held again by now.

use super::held_trainings;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Training;

rule! {
    "training-overdue", since "0.1", Practice, on Training, serves ["7.3.s1", "7.3.s2", "7.3.s3"],
    effort CarryOut,
    message "`{training}` was to be held again on {due} and was not",
    hint "hold it again and record the day, or set another day in `nextOn`",
}

fn check<'a>(training: &'a Training, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(due) = training.next_on else { return Outcome::NotAsked };
    // Another record may tell of the repetition: one that covers something of the same.
    let same = |other: &Training| other.covers.iter().any(|topic| training.covers.contains(topic)) || other.topic == training.topic;
    let again =
        |other: &Training| same(other) && other.held_on.is_some_and(|on| on >= due || training.held_on.is_some_and(|held| on > held));
    if due >= cx.as_of || training.held_on.is_some_and(|on| on >= due) || held_trainings(cx).any(again) {
        return Outcome::Pass;
    }
    fail(Training::NEXT_ON).with("training", &training.id).with("due", due).into()
}
