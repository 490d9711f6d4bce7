//! An improvement that is recorded as implemented while one of its actions is open.

use crate::check::{Outcome, fail, rule};
use crate::model::{Action, Improvement};
use crate::read::Date;

rule! {
    "improvement-done-with-open-action", since "0.1", Practice, on Improvement, serves ["10.1.s1"],
    effort RecordOnly,
    message "`{improvement}` is recorded as implemented on {doneOn}, but one of its actions had not been completed by then",
    hint "record the completion of the action in `doneOn`, or correct the date of the improvement",
    when |it, as_of| it.accepted != Some(false) && it.done_on.is_some_and(|on| on <= as_of),
    alone actions_done,
    with [Improvement::DONE_ON],
}

fn actions_done(it: &Improvement, _: Date) -> Outcome<'_> {
    let open = it.actions.iter().map(|action| action.done_on.is_none_or(|on| Some(on) > it.done_on));
    open.enumerate().map(|(at, open)| open.then(|| fail(Improvement::ACTIONS.at(at).then(Action::DONE_ON)))).collect()
}
