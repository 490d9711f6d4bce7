//! A document that is recorded as approved, without an approval.

use crate::check::rule;
use crate::model::{Document, DocumentState};
use crate::read::Date;

rule! {
    "document-not-approved", since "0.1", Shall, on Document, serves ["7.5.2.s3"],
    effort Decide,
    message "`{document}` is recorded as approved, but has not been approved",
    hint "record in `approvals` who approved it and when, or correct `state`",
    when |it, _| if super::to_approve(it) { it.state.map(|state| state == DocumentState::Approved) } else { Some(false) },
    holds approved, at Document::APPROVALS,
}

/// Unknown where an approval has no date.
fn approved(document: &Document, as_of: Date) -> Option<bool> {
    let approved = document.approvals.iter().any(|approval| approval.on.is_some_and(|on| on <= as_of));
    (approved || document.approvals.iter().all(|approval| approval.on.is_some())).then_some(approved)
}
