//! A topic-specific policy and the AI policy that do not refer to each other.

use crate::check::rule;
use crate::model::{Policy, PolicyKind};

rule! {
    "topic-policy-not-aligned", since "0.1", Shall, on Policy, serves ["A.2.3"],
    effort RecordOnly,
    message "`{policy}` and the AI policy do not refer to each other",
    hint "determine where they intersect, align them, and name one in `relatedPolicies` of the other",
    when |policy, _| policy.kind == Some(PolicyKind::TopicSpecific),
    shows |policy, cx| cx.beside_ai_policy(policy), at Policy::RELATED_POLICIES,
}
