//! Necessary controls that are no document.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{DocumentState, StatementOfApplicability};

rule! {
    "controls-not-documented", since "0.1", Shall, on StatementOfApplicability, serves ["6.1.3.s4"],
    effort RecordOnly,
    message "the necessary controls are not available as a document that holds",
    hint "record the Statement of Applicability under `documents`, and name it in its `document`",
}

fn check<'a>(soa: &'a StatementOfApplicability, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(named) = soa.document.as_ref() else { return fail(StatementOfApplicability::DOCUMENT).into() };
    let Some(document) = cx.document(named.as_str()) else { return Outcome::Unknown };
    let ended = document.effective_until.is_some_and(|until| until < cx.as_of);
    if ended || matches!(document.state, Some(DocumentState::Superseded | DocumentState::Withdrawn)) {
        fail(StatementOfApplicability::DOCUMENT).related(named).into()
    } else {
        Outcome::Pass
    }
}
