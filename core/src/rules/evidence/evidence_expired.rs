//! Evidence that is no longer valid, while something still rests on it.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Evidence;

rule! {
    "evidence-expired", since "0.1", Practice, on Evidence, serves [],
    message "evidence `{id}` expired on {date}",
    hint "collect it anew; until then what rests on it is not shown",
}

fn check<'a>(evidence: &'a Evidence, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(until) = evidence.valid_until else { return Outcome::NotAsked };
    if until < cx.as_of { fail(Evidence::VALID_UNTIL).with("id", &evidence.id).with("date", until).into() } else { Outcome::Pass }
}
