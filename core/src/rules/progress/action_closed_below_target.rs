//! An action that was completed below its target, without a judgement.

use crate::check::{Cx, Sink, as_kind, fail, meets, rule};
use crate::model::Action;

rule! {
    "action-closed-below-target", since "0.1", Practice, on Whole, serves [],
    effort AssessAgain,
    message "`{record}` was completed on {doneOn} with a result of {result}, which does not meet its target of {target}, and its effectiveness has not been reviewed",
    hint "review the effectiveness in `effectivenessReview`, and plan what else is to be done",
    whole followed,
}

fn followed(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    for it in super::noted(cx) {
        let Some(action) = as_kind::<Action>(it.record) else { continue };
        let (kind, id) = it.about;
        let Some(((target, result), done)) = action.target.zip(action.result).zip(action.done_on.filter(|on| *on <= cx.as_of)) else {
            continue;
        };
        match action.comparison.and_then(|by| meets(by, result, None, target, None)) {
            None => sink.unknown(id),
            Some(false) if action.effectiveness_review.is_none() => {
                let defect = fail(it.path.then(Action::RESULT)).with("record", id).with(Action::DONE_ON, done).with(Action::RESULT, result);
                sink.fail(kind, id, defect.with(Action::TARGET, target));
            }
            Some(_) => sink.pass(id),
        }
    }
}
