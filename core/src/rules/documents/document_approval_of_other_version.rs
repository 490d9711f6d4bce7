//! A document whose approvals are for another version.

use crate::check::{Outcome, fail, rule};
use crate::model::{Approval, Document, DocumentState};
use crate::read::Date;

rule! {
    "document-approval-of-other-version", since "0.1", Integrity, on Document, serves ["7.5.2.s3"],
    effort Decide,
    message "`{document}` is at version {version}, but version {approvals.version} has been approved",
    hint "have the current version approved, or correct `version`",
    when |document, _| document.state == Some(DocumentState::Approved) && document.version.is_some(),
    alone of_version,
    with [Document::VERSION],
}

fn of_version(document: &Document, _: Date) -> Outcome<'_> {
    let mut approvals = document.approvals.iter().filter(|approval| approval.version.is_some());
    let Some(last) = approvals.clone().max_by_key(|approval| approval.on) else { return Outcome::NotAsked };
    match last.version.as_ref() {
        Some(other) if !approvals.any(|approval: &Approval| approval.version == document.version) => {
            fail(Document::VERSION).with("approvals.version", other).into()
        }
        _ => Outcome::Pass,
    }
}
