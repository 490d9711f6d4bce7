//! Something that was approved, though the document that holds it is a draft.

use crate::check::{Cx, Link, Outcome, as_kind, fail, own_id, rule};
use crate::model::{Approval, Document, DocumentState};
use crate::read::{Date, FieldRole, Kind, Record, View};

rule! {
    "approved-as-draft", since "0.1", Integrity, on Document, serves ["7.5.2.s3"],
    effort RecordOnly,
    message "`{record}` is recorded as approved on {on}, but `{document}`, which holds it, is a draft",
    hint "approve the document and record its state, or correct the approval",
    when |document, _| document.state.is_some(),
    check finished,
}

fn finished<'a>(document: &'a Document, cx: &Cx<'a>) -> Outcome<'a> {
    if !matches!(document.state, Some(DocumentState::Draft | DocumentState::InReview)) {
        return Outcome::Pass;
    }
    let approved = cx.index().references(document.id.as_str()).filter_map(|link| held(link, cx));
    match approved.min_by_key(|(_, on)| *on) {
        None => Outcome::Pass,
        Some((record, on)) => fail(Document::STATE).with("record", record).with("on", on).related(record).into(),
    }
}

/// What the document holds that was approved by the assessment date, and when.
fn held<'a>(link: &Link<'a>, cx: &Cx<'a>) -> Option<(&'a str, Date)> {
    let way = link.path.records(cx.aims());
    let record = *way.last()?;
    let (field, index) = link.path.steps().last()?;
    let on = Some(record).filter(|it| index.is_none() && it.table().is(field.into(), FieldRole::Document)).and_then(approved)?;
    let id = way.iter().rev().find_map(|it| own_id(*it))?;
    (on <= cx.as_of).then_some((id.as_str(), on))
}

/// When the record was approved by someone, by its own field for it.
fn approved(record: &(dyn Record + 'static)) -> Option<Date> {
    (0..record.table().names.len()).find_map(|field| match record.get(field) {
        View::Record(given) if given.table().kind == Approval::TABLE.kind => as_kind::<Approval>(given).filter(|it| it.by.is_some())?.on,
        _ => None,
    })
}
