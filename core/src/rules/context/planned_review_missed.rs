//! A planned review of a record that has not taken place.

use crate::check::{Cx, Path, Sink, as_kind, fail, key_of, planned_review, review_kind, rule};
use crate::model::{Customer, ImpactAssessment, Risk, RiskKind, Root, StatementOfApplicability, Supplier};
use crate::read::{FieldRole, Kind, Record, View, elements};
use crate::rules::{impact, supply};

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

/// Whether it is an impact assessment that no later one has replaced, an opportunity that is open, or a supplier or customer in business
/// that was not assessed since.
fn stands(record: &(dyn Record + 'static), cx: &Cx<'_>) -> bool {
    if let Some(it) = as_kind::<ImpactAssessment>(record) {
        return impact::standing(it, cx).is_some();
    }
    if let Some(it) = as_kind::<Supplier>(record) {
        let assessed = supply::latest(&it.assessments, cx.as_of).and_then(|(_, last)| last.on);
        return supply::in_business(&it.provides, cx.as_of) && assessed.is_none_or(|on| it.next_review_on > Some(on));
    }
    if let Some(it) = as_kind::<Customer>(record) {
        let assessed = it.assessments.iter().filter_map(|assessment| assessment.on).filter(|on| *on <= cx.as_of).max();
        return supply::in_business(&it.provides, cx.as_of) && assessed.is_none_or(|on| it.next_review_on > Some(on));
    }
    as_kind::<Risk>(record).is_some_and(|it| it.kind == Some(RiskKind::Opportunity) && it.closed_on.is_none_or(|on| on > cx.as_of))
}

fn one(record: &(dyn Record + 'static), at: Path, cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let table = record.table();
    let planned = table.with(FieldRole::NextReview).any(|field| !record.get(field).is_absent());
    if !planned || !(review_kind(table.kind).is_some() || stands(record, cx)) {
        return;
    }
    let id = key_of(record).map_or(table.kind, |id| id.as_str());
    match planned_review(record, cx).filter(|(_, on)| *on < cx.as_of) {
        None => sink.pass(id),
        Some((field, on)) => sink.fail(table.kind, id, fail(at.step(field as u8, None)).with("nextReviewOn", on)),
    }
}
