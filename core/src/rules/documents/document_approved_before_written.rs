//! A document that was approved before it was written.

use crate::check::{Cx, Outcome, ordered, rule};
use crate::model::Document;

rule! {
    "document-approved-before-written", since "0.1", Integrity, on Document, serves ["7.5.2.s3"],
    effort Decide,
    message "`{document}` was written on {earlier} and approved on {later}",
    hint "correct the days, or have what was written approved",
}

fn check<'a>(document: &'a Document, cx: &Cx<'a>) -> Outcome<'a> {
    ordered(
        Document::APPROVALS.into(),
        Some(("document", document.id.as_str())),
        document.created_on,
        super::last_approval(document.id.as_str(), cx),
    )
}
