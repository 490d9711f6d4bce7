//! No document whose distribution or access is addressed.

use crate::check::rule;
use crate::model::{Classification, Document};

rule! {
    "document-access-unaddressed", since "0.1", Shall, on Whole, serves ["7.5.3.s1"],
    effort Decide,
    message "distribution of and access to documented information are not addressed in any document",
    hint "record a `classification`, the persons or roles in `access`, or the recipients in `distributedTo`",
    whole |cx, sink| super::addressed(cx, sink, addressed),
}

fn addressed(document: &Document) -> bool {
    !document.access.is_empty()
        || !document.distributed_to.is_empty()
        || matches!(document.classification, Some(Classification::Public | Classification::Internal))
}
