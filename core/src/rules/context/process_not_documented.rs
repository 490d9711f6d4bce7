//! A process that no approved document describes.

use crate::check::{Cx, Outcome, obsolete, rule};
use crate::model::{AimsProcess, Document, DocumentKind, Scope};
use crate::rules::risk::is_approved;

rule! {
    "process-not-documented", since "0.1", Shall, on Scope, serves ["4.4.s5"],
    effort CarryOut,
    message "the process {aimsProcess} is not described in an approved document",
    hint "name its description in `document`, or record an approved manual in `documents`",
    when |scope, _| !scope.processes.is_empty(),
    check described,
}

fn described<'a>(scope: &'a Scope, cx: &Cx<'a>) -> Outcome<'a> {
    let own = |process: &AimsProcess| process.document.as_ref().and_then(|document| cx.document(document.as_str()));
    let approved = |document: &Document| is_approved(document, cx.as_of) == Some(true);
    if cx.aims().documents.iter().any(|document| document.kind == Some(DocumentKind::Manual) && approved(document)) {
        // Whether the manual still describes what its own document did is not known.
        let withdrawn = scope.processes.iter().any(|process| own(process).is_some_and(obsolete));
        return if withdrawn { Outcome::Unknown } else { Outcome::Pass };
    }
    let denied = |process: &AimsProcess| own(process).is_none_or(|document| is_approved(document, cx.as_of) == Some(false));
    let open = scope.processes.iter().any(|process| own(process).is_some_and(|document| is_approved(document, cx.as_of).is_none()));
    match super::processes(scope, AimsProcess::DOCUMENT.any(), &denied) {
        Outcome::Pass if open => Outcome::Unknown,
        outcome => outcome,
    }
}
