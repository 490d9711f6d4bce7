//! A rating without a date.

use crate::check::rule;
use crate::model::{Rating, Risk};

rule! {
    "risk-rating-undated", since "0.1", Shall, on Risk, serves ["8.2.s2"],
    effort RecordOnly,
    message "a rating of `{risk}` has no date",
    hint "record the date of each rating in `{field}`",
    when super::is_rated,
    asks SaysEach { fields: [Risk::INHERENT.then(Rating::ON), Risk::CURRENT.then(Rating::ON), Risk::RESIDUAL.then(Rating::ON)] },
}
