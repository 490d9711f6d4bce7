//! An objective that does not follow from the AI policy.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Objective, Policy, PolicyKind, Root};
use crate::read::Ref;

rule! {
    "objective-without-policy", since "0.1", Shall, on Objective, serves ["6.2.a"],
    effort RecordOnly,
    message "`{objective}` is not traced to the AI policy",
    hint "name in `policies` the AI policy, if it carries out a principle of it; else change the objective or the policy",
}

fn check<'a>(objective: &'a Objective, cx: &Cx<'a>) -> Outcome<'a> {
    let policies = &cx.aims().policies;
    if policies.is_empty() {
        return Outcome::Unknown;
    }
    let at = |named: &Ref<Policy>| policies.get(cx.index().position(Root::POLICIES, named.as_str())?);
    let ai = |policy: &Policy| policy.kind == Some(PolicyKind::AiPolicy);
    let named: Vec<&Policy> = objective.policies.iter().filter_map(at).collect();
    if !super::pursued(objective, cx.as_of) || named.is_empty() || named.iter().any(|policy| ai(policy)) {
        return super::asked(objective, Objective::POLICIES, cx);
    }
    // Traced to other policies alone; one whose kind nobody recorded may be the AI policy.
    let unsaid = named.iter().any(|policy| policy.kind.is_none());
    if unsaid || !policies.iter().any(ai) { Outcome::Unknown } else { fail(Objective::POLICIES).with("objective", &objective.id).into() }
}
