//! The AI policy is not available as an approved document.

use super::is_ai_policy;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Policy;
use crate::rules::risk::approved_since;

rule! {
    "policy-document-not-approved", since "0.1", Shall, on Policy, serves ["5.2.s1", "A.2.2"],
    effort Decide,
    message "`{policy}` is not available as an approved document",
    hint "record the policy under `documents` with its approval, and name it in `document` of the policy",
}

fn check<'a>(policy: &'a Policy, cx: &Cx<'a>) -> Outcome<'a> {
    if !is_ai_policy(policy) {
        return Outcome::NotAsked;
    }
    let found = policy.document.as_ref().map(|document| cx.document(document.as_str()));
    match found {
        Some(None) => Outcome::Unknown,
        // It was approved for a day to come: until then there may be an older one, or none.
        Some(Some(document)) if document.effective_from.is_some_and(|from| from > cx.as_of) => Outcome::Unknown,
        Some(Some(document)) if approved_since(document, cx.as_of).is_some() => Outcome::Pass,
        _ => fail(Policy::DOCUMENT).with("policy", &policy.id).into(),
    }
}
