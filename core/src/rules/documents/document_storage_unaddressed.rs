//! No document whose storage is addressed.

use crate::check::rule;
use crate::rules::scope::says;

rule! {
    "document-storage-unaddressed", since "0.1", Shall, on Whole, serves ["7.5.3.s2"],
    effort RecordOnly,
    message "storage and preservation are not addressed in any document",
    hint "record in `location` of the documents where they are stored",
    whole |cx, sink| super::addressed(cx, sink, |document| says(&document.location)),
}
