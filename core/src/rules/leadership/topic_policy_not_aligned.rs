//! A policy on a topic that knows nothing of the AI policy.

use super::is_ai_policy;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Policy, PolicyKind};
use crate::read::Ref;
use crate::rules::soa::unbound;

rule! {
    "topic-policy-not-aligned", since "0.1", Shall, on Policy, serves ["A.2.3"],
    effort RecordOnly,
    message "`{policy}` and the AI policy do not refer to each other",
    hint "determine where they intersect, align them, and name one in `relatedPolicies` of the other",
}

fn check<'a>(policy: &'a Policy, cx: &Cx<'a>) -> Outcome<'a> {
    if policy.kind != Some(PolicyKind::TopicSpecific) {
        return Outcome::NotAsked;
    }
    if let Some(answer) = unbound("A.2.3", None, cx) {
        return answer;
    }
    let names = |list: &[Ref<Policy>], id: &str| list.iter().any(|one| one.as_str() == id);
    let mut related = false;
    for ai in cx.aims().policies.iter().filter(|other| is_ai_policy(other)) {
        let document = policy.document.as_ref().is_some_and(|document| ai.related_documents.contains(document));
        if document || names(&ai.related_policies, policy.id.as_str()) || names(&policy.related_policies, ai.id.as_str()) {
            return Outcome::Pass;
        }
        related |= !ai.related_policies.is_empty() || !ai.related_documents.is_empty();
    }
    // Without an AI policy, or with one that refers to nothing, that is what has to be put right.
    if related { fail(Policy::RELATED_POLICIES).with("policy", &policy.id).into() } else { Outcome::Unknown }
}
