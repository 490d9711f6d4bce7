//! A control that requires a documented process, without a document.

use crate::check::{Cx, rule};
use crate::model::{Document, Root, SoaEntry};
use crate::rules::risk::is_approved;

/// Controls whose text asks the organization to define and document a process.
const PROCESSES: [&str; 4] = ["A.6.1.3", "A.7.2", "A.7.5", "A.9.2"];

rule! {
    "control-process-undocumented", since "0.1", Shall, on SoaEntry, serves [],
    effort RecordOnly,
    message "`{soaEntry}` requires a documented process, but no document is named",
    hint "name the process description in `documents` of the entry, or the control in `satisfies` of the document",
    when |it, _| super::included(it) && PROCESSES.contains(&it.control.as_str()),
    shows documented, at SoaEntry::DOCUMENTS,
}

/// That a document is not to be found or not approved is a finding at the document.
fn documented(it: &SoaEntry, cx: &Cx<'_>) -> Option<bool> {
    let satisfying = cx.index().referring(Root::DOCUMENTS, Document::SATISFIES, it.control.as_str());
    let named = it.documents.iter().filter_map(|document| cx.document(document.as_str()));
    let mut all = named.chain(satisfying.filter_map(|at| cx.aims().documents.get(at))).peekable();
    let none = it.documents.is_empty() && all.peek().is_none();
    let approved = all.any(|document| is_approved(document, cx.as_of) == Some(true));
    (none || approved).then_some(approved)
}
