//! Evidence dated after the assessment date.

use crate::check::{Outcome, fail, rule};
use crate::model::Evidence;
use crate::read::Date;

rule! {
    "evidence-dated-in-future", since "0.1", Integrity, on Evidence, serves [],
    effort RecordOnly,
    message "`{evidence}` is effective from {effectiveOn}, after the assessment date",
    message when COLLECTED "`{evidence}` is recorded as collected on {collectedOn}, after the assessment date",
    hint "correct the date, or record the evidence once it exists",
    when |evidence, _| evidence.collected_on.is_some() || evidence.effective_on.is_some(),
    alone past,
}

fn past(evidence: &Evidence, as_of: Date) -> Outcome<'_> {
    let later = |on: Option<Date>| on.filter(|on| *on > as_of);
    match (later(evidence.effective_on), later(evidence.collected_on)) {
        (Some(on), _) => fail(Evidence::EFFECTIVE_ON).with(Evidence::EFFECTIVE_ON, on).into(),
        (None, Some(on)) => fail(Evidence::COLLECTED_ON).case(COLLECTED).with(Evidence::COLLECTED_ON, on).into(),
        (None, None) => Outcome::Pass,
    }
}
