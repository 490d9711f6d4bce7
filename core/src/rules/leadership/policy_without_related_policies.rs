//! An AI policy that stands beside the other policies as if they were not there.

use super::is_ai_policy;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{DocumentKind, Policy};

rule! {
    "policy-without-related-policies", since "0.1", Shall, on Policy, serves ["5.2.s2", "A.2.3"],
    effort RecordOnly,
    message "`{policy}` refers to no other policy, but the organization has others",
    hint "name in `relatedPolicies` and `relatedDocuments` those that affect AI or that AI affects",
}

fn check<'a>(policy: &'a Policy, cx: &Cx<'a>) -> Outcome<'a> {
    if !is_ai_policy(policy) {
        return Outcome::NotAsked;
    }
    if !policy.related_policies.is_empty() || !policy.related_documents.is_empty() {
        return Outcome::Pass;
    }
    let others = cx.aims().policies.iter().any(|other| !is_ai_policy(other));
    if others || cx.aims().documents.iter().any(|document| document.kind == Some(DocumentKind::Policy)) {
        fail(Policy::RELATED_POLICIES).with("policy", &policy.id).into()
    } else {
        Outcome::NotAsked
    }
}
