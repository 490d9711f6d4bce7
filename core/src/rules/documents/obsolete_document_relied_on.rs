//! A superseded or withdrawn document on which a current record relies.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Document;

rule! {
    "obsolete-document-relied-on", since "0.1", Integrity, on Document, serves ["7.5.3.s1"],
    effort RecordOnly,
    message "`{document}` is {state}, but `{record}` relies on it",
    hint "name the version in force in `{record}`",
    when |document, _| super::obsolete(document),
    check unused,
    with [Document::STATE],
}

fn unused<'a>(document: &'a Document, cx: &Cx<'a>) -> Outcome<'a> {
    let mut users = cx.index().references(document.id.as_str()).filter_map(|link| super::relies(link, cx));
    let Some(first) = users.next() else { return Outcome::Pass };
    let defect = fail(Document::STATE).with("record", first).related(first);
    users.fold(defect, |defect, user| defect.related(user)).into()
}
