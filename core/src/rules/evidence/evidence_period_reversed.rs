//! Evidence of a period that ends before it begins.

use crate::check::rule;
use crate::model::{Evidence, Period};

rule! {
    "evidence-period-reversed", since "0.1", Integrity, on Evidence, serves [],
    effort RecordOnly,
    message "the period that `{evidence}` covers ends on {period.to}, before it begins on {period.from}",
    hint "correct `from` or `to` of `period`",
    asks Order { first: Evidence::PERIOD.then(Period::FROM), then: Evidence::PERIOD.then(Period::TO) },
}
