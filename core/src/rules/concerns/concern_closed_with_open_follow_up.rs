//! A concern that was closed while its follow-up was open.

use crate::check::{Outcome, fail, rule};
use crate::model::{Action, Concern};
use crate::read::Date;

rule! {
    "concern-closed-with-open-follow-up", since "0.1", Integrity, on Concern, serves ["A.3.3"],
    effort RecordOnly,
    message "`{concern}` was closed on {closedOn}, but an action of its follow-up had not been completed",
    hint "record `doneOn` of the action, or reopen the concern",
    when |concern, as_of| concern.closed_on.is_some_and(|on| on <= as_of),
    alone completed,
    with [Concern::CLOSED_ON],
}

fn completed(concern: &Concern, _: Date) -> Outcome<'_> {
    let open = |action: &Action| action.done_on.is_none() || action.done_on > concern.closed_on;
    let place = |at| Concern::FOLLOW_UP.at(at).then(Action::DONE_ON);
    concern.follow_up.iter().enumerate().map(|(at, action)| open(action).then(|| fail(place(at)))).collect()
}
