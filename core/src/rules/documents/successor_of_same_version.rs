//! A document of the same version as the one that it replaces.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Document;

rule! {
    "successor-of-same-version", since "0.1", Integrity, on Document, serves ["7.5.3.s3"],
    effort RecordOnly,
    message "`{document}` replaces `{replaces}`, but both are at version {version}",
    hint "give each of them its own `version`",
    when |document, _| super::replaced(document).is_some(),
    check told_apart,
    with [Document::VERSION],
}

fn told_apart<'a>(document: &'a Document, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((named, replaced)) = super::predecessor(document, cx) else { return Outcome::Unknown };
    match document.version.as_ref().zip(replaced.version.as_ref()) {
        None => Outcome::Unknown,
        Some((version, old)) if version == old => fail(Document::VERSION).with(Document::REPLACES, named).related(named).into(),
        Some(_) => Outcome::Pass,
    }
}
