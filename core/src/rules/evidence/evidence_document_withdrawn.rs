//! Evidence that rests on a superseded or withdrawn document.

use crate::check::{Cx, Outcome, fail, obsolete, rule};
use crate::model::Evidence;

rule! {
    "evidence-document-withdrawn", since "0.1", Practice, on Evidence, serves [],
    effort ShowEvidence,
    message "`{evidence}` rests on `{document}`, which is no longer in force",
    hint "name the version in force in `document`",
    check in_force,
}

fn in_force<'a>(evidence: &'a Evidence, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(named) = evidence.document.as_ref() else { return Outcome::NotAsked };
    match cx.document(named.as_str()).filter(|document| document.state.is_some()) {
        None => Outcome::Unknown,
        Some(document) if obsolete(document) => fail(Evidence::DOCUMENT).with(Evidence::DOCUMENT, named).related(named).into(),
        Some(_) => Outcome::Pass,
    }
}
