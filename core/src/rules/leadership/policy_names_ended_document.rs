//! A policy that refers to policies or documents that have ended.

use crate::check::rule;
use crate::model::Policy;

rule! {
    "policy-names-ended-document", since "0.1", Integrity, on Policy, serves ["5.2.s2"],
    effort RecordOnly,
    message "`{policy}` refers to the {kind} `{record}`, which ended on {until}",
    hint "refer to the policy or document in force",
    asks Standing { ways: [[Policy::RELATED_POLICIES], [Policy::RELATED_DOCUMENTS]] },
}
