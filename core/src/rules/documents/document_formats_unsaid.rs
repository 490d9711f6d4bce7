//! No document whose format is recorded.

use crate::check::rule;
use crate::rules::scope::says;

rule! {
    "document-formats-unsaid", since "0.1", Shall, on Whole, serves ["7.5.2.s2"],
    effort RecordOnly,
    message "format and medium are not recorded for any document",
    hint "record format and medium in `format` of the documents",
    whole |cx, sink| super::addressed(cx, sink, |document| says(&document.format)),
}
