//! A risk method that names neither the AI policy nor the AI objectives that it follows.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Policy, PolicyKind, RiskMethod, Root};
use crate::read::Ref;

rule! {
    "risk-method-not-aligned", since "0.1", Shall, on RiskMethod, serves ["6.1.2.a"],
    effort RecordOnly,
    message "the risk method names no {what} that it is aligned with",
    hint "name them in the method's `policies` and `objectives`",
}

fn check<'a>(method: &'a RiskMethod, cx: &Cx<'a>) -> Outcome<'a> {
    // A policy of another kind is none to be aligned with; one of which the kind is not said may be.
    let topic = |policy: &Ref<Policy>| {
        let policy = cx.index().position(Root::POLICIES.any(), policy.as_str()).and_then(|at| cx.aims().policies.get(at));
        policy.is_some_and(|policy| policy.kind == Some(PolicyKind::TopicSpecific))
    };
    let parts = [
        (method.policies.iter().all(topic), cx.aims().policies.is_empty(), RiskMethod::POLICIES.any(), "AI policy"),
        (method.objectives.is_empty(), cx.aims().objectives.is_empty(), RiskMethod::OBJECTIVES.any(), "AI objective"),
    ];
    // What is not recorded at all can't be named; that it is missing has a finding of its own.
    let open = parts.into_iter().filter(|(unnamed, none, ..)| *unnamed && !none);
    let defects: Vec<_> = open.map(|(.., field, what)| fail(field).with("what", what)).collect();
    if defects.is_empty() && parts.iter().any(|(unnamed, ..)| *unnamed) { Outcome::Unknown } else { Outcome::from_defects(defects) }
}
