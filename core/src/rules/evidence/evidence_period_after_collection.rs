//! Evidence of a period that ended after the evidence was collected.

use crate::check::rule;
use crate::model::{Evidence, Period};
use crate::read::Date;

rule! {
    "evidence-period-after-collection", since "0.1", Integrity, on Evidence, serves [],
    effort RecordOnly,
    message "`{evidence}` was collected on {collectedOn}, before the period that it covers ended on {period.to}",
    hint "correct `period` or `collectedOn`",
    when |it, _| covered(it).is_some() && it.collected_on.is_some(),
    holds |it, _| covered(it) <= it.collected_on, at Evidence::PERIOD,
    with [Evidence::COLLECTED_ON, Evidence::PERIOD.then(Period::TO)],
}

fn covered(evidence: &Evidence) -> Option<Date> {
    evidence.period.as_deref()?.to
}
