//! No plan for telling users about incidents.

use crate::check::{Cx, Path, Sink, fail, rule};
use crate::model::{Document, DocumentState, Root, SoaEntry};
use crate::rules::soa::{binds, entries};

rule! {
    "incident-communication-plan-missing", since "0.1", Shall, on Whole, serves ["A.8.4"],
    effort RecordOnly,
    message "the plan for communicating incidents to users is not documented",
    hint "prepare the plan, and name `A.8.4` in `satisfies` of its document or the document in the entry of the control",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let bound = binds("A.8.4", None, cx);
    let holds = |document: &Document| !matches!(document.state, Some(DocumentState::Withdrawn | DocumentState::Superseded));
    let plan = |document: &Document| holds(document) && document.satisfies.iter().any(|target| target.as_str() == "A.8.4");
    let named = |entry: &&SoaEntry| entry.documents.iter().filter_map(|document| cx.document(document.as_str())).any(holds);
    if cx.aims().documents.iter().any(plan) || entries("A.8.4", cx).iter().any(named) {
        sink.pass("documents");
    } else if bound == Some(false) {
        sink.not_asked();
    } else if cx.declared_complete() && bound.is_some() {
        sink.fail("", "", fail(Path::from(Root::DOCUMENTS)));
    } else {
        sink.unknown("documents");
    }
}
