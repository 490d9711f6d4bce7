//! A planned change that was made without a decision.

use crate::check::rule;
use crate::model::Change;

rule! {
    "change-not-decided", since "0.1", Shall, on Change, serves ["6.3.s1", "8.1.s8"],
    effort Decide,
    message "`{change}` was made on {doneOn}, but no decision on it is recorded",
    hint "record who decided in `decidedBy` and when in `decidedOn`; record an unplanned change as such in `planned`",
    when |change, as_of| change.planned != Some(false) && super::made(change, as_of),
    holds |change, _| if change.decided_on.is_some() || change.decided_by.is_some() { Some(true) } else { change.planned.map(|_| false) },
        at Change::DECIDED_ON,
    with [Change::DONE_ON],
}
