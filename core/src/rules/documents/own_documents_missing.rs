//! No document that the organization itself found necessary.

use crate::check::{Cx, Sink, held, rule};
use crate::model::Root;

rule! {
    "own-documents-missing", since "0.1", Shall, on Whole, serves ["7.5.1.b"],
    effort RecordOnly,
    message "there is no document beyond those that the standard asks for",
    hint "record the procedures, instructions and plans that the organization found necessary, or attest that none is",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let mut in_force = cx.aims().documents.iter().filter(|document| super::in_force(document, cx.as_of)).peekable();
    if in_force.peek().is_none() || in_force.clone().any(|document| document.kind.is_none()) {
        return sink.unknown(Root::DOCUMENTS.name);
    }
    held(cx, sink, Root::DOCUMENTS, in_force.any(super::own));
}
