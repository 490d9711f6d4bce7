//! A nonconformity that was closed, and nobody decided whether its causes have to go.

use crate::check::{Cx, Outcome, rule};
use crate::model::Nonconformity;
use crate::rules::scope::says;

rule! {
    "nonconformity-cause-removal-undecided", since "0.1", Shall, on Nonconformity, serves ["10.2.b.1"],
    effort Decide,
    message "`{nonconformity}` was closed and nobody decided with a reason whether its causes have to be removed",
    hint "set `causeRemovalNeeded`, and give the reason in `causeRemovalReason` where they may stay",
}

fn check<'a>(nonconformity: &'a Nonconformity, cx: &Cx<'a>) -> Outcome<'a> {
    let decided = nonconformity.cause_removal_needed.is_some_and(|needed| needed || says(&nonconformity.cause_removal_reason));
    super::step(nonconformity, decided, Nonconformity::CAUSE_REMOVAL_NEEDED, cx)
}
