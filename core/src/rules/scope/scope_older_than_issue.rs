//! A scope that takes into account an issue from after its last review.

use crate::check::rule;
use crate::model::{Issue, Scope};

rule! {
    "scope-older-than-issue", since "0.1", Integrity, on Scope, serves ["4.3.s2"],
    effort AssessAgain,
    message "the scope was last reviewed on {on}, before the {kind} `{record}`, which it is recorded as taking into account, was identified on {since}",
    hint "review the scope in the light of the issue, or correct the dates",
    asks InTurn { way: [Scope::ISSUES], first: [their Issue::IDENTIFIED_ON], then: [own Scope::REVIEWED_ON] },
}
