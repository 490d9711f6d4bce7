//! Something is left out of the scope and nobody says why.

use super::says;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Scope, ScopeExclusion};

rule! {
    "scope-exclusion-without-reason", since "0.1", Practice, on Scope, serves ["4.3.s1"],
    effort RecordOnly,
    message "something is excluded from the scope without a reason",
    hint "record in `reason` why it is left out; convenience is no reason where AI systems of the scope rely on it",
}

fn check<'a>(scope: &'a Scope, _: &Cx<'a>) -> Outcome<'a> {
    if scope.exclusions.is_empty() {
        return Outcome::NotAsked;
    }
    let bare = scope.exclusions.iter().enumerate().filter(|(_, exclusion)| !says(&exclusion.reason));
    Outcome::from_defects(bare.map(|(at, _)| fail(Scope::EXCLUSIONS.at(at).then(ScopeExclusion::REASON))).collect())
}
