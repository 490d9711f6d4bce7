//! An objective that does not follow from the AI policy.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Objective, Policy, PolicyKind};

rule! {
    "objective-without-policy", since "0.1", Shall, on Objective, serves ["6.2.a"],
    message "`{objective}` is not traced to the AI policy",
    hint "name in `policies` the AI policy, if it carries out a principle of it; else change the objective or the policy",
}

fn check<'a>(objective: &'a Objective, cx: &Cx<'a>) -> Outcome<'a> {
    let policies = &cx.aims().policies;
    let named = |policy: &Policy| objective.policies.iter().any(|named| named.as_str() == policy.id.as_str());
    let ai = |policy: &Policy| policy.kind == Some(PolicyKind::AiPolicy);
    if policies.is_empty() {
        return Outcome::Unknown;
    }
    if !super::pursued(objective, cx.as_of) || !policies.iter().any(named) || policies.iter().any(|policy| named(policy) && ai(policy)) {
        return super::asked(objective, Objective::POLICIES, cx);
    }
    // Traced to other policies alone; one whose kind nobody recorded may be the AI policy.
    let unsaid = policies.iter().any(|policy| named(policy) && policy.kind.is_none());
    if unsaid || !policies.iter().any(ai) { Outcome::Unknown } else { fail(Objective::POLICIES).with("objective", &objective.id).into() }
}
