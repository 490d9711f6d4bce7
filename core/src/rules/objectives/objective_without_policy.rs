//! An objective that does not follow from the AI policy.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Objective, Policy, PolicyKind, Root};
use crate::read::Ref;

rule! {
    "objective-without-policy", since "0.1", Link, on Objective, serves ["6.2.a"],
    effort RecordOnly,
    message "`{objective}` is not traced to the AI policy",
    hint "name the AI policy in `policies` if the objective implements a principle of it; otherwise change the objective or the policy",
    given |_, cx| if cx.aims().policies.is_empty() { None } else { Some(true) },
    check traced,
}

fn traced<'a>(objective: &'a Objective, cx: &Cx<'a>) -> Outcome<'a> {
    let policies = &cx.aims().policies;
    let at = |named: &Ref<Policy>| policies.get(cx.index().position(Root::POLICIES, named.as_str())?);
    let ai = |policy: &Policy| policy.kind == Some(PolicyKind::AiPolicy);
    let named: Vec<&Policy> = objective.policies.iter().filter_map(at).collect();
    // Of those traced to other policies alone, one whose kind is not recorded may be the AI policy.
    match () {
        () if !super::pursued(objective, cx.as_of) => Outcome::NotAsked,
        () if objective.policies.is_empty() => fail(Objective::POLICIES).into(),
        () if named.is_empty() || named.iter().any(|policy| ai(policy)) => Outcome::Pass,
        () if named.iter().any(|policy| policy.kind.is_none()) || !policies.iter().any(ai) => Outcome::Unknown,
        () => fail(Objective::POLICIES).into(),
    }
}
