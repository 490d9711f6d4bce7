//! A document that was approved before it was written.

use crate::check::{Outcome, fail, rule};
use crate::model::Document;
use crate::read::Date;

rule! {
    "document-approved-before-written", since "0.1", Integrity, on Document, serves ["7.5.2.s3"],
    effort RecordOnly,
    message "`{document}` was approved on {approvals.on}, before it was written on {createdOn}",
    hint "correct `createdOn` or the approval date, or have the document approved as written",
    alone written_first,
}

fn written_first(document: &Document, as_of: Date) -> Outcome<'_> {
    Outcome::in_order(document.created_on, super::approved_last(document, as_of), |written, approved| {
        fail(Document::APPROVALS).with(Document::CREATED_ON, written).with("approvals.on", approved)
    })
}
