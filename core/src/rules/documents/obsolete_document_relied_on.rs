//! A superseded or withdrawn document on which a current record relies.

use crate::check::{Cx, Link, Outcome, date_of, fail, rule};
use crate::model::{Document, Root};
use crate::read::FieldRole;

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
    let references =
        cx.index().references(document.id.as_str()).filter(|link| !held_then(document, link, cx) && !told_elsewhere(document, link));
    let mut users = references.filter_map(|link| super::relies(link, cx));
    let Some(first) = users.next() else { return Outcome::Pass };
    let defect = fail(Document::STATE).with("record", first).related(first);
    users.fold(defect, |defect, user| defect.related(user)).into()
}

/// That an obligation rests on a text which ended on a known date bears on the obligation.
fn told_elsewhere(document: &Document, link: &Link<'_>) -> bool {
    let of = link.path.steps().next().map(|(field, _)| field);
    document.effective_until.is_some() && of == Some(Root::OBLIGATIONS.any().index)
}

/// Whether what names the document happened on a date on which it was in force: a test follows the procedure of its day.
fn held_then(document: &Document, link: &Link<'_>, cx: &Cx<'_>) -> bool {
    let way = link.path.records(cx.aims());
    let Some(record) = way.last() else { return false };
    let happened = record.table().with(FieldRole::Happened).find_map(|field| date_of(record.get(field)));
    let since = document.effective_from.or(document.created_on);
    happened.is_some_and(|on| document.effective_until.is_some_and(|until| on <= until) && since.is_none_or(|since| since <= on))
}
