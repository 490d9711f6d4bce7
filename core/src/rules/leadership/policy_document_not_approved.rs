//! The AI policy is not available as an approved document.

use crate::check::{is_ai_policy, rule};
use crate::model::Policy;
use crate::rules::risk::is_approved;

rule! {
    "policy-document-not-approved", since "0.1", Shall, on Policy, serves ["5.2.s1", "A.2.2"],
    effort Decide,
    message "`{policy}` is not available as an approved document",
    hint "record the policy under `documents` with its approval, and name it in `document` of the policy",
    when |policy, _| is_ai_policy(policy),
    shows |policy, cx| match &policy.document {
        None => Some(false),
        // One that takes effect later may replace an older one.
        Some(named) => {
            let document = cx.document(named.as_str()).filter(|document| document.effective_from.is_none_or(|from| from <= cx.as_of));
            document.and_then(|document| is_approved(document, cx.as_of))
        }
    }, at Policy::DOCUMENT,
}
