//! Trainings and communications that are to be held again (7.2, 7.3, 7.4).

use super::{Found, Reason, Thing, after, came, open};
use crate::assess::{DueKind, DueTrigger};
use crate::model::{Communication, Root, Training};

pub(super) fn add(found: &mut Found<'_>) {
    trainings(found);
    communications(found);
}

/// The next time of each training; a later one on the same topic for the same people is that next time.
fn trainings(found: &mut Found<'_>) {
    let cx = found.cx;
    for (position, training) in cx.aims().trainings.iter().enumerate().filter(|(position, _)| cx.latest_training(*position)) {
        let held = came(training.held_on, cx.as_of);
        let (thing, here) = (Thing::new("training", training.id.as_str()), Root::TRAININGS.at(position));
        let next = training.next_on.filter(|next| open(*next, training.held_on, cx.as_of));
        let next = next.map(|on| thing.by(on, DueTrigger::Date, here.then(Training::NEXT_ON)));
        let again = held.and_then(|held| after(held, training.interval.as_ref()));
        let again = again.map(|on| Reason { on, why: DueTrigger::Interval, source: thing, since: held, at: here.then(Training::INTERVAL) });
        found.due(DueKind::Training, thing, next.into_iter().chain(again).collect());
    }
}

/// Communications that have a rhythm.
fn communications(found: &mut Found<'_>) {
    let cx = found.cx;
    for (position, communication) in cx.aims().communications.iter().enumerate() {
        let last = communication.held.iter().filter_map(|held| came(held.on, cx.as_of)).max();
        let due = last.and_then(|last| after(last, communication.interval.as_ref()));
        let thing = Thing::new("communication", communication.id.as_str());
        let at = Root::COMMUNICATIONS.at(position).then(Communication::INTERVAL);
        let reason = due.map(|on| Reason { on, why: DueTrigger::Interval, source: thing, since: last, at });
        found.due(DueKind::Communication, thing, reason.into_iter().collect());
    }
}
