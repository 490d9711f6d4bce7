//! A period that ends after the evidence was collected.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Evidence;

rule! {
    "evidence-period-after-collection", since "0.1", Integrity, on Evidence, serves [],
    effort ShowEvidence,
    message "evidence `{id}` was collected on {date}, before the period it covers ended",
    hint "correct the period or the day of collection",
}

fn check<'a>(evidence: &'a Evidence, _: &Cx<'a>) -> Outcome<'a> {
    let (Some(to), Some(on)) = (evidence.period.as_deref().and_then(|p| p.to), evidence.collected_on) else { return Outcome::NotAsked };
    if to > on { fail(Evidence::PERIOD).with("id", &evidence.id).with("date", on).into() } else { Outcome::Pass }
}
