//! A scope that names no interested party.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Scope;

rule! {
    "scope-ignores-interested-parties", since "0.1", Shall, on Scope, serves ["4.3.s3"],
    effort Decide,
    message "the scope names no interested party whose requirements were taken into account",
    hint "name in the scope's `interestedParties` those whose requirements bear on its boundaries",
}

fn check<'a>(scope: &'a Scope, cx: &Cx<'a>) -> Outcome<'a> {
    if !scope.interested_parties.is_empty() {
        Outcome::Pass
    } else if cx.aims().interested_parties.is_empty() {
        Outcome::Unknown
    } else {
        fail(Scope::INTERESTED_PARTIES).into()
    }
}
