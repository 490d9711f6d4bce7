//! Evidence whose validity ends before it begins.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Evidence;

rule! {
    "evidence-valid-before-effective", since "0.1", Integrity, on Evidence, serves [],
    effort ShowEvidence,
    message "evidence `{id}` ends on {date}, before it takes effect",
    hint "correct `validUntil` or `effectiveOn`",
}

fn check<'a>(evidence: &'a Evidence, _: &Cx<'a>) -> Outcome<'a> {
    let (Some(from), Some(until)) = (evidence.effective_on, evidence.valid_until) else { return Outcome::NotAsked };
    if until < from { fail(Evidence::VALID_UNTIL).with("id", &evidence.id).with("date", until).into() } else { Outcome::Pass }
}
