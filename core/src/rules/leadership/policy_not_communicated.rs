//! An AI policy that nobody in the organization was told of.

use super::{is_ai_policy, told};
use crate::check::{Outcome, fail, rule};
use crate::model::Policy;
use crate::read::Date;

rule! {
    "policy-not-communicated", since "0.1", Shall, on Policy, serves ["5.2.s3"],
    effort CarryOut,
    message "`{policy}` has not been communicated within the organization",
    hint "record in `communicatedTo` to whom, when and how it was communicated",
    alone check,
}

fn check<'a>(policy: &'a Policy, as_of: Date) -> Outcome<'a> {
    if !is_ai_policy(policy) {
        Outcome::NotAsked
    } else if told(&policy.communicated_to, as_of) {
        Outcome::Pass
    } else {
        fail(Policy::COMMUNICATED_TO).with("policy", &policy.id).into()
    }
}
