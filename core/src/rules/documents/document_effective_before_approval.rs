//! A document that took effect before it was approved.

use crate::check::{Outcome, fail, rule};
use crate::model::Document;
use crate::read::Date;

rule! {
    "document-effective-before-approval", since "0.1", Shall, on Document, serves ["7.5.2.s3"],
    effort RecordOnly,
    message "`{document}` took effect on {effectiveFrom}, before it was approved on {approvals.on}",
    hint "correct `effectiveFrom`, or record the earlier approval",
    // Rules on the methods compare the dates of their documents.
    given |document, cx| document.effective_from.is_some() && super::to_approve(document) && !super::of_method(document, cx),
    alone approved_first,
}

fn approved_first(document: &Document, _: Date) -> Outcome<'_> {
    let of_version = document.approvals.iter().filter(|approval| approval.version.is_none() || approval.version == document.version);
    Outcome::in_order(of_version.filter_map(|approval| approval.on).min(), document.effective_from, |approved, effective| {
        fail(Document::EFFECTIVE_FROM).with(Document::EFFECTIVE_FROM, effective).with("approvals.on", approved)
    })
}
