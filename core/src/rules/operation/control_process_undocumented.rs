//! A control that asks for a documented process, and no document describes it.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Document, Root, SoaEntry};
use crate::rules::risk::approved_since;

rule! {
    "control-process-undocumented", since "0.1", Shall, on SoaEntry, serves [],
    effort RecordOnly,
    message "`{control}` requires a documented process, but no document is named",
    hint "name the process description in `documents` of the entry, or the control in `satisfies` of the document",
}

/// Controls whose text asks the organization to define and document a process.
const PROCESSES: [&str; 4] = ["A.6.1.3", "A.7.2", "A.7.5", "A.9.2"];

fn check<'a>(entry: &'a SoaEntry, cx: &Cx<'a>) -> Outcome<'a> {
    let control = entry.control.as_str();
    if !PROCESSES.contains(&control) || !super::included(entry) {
        return Outcome::NotAsked;
    }
    let positions = cx.index().referring(Root::DOCUMENTS, Document::SATISFIES, control);
    let satisfying = positions.filter_map(|at| cx.aims().documents.get(at));
    let named = entry.documents.iter().filter_map(|document| cx.document(document.as_str()));
    let mut all = named.chain(satisfying).peekable();
    if all.peek().is_none() && entry.documents.is_empty() {
        return fail(SoaEntry::DOCUMENTS).with("control", control).into();
    }
    // That a document is not to be found or not approved is a finding at the document.
    if all.any(|document| approved_since(document, cx.as_of).is_some()) { Outcome::Pass } else { Outcome::Unknown }
}
