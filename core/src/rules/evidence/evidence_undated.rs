//! Evidence of no day.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Evidence;

rule! {
    "evidence-undated", since "0.1", Practice, on Evidence, serves [],
    effort ShowEvidence,
    message "nothing says when evidence `{id}` is from",
    hint "record the day in `collectedOn`, or the time that it speaks for in `period`",
}

fn check<'a>(evidence: &'a Evidence, _: &Cx<'a>) -> Outcome<'a> {
    let period = evidence.period.as_deref().is_some_and(|period| period.from.is_some() || period.to.is_some());
    if evidence.collected_on.is_some() || evidence.effective_on.is_some() || period {
        Outcome::Pass
    } else {
        fail(Evidence::COLLECTED_ON).with("id", &evidence.id).into()
    }
}
