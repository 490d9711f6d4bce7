//! A document from outside of which nobody says whose or which edition it is.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Document, DocumentKind};
use crate::rules::scope::says;

rule! {
    "external-document-not-identified", since "0.1", Shall, on Document, serves ["7.5.3.s5"],
    effort RecordOnly,
    message "`{document}` comes from outside and has no {what}",
    hint "say who issued it in `issuer`, and which edition it is in `version` or `reference`",
}

fn check<'a>(document: &'a Document, _: &Cx<'a>) -> Outcome<'a> {
    // A contract is made by both sides.
    if super::obsolete(document) || !super::external(document) || document.kind == Some(DocumentKind::Contract) {
        return Outcome::NotAsked;
    }
    let edition = says(&document.version) || says(&document.reference) || document.created_on.is_some();
    let missing = [(says(&document.issuer), Document::ISSUER, "issuer"), (edition, Document::VERSION, "edition")];
    let defects = missing.into_iter().filter(|(said, ..)| !said);
    Outcome::from_defects(defects.map(|(_, field, what)| fail(field).with("document", &document.id).with("what", what)).collect())
}
