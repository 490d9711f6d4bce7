//! Evidence that rests on a superseded or withdrawn document.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{DocumentState, Evidence};

rule! {
    "evidence-document-withdrawn", since "0.1", Practice, on Evidence, serves [],
    effort ShowEvidence,
    message "evidence `{id}` rests on `{document}`, which is no longer in force",
    hint "link the version in force",
}

fn check<'a>(evidence: &'a Evidence, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(document) = evidence.document.as_ref() else { return Outcome::NotAsked };
    let Some(held) = cx.document(document.as_str()) else { return Outcome::Unknown };
    match held.state {
        Some(DocumentState::Superseded | DocumentState::Withdrawn) => {
            fail(Evidence::DOCUMENT).with("id", &evidence.id).with("document", document).related(document).into()
        }
        Some(_) => Outcome::Pass,
        None => Outcome::Unknown,
    }
}
