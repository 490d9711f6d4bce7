//! A process that no document describes.

use super::processes;
use crate::check::{Cx, Outcome, obsolete, rule};
use crate::model::{AimsProcess, DocumentKind, Scope};
use crate::rules::risk::approved_since;

rule! {
    "process-not-documented", since "0.1", Shall, on Scope, serves ["4.4.s5"],
    effort RecordOnly,
    message "no approved document describes the process {process}",
    hint "name its description in `document`, or record an approved manual under `documents`",
}

fn check<'a>(scope: &'a Scope, cx: &Cx<'a>) -> Outcome<'a> {
    let mut manuals = cx.aims().documents.iter().filter(|document| document.kind == Some(DocumentKind::Manual));
    if manuals.any(|manual| approved_since(manual, cx.as_of).is_some()) {
        let withdrawn = |process: &AimsProcess| {
            let document = process.document.as_ref().and_then(|document| cx.document(document.as_str()));
            document.is_some_and(obsolete)
        };
        return match scope.processes.as_slice() {
            [] => Outcome::NotAsked,
            // Whether the manual still describes what its own document did can't be told.
            processes if processes.iter().any(withdrawn) => Outcome::Unknown,
            _ => Outcome::Pass,
        };
    }
    let bare = |process: &AimsProcess| {
        let document = process.document.as_ref().and_then(|document| cx.document(document.as_str()));
        document.is_none_or(|document| approved_since(document, cx.as_of).is_none())
    };
    processes(scope, AimsProcess::DOCUMENT, &bare)
}
