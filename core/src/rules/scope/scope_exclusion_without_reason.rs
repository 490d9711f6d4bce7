//! An exclusion from the scope without a reason.

use crate::check::rule;
use crate::model::{Scope, ScopeExclusion};

rule! {
    "scope-exclusion-without-reason", since "0.1", Practice, on Scope, serves ["4.3.s1"],
    effort RecordOnly,
    message "no reason is given for an exclusion from the scope",
    hint "give the reason in `reason`; convenience is not a reason where AI systems in the scope depend on what is excluded",
    asks EachSays { list: Scope::EXCLUSIONS, fields: [ScopeExclusion::REASON] },
}
