//! No AI policy is recorded.

use crate::check::{fail, is_ai_policy, rule};
use crate::model::Root;

rule! {
    "ai-policy-missing", since "0.1", Shall, on Whole, serves ["5.1.s1", "5.2.s1", "A.2.2"],
    effort RecordOnly,
    message "no AI policy has been established",
    hint "record the AI policy under `policies` with `kind` `aiPolicy`",
    whole |cx, sink| {
        let policies = &cx.aims().policies;
        match policies.iter().find(|policy| is_ai_policy(policy)) {
            Some(policy) => sink.pass(policy.id.as_str()),
            None if cx.declared_complete() && policies.iter().all(|it| it.kind.is_some()) => sink.fail("", "", fail(Root::POLICIES)),
            None => sink.unknown(Root::POLICIES.name),
        }
    },
}
