//! A risk method that does not name the AI policy and the AI objectives with which it is aligned.

use crate::check::{Case, Cx, Outcome, fail, rule};
use crate::model::{Policy, PolicyKind, RiskMethod, Root};
use crate::read::Ref;

rule! {
    "risk-method-not-aligned", since "0.1", Link, on RiskMethod, serves ["6.1.2.a"],
    effort RecordOnly,
    message "the risk method does not name the AI policy with which it is aligned",
    message when OBJECTIVES "the risk method does not name the AI objectives with which it is aligned",
    hint "name the AI policy in `policies` and the AI objectives in `objectives` of the risk method",
    check aligned,
}

fn aligned<'a>(method: &'a RiskMethod, cx: &Cx<'a>) -> Outcome<'a> {
    // A policy on another topic is none to be aligned with; one whose kind is not recorded may be.
    let topic = |policy: &Ref<Policy>| {
        let policy = cx.index().position(Root::POLICIES.any(), policy.as_str()).and_then(|at| cx.aims().policies.get(at));
        policy.is_some_and(|policy| policy.kind == Some(PolicyKind::TopicSpecific))
    };
    let parts = [
        (method.policies.iter().all(topic), cx.aims().policies.is_empty(), RiskMethod::POLICIES.any(), Case::default()),
        (method.objectives.is_empty(), cx.aims().objectives.is_empty(), RiskMethod::OBJECTIVES.any(), OBJECTIVES),
    ];
    // What is not recorded at all can't be named; that it is missing has a finding of its own.
    let open = parts.into_iter().filter(|(unnamed, none, ..)| *unnamed && !none);
    let defects: Vec<_> = open.map(|(.., field, case)| fail(field).case(case)).collect();
    if defects.is_empty() && parts.iter().any(|(unnamed, ..)| *unnamed) { Outcome::Unknown } else { Outcome::from_defects(defects) }
}
