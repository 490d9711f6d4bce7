//! An AI policy that has not been communicated within the organization.

use crate::check::{is_ai_policy, rule};
use crate::model::Policy;

rule! {
    "policy-not-communicated", since "0.1", Shall, on Policy, serves ["5.2.s3"],
    effort CarryOut,
    message "`{policy}` has not been communicated within the organization",
    hint "record in `communicatedTo` to whom, when and how it was communicated",
    when |policy, _| is_ai_policy(policy),
    holds |policy, as_of| super::told(&policy.communicated_to, as_of), at Policy::COMMUNICATED_TO,
}
