//! No document that the organization determined to be necessary.

use crate::check::{Cx, Sink, held, rule};
use crate::model::Root;

rule! {
    "own-documents-missing", since "0.1", Shall, on Whole, serves ["7.5.1.b"],
    effort Decide,
    message "the organization has determined no documented information beyond that required by the standard",
    hint "record the procedures, instructions and plans that are necessary for the management system, or attest that there are none",
    whole determined,
}

fn determined(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let mut in_force = cx.aims().documents.iter().filter(|document| super::in_force(document, cx.as_of)).peekable();
    if in_force.peek().is_none() || in_force.clone().any(|document| document.kind.is_none()) {
        return sink.unknown(Root::DOCUMENTS.name);
    }
    held(cx, sink, Root::DOCUMENTS, in_force.any(super::own));
}
