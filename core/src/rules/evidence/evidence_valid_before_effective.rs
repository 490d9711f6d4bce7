//! Evidence whose validity ended before it became effective.

use crate::check::rule;
use crate::model::Evidence;

rule! {
    "evidence-valid-before-effective", since "0.1", Integrity, on Evidence, serves [],
    effort RecordOnly,
    message "`{evidence}` was valid until {validUntil}, before it became effective on {effectiveOn}",
    hint "correct `validUntil` or `effectiveOn`",
    asks Order { first: Evidence::EFFECTIVE_ON, then: Evidence::VALID_UNTIL },
}
