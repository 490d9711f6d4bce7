//! Evidence without a date.

use crate::check::rule;
use crate::model::{Evidence, Period};

rule! {
    "evidence-undated", since "0.1", Practice, on Evidence, serves [],
    effort RecordOnly,
    message "neither the date of collection of `{evidence}` nor the period that it covers is recorded",
    hint "record the date in `collectedOn`, or the period that it covers in `period`",
    asks SaysAny {
        fields: [
            Evidence::COLLECTED_ON,
            Evidence::EFFECTIVE_ON,
            Evidence::PERIOD.then(Period::FROM),
            Evidence::PERIOD.then(Period::TO),
        ],
    },
}
