//! A superseded or withdrawn document that a record of today relies on.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Document;

rule! {
    "obsolete-document-relied-on", since "0.1", Integrity, on Document, serves ["7.5.3.s1"],
    effort CarryOut,
    message "`{document}` is {state}, and `{record}` relies on it",
    hint "name the version in force there",
}

fn check<'a>(document: &'a Document, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(state) = document.state.filter(|_| super::obsolete(document)) else { return Outcome::NotAsked };
    let users: Vec<&str> = cx.index().references(document.id.as_str()).filter_map(|link| super::relies(link, cx)).collect();
    let Some(first) = users.first() else { return Outcome::Pass };
    let defect = fail(Document::STATE).with("document", &document.id).with("state", state.as_str()).with("record", first);
    users.iter().fold(defect, |defect, user| defect.related(user)).into()
}
