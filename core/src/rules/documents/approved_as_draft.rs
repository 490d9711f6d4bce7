//! Something that was approved, though the document that holds it is a draft.

use crate::check::{Cx, Sink, as_kind, fail, rule};
use crate::model::{Approval, DocumentState};
use crate::read::{FieldRole, Kind, Record, View};

rule! {
    "approved-as-draft", since "0.1", Integrity, on Whole, serves ["7.5.2.s3"],
    effort RecordOnly,
    message "`{record}` is recorded as approved on {on}, but `{document}`, which holds it, is a draft",
    hint "approve the document and record its state, or correct the approval",
    whole finished,
}

fn finished(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    for link in cx.index().links() {
        let way = link.path.records(cx.aims());
        let Some(record) = way.last() else { continue };
        let is_its_document = |(field, index): (u8, Option<usize>)| index.is_none() && record.table().is(field.into(), FieldRole::Document);
        if !link.path.steps().last().is_some_and(is_its_document) {
            continue;
        }
        let Some((document, on)) = cx.document(link.text).zip(approved(*record).filter(|on| *on <= cx.as_of)) else { continue };
        let about = way.iter().rev().find_map(|it| Some((it.table().kind, crate::check::own_id(*it)?.as_str()))).unwrap_or(("", ""));
        if matches!(document.state, Some(DocumentState::Draft | DocumentState::InReview)) {
            let defect = fail(link.path).with("record", about.1).with("on", on);
            sink.fail(about.0, about.1, defect.with("document", &document.id).related(&document.id));
        } else {
            sink.pass(about.1);
        }
    }
}

/// When the record was approved by someone, by its own field for it.
fn approved(record: &(dyn Record + 'static)) -> Option<crate::read::Date> {
    (0..record.table().names.len()).find_map(|field| match record.get(field) {
        View::Record(given) if given.table().kind == Approval::TABLE.kind => as_kind::<Approval>(given).filter(|it| it.by.is_some())?.on,
        _ => None,
    })
}
