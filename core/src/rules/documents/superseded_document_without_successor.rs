//! A superseded document whose successor is not in force.

use crate::check::{Cx, rule};
use crate::model::{Document, DocumentState, Root};

rule! {
    "superseded-document-without-successor", since "0.1", Integrity, on Document, serves ["7.5.3.s3"],
    effort Decide,
    message "`{document}` is superseded, but the document that replaces it is not in force",
    hint "have the new document approved, or keep the old one in force until then",
    when |document, _| document.state == Some(DocumentState::Superseded),
    shows succeeded, at Document::STATE,
}

/// A successor that was itself superseded was in force once.
fn succeeded(document: &Document, cx: &Cx<'_>) -> Option<bool> {
    let positions = cx.index().referring(Root::DOCUMENTS, Document::REPLACES, document.id.as_str());
    let mut successors = positions.filter_map(|at| cx.aims().documents.get(at)).peekable();
    successors.peek()?;
    Some(successors.any(|new| super::in_force(new, cx.as_of) || super::obsolete(new)))
}
