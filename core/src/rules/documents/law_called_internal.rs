//! A law that is listed as the organization's own document.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Document, DocumentKind, Origin};

rule! {
    "law-called-internal", since "0.1", Integrity, on Document, serves ["7.5.3.s5"],
    message "`{document}` is a law and is said to come from inside",
    hint "set `origin` to `external`; an own summary of a law is a document of another kind",
}

fn check<'a>(document: &'a Document, _: &Cx<'a>) -> Outcome<'a> {
    if document.kind != Some(DocumentKind::Law) {
        return Outcome::NotAsked;
    }
    match document.origin {
        None => Outcome::Unknown,
        Some(Origin::External) => Outcome::Pass,
        Some(Origin::Internal) => fail(Document::ORIGIN).with("document", &document.id).into(),
    }
}
