//! Two versions of a document that are both in force.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Document, DocumentState};

rule! {
    "replaced-document-in-force", since "0.1", Integrity, on Document, serves ["7.5.3.s3"],
    effort RecordOnly,
    message "`{document}` is in force and replaces `{replaced}`, which is still called approved",
    hint "set the state of `{replaced}` to `superseded`, or give its last day in `effectiveUntil`",
}

fn check<'a>(document: &'a Document, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(named) = super::replaced(document).filter(|_| super::in_force(document, cx.as_of)) else { return Outcome::NotAsked };
    let Some(replaced) = cx.document(named.as_str()) else { return Outcome::Unknown };
    match replaced.state {
        None if replaced.effective_until.is_none() => Outcome::Unknown,
        Some(DocumentState::Approved) if super::in_force(replaced, cx.as_of) => {
            fail(Document::REPLACES).with("document", &document.id).with("replaced", named).related(named).into()
        }
        _ => Outcome::Pass,
    }
}
