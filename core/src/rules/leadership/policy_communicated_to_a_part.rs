//! An AI policy that was communicated to a part of the people in the scope.

use crate::check::{Cx, Outcome, fail, is_ai_policy, rule};
use crate::model::Policy;

rule! {
    "policy-communicated-to-a-part", since "0.1", Shall, on Policy, serves ["5.2.s3"],
    effort CarryOut,
    message "`{policy}` was communicated to {audience} people, but {peopleInScope} work in the scope of the management system",
    hint "communicate the policy to the others, and record it in `communicatedTo`",
    given |policy, cx| is_ai_policy(policy) && in_scope(cx).is_some(),
    check to_all,
}

/// In a hundred, how many have to be reached: fewer, and it is no longer about single people who are on leave.
const ENOUGH: u64 = 80;

/// How many people work in the scope.
pub(crate) fn in_scope(cx: &Cx<'_>) -> Option<u32> {
    cx.aims().organization.as_deref()?.size.as_deref()?.people_in_scope
}

/// Whether so few of the people in the scope were reached that others were left out.
pub(crate) fn too_few(reached: u64, all: u32) -> bool {
    reached * 100 < u64::from(all) * ENOUGH
}

fn to_all<'a>(policy: &'a Policy, cx: &Cx<'a>) -> Outcome<'a> {
    let audience: Option<u64> = policy.communicated_to.iter().map(|told| told.audience.map(u64::from)).sum();
    match (audience.filter(|_| !policy.communicated_to.is_empty()), in_scope(cx)) {
        (Some(audience), Some(all)) if too_few(audience, all) => {
            fail(Policy::COMMUNICATED_TO).with("audience", audience).with("peopleInScope", all).into()
        }
        (Some(_), Some(_)) => Outcome::Pass,
        _ => Outcome::NotAsked,
    }
}
