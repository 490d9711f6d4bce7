//! A topic-specific policy and the AI policy that do not refer to each other.

use crate::check::{Cx, rule};
use crate::model::{Policy, PolicyKind};
use crate::read::Ref;

rule! {
    "topic-policy-not-aligned", since "0.1", Shall, on Policy, serves ["A.2.3"],
    effort RecordOnly,
    message "`{policy}` and the AI policy do not refer to each other",
    hint "determine where they intersect, align them, and name one in `relatedPolicies` of the other",
    when |policy, _| policy.kind == Some(PolicyKind::TopicSpecific),
    shows aligned, at Policy::RELATED_POLICIES,
}

/// Unknown without an AI policy or with one that refers to nothing: a finding of its own.
fn aligned(policy: &Policy, cx: &Cx<'_>) -> Option<bool> {
    let ai = cx.aims().policies.iter().filter(|other| super::is_ai_policy(other));
    let names = |list: &[Ref<Policy>], id: &str| list.iter().any(|one| one.as_str() == id);
    let refers = |ai: &Policy| {
        let document = policy.document.as_ref().is_some_and(|document| ai.related_documents.contains(document));
        document || names(&ai.related_policies, policy.id.as_str()) || names(&policy.related_policies, ai.id.as_str())
    };
    let aligned = ai.clone().any(refers);
    let related = |ai: &Policy| !ai.related_policies.is_empty() || !ai.related_documents.is_empty();
    (aligned || ai.clone().any(related)).then_some(aligned)
}
