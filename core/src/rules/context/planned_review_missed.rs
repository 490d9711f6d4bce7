//! A planned review of a record that has not taken place.

use crate::check::{Cx, Path, Sink, as_kind, fail, key_of, planned_review, review_kind, rule};
use crate::model::{ImpactAssessment, Root, StatementOfApplicability};
use crate::read::{FieldRole, Kind, Record, View, elements};
use crate::rules::impact;

rule! {
    "planned-review-missed", since "0.1", Shall, on Whole, serves ["4.4.s3"],
    effort AssessAgain, due RecordReview,
    message "the review planned for {nextReviewOn} has not taken place",
    hint "review it, and record the date in `reviewedOn` and the next planned date in `nextReviewOn`",
    whole reviewed,
}

/// Every record at the top, and the entries of the Statement of Applicability. Some kinds have rules of their own.
fn reviewed(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let mut each = |view: View<'_>, at: Path| {
        if let View::Record(record) = view {
            one(record, at, cx, sink);
        }
    };
    for field in 0..Root::TABLE.names.len() {
        let step = |index| Path::default().step(field as u8, index);
        match cx.aims().get(field) {
            View::List(list) => elements(list).enumerate().for_each(|(at, view)| each(view, step(Some(at)))),
            view => each(view, step(None)),
        }
    }
    let entries = cx.aims().statement_of_applicability.iter().flat_map(|soa| &soa.entries);
    for (at, entry) in entries.enumerate() {
        each(View::Record(entry), Path::from(Root::STATEMENT_OF_APPLICABILITY).then_at(StatementOfApplicability::ENTRIES, at));
    }
}

fn one(record: &(dyn Record + 'static), at: Path, cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let table = record.table();
    let planned = table.with(FieldRole::NextReview).any(|field| !record.get(field).is_absent());
    // An impact assessment that a later one has replaced is not reviewed.
    let asked = match as_kind::<ImpactAssessment>(record) {
        Some(it) => impact::standing(it, cx).is_some(),
        None => review_kind(table.kind).is_some(),
    };
    if !planned || !asked {
        return;
    }
    let id = key_of(record).map_or(table.kind, |id| id.as_str());
    match planned_review(record, cx).filter(|(_, on)| *on < cx.as_of) {
        None => sink.pass(id),
        Some((field, on)) => sink.fail(table.kind, id, fail(at.step(field as u8, None)).with("nextReviewOn", on)),
    }
}
