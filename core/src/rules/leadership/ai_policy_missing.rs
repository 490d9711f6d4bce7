//! No AI policy is recorded.

use super::is_ai_policy;
use crate::check::{Cx, Path, Sink, fail, rule};
use crate::model::Root;

rule! {
    "ai-policy-missing", since "0.1", Shall, on Whole, serves ["5.1.s1", "5.2.s1", "A.2.2"],
    effort RecordOnly,
    message "no AI policy has been established",
    hint "record the AI policy under `policies` with `kind` `aiPolicy`",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let policies = &cx.aims().policies;
    if let Some(policy) = policies.iter().find(|policy| is_ai_policy(policy)) {
        sink.pass(policy.id.as_str());
    } else if cx.declared_complete() && policies.iter().all(|policy| policy.kind.is_some()) {
        sink.fail("", "", fail(Path::from(Root::POLICIES)));
    } else {
        sink.unknown("policies");
    }
}
