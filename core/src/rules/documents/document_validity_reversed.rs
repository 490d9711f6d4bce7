//! A document that ceased to be in force before it took effect.

use crate::check::rule;
use crate::model::Document;

rule! {
    "document-validity-reversed", since "0.1", Integrity, on Document, serves [],
    effort RecordOnly,
    message "`{document}` was valid until {effectiveUntil}, before it took effect on {effectiveFrom}",
    hint "correct `effectiveFrom` or `effectiveUntil`",
    asks Order { first: Document::EFFECTIVE_FROM, then: Document::EFFECTIVE_UNTIL },
}
