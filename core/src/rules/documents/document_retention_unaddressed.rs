//! No document whose retention and disposition are addressed.

use crate::check::rule;
use crate::rules::scope::says;

rule! {
    "document-retention-unaddressed", since "0.1", Shall, on Whole, serves ["7.5.3.s4"],
    effort Decide,
    message "retention and disposition are not addressed in any document",
    hint "record `retention` and `disposition` of the documents",
    whole |cx, sink| super::addressed(cx, sink, |document| document.retention.is_some() && says(&document.disposition)),
}
