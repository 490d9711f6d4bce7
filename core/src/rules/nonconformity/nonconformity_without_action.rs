//! A nonconformity whose causes have to be removed, closed without any action.

use crate::check::{Cx, Outcome, rule};
use crate::model::Nonconformity;

rule! {
    "nonconformity-without-action", since "0.1", Shall, on Nonconformity, serves ["10.2.c"],
    effort CarryOut,
    message "the causes of `{nonconformity}` have to be removed, and it was closed without any action",
    hint "record in `actions` what was done against the causes, or decide with a reason that they may stay",
}

fn check<'a>(nonconformity: &'a Nonconformity, cx: &Cx<'a>) -> Outcome<'a> {
    if nonconformity.cause_removal_needed != Some(true) {
        return Outcome::NotAsked;
    }
    super::step(nonconformity, !nonconformity.actions.is_empty(), Nonconformity::ACTIONS, cx)
}
