//! A residual risk that was accepted before it was rated.

use crate::check::rule;
use crate::model::{Rating, RiskAcceptance, Treatment};

rule! {
    "risk-accepted-before-rating", since "0.1", Integrity, on Treatment, serves ["6.1.3.s2"],
    effort RecordOnly,
    message "`{treatment}` records an acceptance on {acceptance.on} of a rating that was made on {acceptance.rating.on}",
    hint "correct the dates, or have the rating accepted",
    asks Order {
        first: Treatment::ACCEPTANCE.then(RiskAcceptance::RATING).then(Rating::ON),
        then: Treatment::ACCEPTANCE.then(RiskAcceptance::ON),
    },
}
