//! A scope that names no issue of the context.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Scope;

rule! {
    "scope-ignores-issues", since "0.1", Shall, on Scope, serves ["4.3.s2"],
    effort Decide,
    message "the scope names no issue that was taken into account",
    hint "name in the scope's `issues` those of the context that bear on its boundaries",
}

fn check<'a>(scope: &'a Scope, cx: &Cx<'a>) -> Outcome<'a> {
    if !scope.issues.is_empty() {
        Outcome::Pass
    } else if cx.aims().issues.is_empty() {
        Outcome::Unknown
    } else {
        fail(Scope::ISSUES).into()
    }
}
