//! An AI policy that refers to no other policy although the organization has some.

use crate::check::{Cx, is_ai_policy, rule};
use crate::model::{DocumentKind, Policy};

rule! {
    "policy-without-related-policies", since "0.1", Link, on Policy, serves ["5.2.s2", "A.2.3"],
    effort RecordOnly,
    message "`{policy}` refers to no other policy, but the organization has others",
    hint "name in `relatedPolicies` and `relatedDocuments` those that affect AI or that AI affects",
    given |policy, cx| is_ai_policy(policy) && (related(policy) || others(cx)),
    holds |policy, _| related(policy), at Policy::RELATED_POLICIES,
}

fn related(policy: &Policy) -> bool {
    !policy.related_policies.is_empty() || !policy.related_documents.is_empty()
}

fn others(cx: &Cx<'_>) -> bool {
    let is_policy = Some(DocumentKind::Policy);
    cx.other_policy() || cx.aims().documents.iter().any(|it| it.kind == is_policy)
}
