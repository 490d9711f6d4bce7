//! The method is of another version than the document that was approved.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::RiskMethod;

rule! {
    "risk-method-version-contradicts-document", since "0.1", Integrity, on RiskMethod, serves [],
    effort RecordOnly,
    message "the risk method is at version {version}, and its document `{document}` at version {approved}",
    hint "bring both to the version that holds",
}

fn check<'a>(method: &'a RiskMethod, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((version, document)) = method.version.as_ref().zip(method.document.as_ref()) else { return Outcome::NotAsked };
    let Some(approved) = cx.document(document.as_str()).and_then(|document| document.version.as_ref()) else { return Outcome::Unknown };
    if version == approved {
        return Outcome::Pass;
    }
    fail(RiskMethod::VERSION).with("version", version).with("document", document).with("approved", approved).related(document).into()
}
