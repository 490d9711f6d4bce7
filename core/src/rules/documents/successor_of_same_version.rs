//! A document that can not be told from the one that it replaces.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Document;

rule! {
    "successor-of-same-version", since "0.1", Integrity, on Document, serves ["7.5.3.s3"],
    effort RecordOnly,
    message "`{document}` replaces `{replaced}` and bears the same version {version}",
    hint "give each its own `version`",
}

fn check<'a>(document: &'a Document, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(named) = super::replaced(document) else { return Outcome::NotAsked };
    let Some(replaced) = cx.document(named.as_str()) else { return Outcome::Unknown };
    match (document.version.as_ref(), replaced.version.as_ref()) {
        (Some(version), Some(old)) if version == old => {
            fail(Document::VERSION).with("document", &document.id).with("replaced", named).with("version", version).related(named).into()
        }
        (Some(_), Some(_)) => Outcome::Pass,
        _ => Outcome::Unknown,
    }
}
