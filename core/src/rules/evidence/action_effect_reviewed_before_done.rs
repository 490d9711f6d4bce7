//! An action whose effectiveness was reviewed before it was completed.

use crate::check::{Cx, Sink, as_kind, fail, rule};
use crate::model::{Action, EffectivenessReview};
use crate::read::Kind;

rule! {
    "action-effect-reviewed-before-done", since "0.1", Integrity, on Whole, serves ["6.1.1.b.2", "8.3.s2"],
    effort AssessAgain,
    message "the effectiveness of `{action}` was reviewed on {effectivenessReview.on}, before it was completed on {doneOn}",
    hint "review the effectiveness again, or correct the dates",
    whole reviewed_after,
}

fn reviewed_after(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    for known in cx.index().ids().iter().filter(|known| known.kind == Action::TABLE.kind) {
        let records = known.path.records(cx.aims());
        let Some(action) = records.last().and_then(|record| as_kind::<Action>(*record)) else { continue };
        // What recurs was done before too: its date is the latest.
        if action.interval.is_some() {
            continue;
        }
        match action.effectiveness_review.as_deref().and_then(|review| review.on).zip(action.done_on) {
            Some((on, done)) if on < done => {
                let defect = fail(known.path.then(Action::EFFECTIVENESS_REVIEW).then(EffectivenessReview::ON));
                sink.fail(known.kind, known.id, defect.with("effectivenessReview.on", on).with(Action::DONE_ON, done));
            }
            Some(_) => sink.pass(known.id),
            None => sink.not_asked(),
        }
    }
}
