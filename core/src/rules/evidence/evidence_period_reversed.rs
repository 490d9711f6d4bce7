//! A period that ends before it begins.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Evidence, Period};

rule! {
    "evidence-period-reversed", since "0.1", Integrity, on Evidence, serves [],
    effort ShowEvidence,
    message "the period of evidence `{id}` ends on {to}, before it begins on {from}",
    hint "correct the first or the last day",
}

fn check<'a>(evidence: &'a Evidence, _: &Cx<'a>) -> Outcome<'a> {
    let days = evidence.period.as_deref().and_then(|period| period.from.zip(period.to));
    let Some((from, to)) = days else { return Outcome::NotAsked };
    if from <= to {
        return Outcome::Pass;
    }
    fail(Path::from(Evidence::PERIOD).then(Period::TO)).with("id", &evidence.id).with("from", from).with("to", to).into()
}
