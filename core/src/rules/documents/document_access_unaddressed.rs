//! No document says who may see it or got it.

use crate::check::{Cx, Sink, rule};
use crate::model::{Classification, Document};

rule! {
    "document-access-unaddressed", since "0.1", Shall, on Whole, serves ["7.5.3.s1"],
    effort RecordOnly,
    message "no document says who gets it or may see it",
    hint "give the documents a `classification`, name persons or roles in `access`, or say who got them in `distributedTo`",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    super::addressed(cx, sink, said);
}

fn said(document: &Document) -> bool {
    !document.access.is_empty()
        || !document.distributed_to.is_empty()
        || matches!(document.classification, Some(Classification::Public | Classification::Internal))
}
