//! A document that is called approved without an approval.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Document, DocumentState};
use crate::read::Date;

rule! {
    "document-not-approved", since "0.1", Shall, on Document, serves ["7.5.2.s3"],
    effort Decide,
    message "`{document}` is called approved, and nobody approved it",
    hint "record who approved it and when in `approvals`, or set `state` to what it is",
}

fn check<'a>(document: &'a Document, cx: &Cx<'a>) -> Outcome<'a> {
    if !super::to_approve(document) {
        return Outcome::NotAsked;
    }
    let approved = |when: &dyn Fn(Option<Date>) -> bool| document.approvals.iter().any(|approval| when(approval.on));
    match document.state {
        None => Outcome::Unknown,
        Some(DocumentState::Approved) if approved(&|on| on.is_some_and(|on| on <= cx.as_of)) => Outcome::Pass,
        // Somebody approved it, on a day that nobody knows.
        Some(DocumentState::Approved) if approved(&|on| on.is_none()) => Outcome::Unknown,
        Some(DocumentState::Approved) => fail(Document::APPROVALS).with("document", &document.id).into(),
        Some(_) => Outcome::NotAsked,
    }
}
