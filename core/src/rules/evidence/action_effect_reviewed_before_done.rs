//! An action whose effect was reviewed before it was done.

use crate::check::{Cx, Sink, as_kind, fail, rule};
use crate::model::{Action, EffectivenessReview};
use crate::read::Kind;

rule! {
    "action-effect-reviewed-before-done", since "0.1", Integrity, on Whole, serves [],
    effort RecordOnly,
    message "the effect of `{action}` was reviewed on {on}, before it was done on {done}",
    hint "review it again, or correct the days",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    for known in cx.index().ids().iter().filter(|known| known.kind == Action::TABLE.kind) {
        let records = known.path.records(cx.aims());
        let Some(action) = records.last().and_then(|record| as_kind::<Action>(*record)) else { continue };
        match action.effectiveness_review.as_deref().and_then(|review| review.on).zip(action.done_on) {
            Some((on, done)) if on < done => {
                let place = known.path.then(Action::EFFECTIVENESS_REVIEW).then(EffectivenessReview::ON);
                sink.fail(known.kind, known.id, fail(place).with("action", known.id).with("on", on).with("done", done));
            }
            Some(_) => sink.pass(known.id),
            None => sink.not_asked(),
        }
    }
}
