//! A document of which another version was approved.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Document, DocumentState};

rule! {
    "document-approval-of-other-version", since "0.1", Integrity, on Document, serves ["7.5.2.s3"],
    effort Decide,
    message "`{document}` is at version {version}, and what was approved is {approved}",
    hint "have the present version approved, or put `version` right",
}

fn check<'a>(document: &'a Document, _: &Cx<'a>) -> Outcome<'a> {
    let Some(version) = document.version.as_ref().filter(|_| document.state == Some(DocumentState::Approved)) else {
        return Outcome::NotAsked;
    };
    let Some(last) = document.approvals.iter().filter(|approval| approval.version.is_some()).max_by_key(|approval| approval.on) else {
        return Outcome::NotAsked;
    };
    let approved = last.version.as_ref().map_or("", |version| version.as_str());
    if document.approvals.iter().any(|approval| approval.version.as_ref() == Some(version)) {
        return Outcome::Pass;
    }
    fail(Document::VERSION).with("document", &document.id).with("version", version).with("approved", approved).into()
}
