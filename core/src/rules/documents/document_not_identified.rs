//! A document in use without a title.

use crate::check::{Cx, Outcome, recorded, rule};
use crate::model::Document;

rule! {
    "document-not-identified", since "0.1", Shall, on Document, serves ["7.5.2.s1"],
    effort RecordOnly,
    message "`{document}` has no title",
    hint "give it a `title`, and the mark by which people find it in `reference`",
}

fn check<'a>(document: &'a Document, _: &Cx<'a>) -> Outcome<'a> {
    if super::obsolete(document) { Outcome::NotAsked } else { recorded(document, Document::TITLE, "document") }
}
