//! A document for few eyes of which nobody says whose.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Classification, Document};

rule! {
    "confidential-document-without-access-list", since "0.1", Shall, on Document, serves ["7.5.3.b"],
    effort RecordOnly,
    message "`{document}` is {classification}, and nothing says who may see it",
    hint "name the persons or roles in `access`",
}

fn check<'a>(document: &'a Document, _: &Cx<'a>) -> Outcome<'a> {
    let Some(classification) =
        document.classification.filter(|word| matches!(word, Classification::Confidential | Classification::Restricted))
    else {
        return Outcome::NotAsked;
    };
    if !document.access.is_empty() {
        return Outcome::Pass;
    }
    fail(Document::ACCESS).with("document", &document.id).with("classification", classification.as_str()).into()
}
