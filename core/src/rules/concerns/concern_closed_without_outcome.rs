//! A concern that was closed without saying what came of it.

use crate::check::{Cx, Outcome, recorded, rule};
use crate::model::Concern;
use crate::rules::soa::unbound;

rule! {
    "concern-closed-without-outcome", since "0.1", Practice, on Concern, serves ["A.3.3"],
    effort RecordOnly,
    message "`{concern}` is closed, and nothing says what came of it",
    hint "say in `outcome` what was found and decided",
}

fn check<'a>(concern: &'a Concern, cx: &Cx<'a>) -> Outcome<'a> {
    if let Some(answer) = unbound("A.3.3", None, cx) {
        return answer;
    }
    if concern.closed_on.is_some_and(|on| on <= cx.as_of) { recorded(concern, Concern::OUTCOME, "concern") } else { Outcome::NotAsked }
}
