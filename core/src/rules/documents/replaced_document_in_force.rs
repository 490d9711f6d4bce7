//! A document in force that replaces one that is still in force.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Document, DocumentState};

rule! {
    "replaced-document-in-force", since "0.1", Integrity, on Document, serves ["7.5.3.s3"],
    effort RecordOnly,
    message "`{document}` is in force and replaces `{replaces}`, but `{replaces}` is still recorded as approved",
    hint "set `state` of `{replaces}` to `superseded`, or record its last date in `effectiveUntil`",
    when |document, as_of| super::replaced(document).is_some() && super::in_force(document, as_of),
    check ended,
}

fn ended<'a>(document: &'a Document, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((named, replaced)) = super::predecessor(document, cx) else { return Outcome::Unknown };
    match replaced.state {
        None if replaced.effective_until.is_none() => Outcome::Unknown,
        Some(DocumentState::Approved) if super::in_force(replaced, cx.as_of) => {
            fail(Document::REPLACES).with(Document::REPLACES, named).related(named).into()
        }
        _ => Outcome::Pass,
    }
}
