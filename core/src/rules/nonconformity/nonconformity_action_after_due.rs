//! A nonconformity whose action is planned for after the day set for it.

use crate::check::{Cx, Outcome, ends_by, rule};
use crate::model::Nonconformity;

rule! {
    "nonconformity-action-after-due", since "0.1", Practice, on Nonconformity, serves ["10.2.c"],
    effort RecordOnly,
    message "`{nonconformity}` is to be closed by {due}, and one of its actions is due on {later}",
    hint "bring the action forward, or set another day for the nonconformity with a reason",
}

fn check<'a>(nonconformity: &'a Nonconformity, cx: &Cx<'a>) -> Outcome<'a> {
    // Closed with an open action has a finding of its own.
    if super::closed(nonconformity, cx.as_of).is_some() && super::carried_out(nonconformity, cx.as_of).is_none() {
        return Outcome::NotAsked;
    }
    ends_by(&nonconformity.actions, Nonconformity::ACTIONS, nonconformity.due, ("nonconformity", nonconformity.id.as_str()))
}
