//! Evidence of a period that ended before the assessment date, with no later validity.

use crate::check::rule;
use crate::model::{Evidence, Period};
use crate::read::Date;

rule! {
    "evidence-not-covering-day", since "0.1", Practice, on Evidence, serves [],
    effort ShowEvidence,
    message "`{evidence}` covers the period until {period.to}, but not the assessment date",
    hint "collect evidence for the time since, or record in `validUntil` how long this evidence is valid",
    when |it, _| covered(it).is_some(),
    holds |it, as_of| covered(it) >= Some(as_of) || it.valid_until.is_some(), at Evidence::PERIOD.then(Period::TO),
    with [Evidence::PERIOD.then(Period::TO)],
}

fn covered(evidence: &Evidence) -> Option<Date> {
    evidence.period.as_deref()?.to
}
