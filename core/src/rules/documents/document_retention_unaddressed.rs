//! No document says how long it is kept and what becomes of it then.

use crate::check::{Cx, Sink, rule};
use crate::model::Document;
use crate::rules::scope::says;

rule! {
    "document-retention-unaddressed", since "0.1", Shall, on Whole, serves ["7.5.3.s4"],
    effort RecordOnly,
    message "no document says how long it is kept and what becomes of it then",
    hint "give `retention` and `disposition` in the documents",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    super::addressed(cx, sink, said);
}

fn said(document: &Document) -> bool {
    document.retention.is_some() && says(&document.disposition)
}
