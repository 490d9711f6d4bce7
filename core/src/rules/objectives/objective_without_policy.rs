//! An objective that follows from no policy.

use crate::check::{Cx, Outcome, rule};
use crate::model::{Objective, Policy, PolicyKind};

rule! {
    "objective-without-policy", since "0.1", Shall, on Objective, serves ["6.2.a"],
    message "`{objective}` is traced to no policy",
    hint "name in `policies` the policy whose principles it carries out",
}

fn check<'a>(objective: &'a Objective, cx: &Cx<'a>) -> Outcome<'a> {
    let named = |policy: &Policy| objective.policies.iter().any(|named| named.as_str() == policy.id.as_str());
    let policies = &cx.aims().policies;
    // Traced to other policies alone: that it fits the AI policy can't be told.
    let other = policies.iter().any(named) && !policies.iter().any(|policy| named(policy) && policy.kind == Some(PolicyKind::AiPolicy));
    let standing = super::pursued(objective, cx.as_of);
    if policies.is_empty() || (other && standing) { Outcome::Unknown } else { super::asked(objective, Objective::POLICIES, cx) }
}
