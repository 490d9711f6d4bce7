//! A document whose last day lies before its first.

use crate::check::{Cx, Outcome, in_order, rule};
use crate::model::Document;

rule! {
    "document-validity-reversed", since "0.1", Integrity, on Document, serves [],
    effort RecordOnly,
    message "`{document}` holds from {earlier} and only until {later}",
    hint "put `effectiveFrom` or `effectiveUntil` right",
}

fn check<'a>(document: &'a Document, _: &Cx<'a>) -> Outcome<'a> {
    in_order(document, Document::EFFECTIVE_FROM, Document::EFFECTIVE_UNTIL, "document")
}
