//! A document that held before anybody approved it.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Document;

rule! {
    "document-effective-before-approval", since "0.1", Shall, on Document, serves ["7.5.2.s3"],
    effort Decide,
    message "`{document}` holds since {effective} and was approved on {approved}",
    hint "put `effectiveFrom` right, or record the earlier approval",
}

fn check<'a>(document: &'a Document, cx: &Cx<'a>) -> Outcome<'a> {
    // Where a rule on the method that it states compares the days, nothing is added here.
    let Some(effective) = document.effective_from.filter(|_| super::to_approve(document) && !super::of_method(document, cx)) else {
        return Outcome::NotAsked;
    };
    let of_version = |version: &Option<_>| version.is_none() || *version == document.version;
    let approvals = document.approvals.iter().filter(|approval| of_version(&approval.version)).filter_map(|approval| approval.on);
    match approvals.min() {
        None => Outcome::NotAsked,
        Some(approved) if approved <= effective => Outcome::Pass,
        Some(approved) => {
            fail(Document::EFFECTIVE_FROM).with("document", &document.id).with("effective", effective).with("approved", approved).into()
        }
    }
}
