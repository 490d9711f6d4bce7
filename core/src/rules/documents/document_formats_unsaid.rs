//! No document says in which format it is kept.

use crate::check::{Cx, Sink, rule};
use crate::model::Document;
use crate::rules::scope::says;

rule! {
    "document-formats-unsaid", since "0.1", Shall, on Whole, serves ["7.5.2.s2"],
    effort RecordOnly,
    message "no document says in which format it is kept",
    hint "give format and medium in the documents' `format`",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    super::addressed(cx, sink, said);
}

fn said(document: &Document) -> bool {
    says(&document.format)
}
