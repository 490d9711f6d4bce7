//! An objective that was missed and not updated.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{MeasurementResult, Objective};

rule! {
    "objective-missed-without-update", since "0.1", Shall, on Objective, serves ["6.2.f", "8.1.s6"],
    effort Decide,
    message "`{objective}` was due on {due} and was last measured as {result}, but has not been updated since",
    hint "decide what is to be done, move the date with a reason, or withdraw the objective",
    given |it, cx| super::planned(it, cx.as_of) && it.due.is_some_and(|due| due < cx.as_of),
    check updated,
    with [Objective::DUE],
}

fn updated<'a>(it: &'a Objective, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(due) = it.due else { return Outcome::NotAsked };
    let last = super::measured_by(it, cx.as_of, cx).and_then(|measured| measured.result);
    let goes_on = it.actions.iter().any(|action| action.done_on.is_none_or(|on| on > due));
    match last {
        Some(result @ (MeasurementResult::NotMet | MeasurementResult::Warning)) => {
            let moved = it.due_revisions.iter().any(|revision| revision.on.is_some_and(|on| on >= due));
            if moved || goes_on { Outcome::Pass } else { fail(Objective::DUE).with("result", result).into() }
        }
        _ => Outcome::NotAsked,
    }
}
