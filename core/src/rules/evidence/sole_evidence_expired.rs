//! Evidence that is no longer valid and stands alone.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Evidence;

rule! {
    "sole-evidence-expired", since "0.1", Shall, on Evidence, serves [],
    effort ShowEvidence,
    message "evidence `{id}` expired on {date}, and nothing current stands beside it",
    hint "collect it anew; until then what rests on it is not shown",
}

fn check<'a>(evidence: &'a Evidence, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(until) = evidence.valid_until else { return Outcome::NotAsked };
    if until >= cx.as_of {
        return Outcome::Pass;
    }
    if super::stands_alone(evidence, cx) {
        fail(Evidence::VALID_UNTIL).with("id", &evidence.id).with("date", until).into()
    } else {
        Outcome::Pass
    }
}
