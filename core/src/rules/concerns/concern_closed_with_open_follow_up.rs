//! A concern that is closed while its follow-up is open.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Action, Concern};

rule! {
    "concern-closed-with-open-follow-up", since "0.1", Integrity, on Concern, serves ["A.3.3"],
    effort RecordOnly,
    message "`{concern}` was closed on {closed} while its follow-up is not done",
    hint "record in `doneOn` when it was done, or open the concern again",
}

fn check<'a>(concern: &'a Concern, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(closed) = concern.closed_on.filter(|on| *on <= cx.as_of && !concern.follow_up.is_empty()) else { return Outcome::NotAsked };
    let open = concern.follow_up.iter().enumerate().filter(|(_, action)| action.done_on.is_none_or(|done| done > closed));
    let place = |at| Concern::FOLLOW_UP.at(at).then(Action::DONE_ON);
    Outcome::from_defects(open.map(|(at, _)| fail(place(at)).with("concern", &concern.id).with("closed", closed)).collect())
}
