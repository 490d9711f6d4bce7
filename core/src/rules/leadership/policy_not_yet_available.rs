//! An AI policy that is to be available to interested parties and is not yet available.

use crate::check::{is_ai_policy, rule};
use crate::model::Policy;

rule! {
    "policy-not-yet-available", since "0.1", Shall, on Policy, serves ["5.2.s4"],
    effort CarryOut,
    message "`{policy}` is to be available to interested parties, but is not yet available",
    hint "make it available, and record the date",
    when |policy, _| is_ai_policy(policy) && !policy.available_to.is_empty(),
    holds |policy, as_of| super::told(&policy.available_to, as_of), at Policy::AVAILABLE_TO,
}
