//! No document says where it is kept.

use crate::check::{Cx, Sink, rule};
use crate::model::Document;
use crate::rules::scope::says;

rule! {
    "document-storage-unaddressed", since "0.1", Shall, on Whole, serves ["7.5.3.s2"],
    effort RecordOnly,
    message "no document says where it is kept",
    hint "give the place in the documents' `location`",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    super::addressed(cx, sink, said);
}

fn said(document: &Document) -> bool {
    says(&document.location)
}
