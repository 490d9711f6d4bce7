//! Communications that are to take place again (7.4).

use super::{Found, Reason, Thing, after, came};
use crate::assess::{DueKind, DueTrigger};
use crate::model::{Communication, Root};

pub(super) fn add(found: &mut Found<'_>) {
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
