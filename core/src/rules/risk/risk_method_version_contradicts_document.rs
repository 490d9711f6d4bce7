//! A risk method of another version than the document that was approved.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::RiskMethod;

rule! {
    "risk-method-version-contradicts-document", since "0.1", Integrity, on RiskMethod, serves [],
    effort RecordOnly,
    message "the risk method is at version {version}, but its document `{document}` is at version {document.version}",
    hint "correct `version` of the method or of the document, so that both state the version in force",
    check same_version,
    with [RiskMethod::VERSION, RiskMethod::DOCUMENT],
}

fn same_version<'a>(method: &'a RiskMethod, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((version, document)) = method.version.as_ref().zip(method.document.as_ref()) else { return Outcome::NotAsked };
    match cx.document(document.as_str()).and_then(|document| document.version.as_ref()) {
        None => Outcome::Unknown,
        Some(approved) if version == approved => Outcome::Pass,
        Some(approved) => fail(RiskMethod::VERSION).with("document.version", approved).related(document).into(),
    }
}
