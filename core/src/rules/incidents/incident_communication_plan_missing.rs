//! No documented plan for communicating incidents to users.

use crate::check::{Cx, held, obsolete, rule};
use crate::model::{Document, Root};

rule! {
    "incident-communication-plan-missing", since "0.1", Shall, on Whole, serves ["A.8.4"],
    effort RecordOnly,
    message "the plan for communicating incidents to users is not documented",
    hint "prepare the plan, and name `A.8.4` in `satisfies` of its document or the document in the entry of the control",
    whole |cx, sink| held(cx, sink, Root::DOCUMENTS, planned(cx)),
}

fn planned(cx: &Cx<'_>) -> bool {
    let satisfying = cx.index().referring(Root::DOCUMENTS, Document::SATISFIES, "A.8.4").filter_map(|at| cx.aims().documents.get(at));
    let named = cx.entries("A.8.4").iter().flat_map(|entry| &entry.documents).filter_map(|document| cx.document(document.as_str()));
    satisfying.chain(named).any(|document| !obsolete(document))
}
