//! Obligations that take effect (4.2, A.2.3).

use super::{Found, Thing};
use crate::assess::{DueKind, DueTrigger};
use crate::model::{Obligation, Root};
use crate::rules::scope::says;

/// One that begins later, and one that has begun without a word on how it is met.
pub(super) fn add(found: &mut Found<'_>) {
    let cx = found.cx;
    for (position, obligation) in cx.aims().obligations.iter().enumerate() {
        let Some(from) = obligation.applies_from else { continue };
        let met = obligation.evaluations.iter().any(|it| it.on.is_some_and(|on| on <= cx.as_of) && it.met != Some(false));
        let ready = says(&obligation.how_met) || met;
        let over = obligation.applies_until.is_some_and(|until| until < cx.as_of);
        if over || (ready && from < cx.as_of) {
            continue;
        }
        let thing = Thing::new("obligation", obligation.id.as_str());
        let at = Root::OBLIGATIONS.at(position).then(Obligation::APPLIES_FROM);
        found.due(DueKind::Obligation, thing, vec![thing.by(from, DueTrigger::Obligation, at)]);
    }
}
