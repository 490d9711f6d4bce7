//! A planned review of a part of the management system that has not taken place.

use crate::check::{Cx, Path, Sink, date_of, fail, rule};
use crate::model::Root;
use crate::read::{AnyField, Date, FieldRole, Record, View, elements};

rule! {
    "planned-review-missed", since "0.1", Shall, on Whole, serves ["4.4.s3"],
    effort AssessAgain,
    message "the review planned for {nextReviewOn} has not taken place",
    hint "review it, and record the date in `reviewedOn` and the next planned date in `nextReviewOn`",
    whole reviewed,
}

/// Parts with a planned review of their own. Risks, impact assessments, policies and documents have rules of their own.
const PARTS: [AnyField; 10] = [
    Root::ORGANIZATION.any(),
    Root::ISSUES.any(),
    Root::INTERESTED_PARTIES.any(),
    Root::OBLIGATIONS.any(),
    Root::SCOPE.any(),
    Root::ROLES.any(),
    Root::RISK_METHOD.any(),
    Root::OWN_CONTROLS.any(),
    Root::STATEMENT_OF_APPLICABILITY.any(),
    Root::IMPACT_METHOD.any(),
];

fn reviewed(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    for part in PARTS {
        match cx.aims().get(part.index.into()) {
            View::List(list) => elements(list).enumerate().for_each(|(at, view)| one(&view, part.at(at), cx.as_of, sink)),
            view => one(&view, part.into(), cx.as_of, sink),
        }
    }
}

fn one(view: &View<'_>, at: Path, as_of: Date, sink: &mut Sink<'_>) {
    let View::Record(record) = view else { return };
    let day = |role| record.table().with(role).find_map(|field| Some((field, date_of(record.get(field))?)));
    let Some((field, due)) = day(FieldRole::NextReview) else { return };
    let ended = || [FieldRole::Closes, FieldRole::Ends].into_iter().any(|role| day(role).is_some_and(|(_, end)| end <= as_of));
    let done = || day(FieldRole::Reviewed).is_some_and(|(_, on)| on >= due && on <= as_of);
    let id = if let View::Id(id) = record.get(0) { id.as_str() } else { record.table().kind };
    if due >= as_of || done() || ended() {
        sink.pass(id);
    } else {
        sink.fail(record.table().kind, id, fail(at.step(field as u8, None)).with("nextReviewOn", due));
    }
}
