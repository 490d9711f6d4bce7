//! A document that was taken out of force before its successor was in force.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Document, DocumentState, Root};

rule! {
    "superseded-document-without-successor", since "0.1", Integrity, on Document, serves ["7.5.3.s3"],
    effort RecordOnly,
    message "`{document}` is superseded, and what replaces it is not in force",
    hint "have the new one approved, or keep the old one in force until then",
}

fn check<'a>(document: &'a Document, cx: &Cx<'a>) -> Outcome<'a> {
    if document.state != Some(DocumentState::Superseded) {
        return Outcome::NotAsked;
    }
    let all = &cx.aims().documents;
    let mut successors =
        cx.index().referring(Root::DOCUMENTS, Document::REPLACES, document.id.as_str()).filter_map(|at| all.get(at)).peekable();
    if successors.peek().is_none() {
        return Outcome::Unknown;
    }
    // A successor that was itself superseded was in force once.
    if successors.any(|new| super::in_force(new, cx.as_of) || super::obsolete(new)) {
        return Outcome::Pass;
    }
    fail(Document::STATE).with("document", &document.id).into()
}
