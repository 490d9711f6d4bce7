//! Evidence that is no longer valid beside evidence that is.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Evidence;

rule! {
    "evidence-expired", since "0.1", Practice, on Evidence, serves [],
    effort ShowEvidence,
    message "evidence `{id}` expired on {date}",
    hint "collect it anew, or take it out where newer evidence stands",
}

fn check<'a>(evidence: &'a Evidence, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(until) = evidence.valid_until else { return Outcome::NotAsked };
    if until < cx.as_of && super::stands_alone(evidence, cx) {
        // Then `sole-evidence-expired` says so.
        return Outcome::NotAsked;
    }
    if until < cx.as_of { fail(Evidence::VALID_UNTIL).with("id", &evidence.id).with("date", until).into() } else { Outcome::Pass }
}
