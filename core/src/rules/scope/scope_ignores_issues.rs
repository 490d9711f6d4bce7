//! A scope that takes no issue of the context into account.

use crate::check::rule;
use crate::model::Scope;

rule! {
    "scope-ignores-issues", since "0.1", Link, on Scope, serves ["4.3.s2"],
    effort Decide,
    message "the scope does not consider any external or internal issue",
    hint "name in `issues` of the scope those that affect its boundaries",
    given |scope, cx| (!scope.issues.is_empty() || !cx.aims().issues.is_empty()).then_some(true),
    asks Says { field: Scope::ISSUES },
}
