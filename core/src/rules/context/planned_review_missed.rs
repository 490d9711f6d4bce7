//! A part of the management system that was to be reviewed and was not.

use crate::check::{Cx, Path, Sink, fail, rule};
use crate::model::Root;
use crate::read::{Date, AnyField, Record, View, elements};

rule! {
    "planned-review-missed", since "0.1", Shall, on Whole, serves ["4.4.s3"],
    effort AssessAgain,
    message "it was to be reviewed by {due}, and was not",
    hint "review it, and record the day in `reviewedOn` and the next one in `nextReviewOn`",
}

/// Parts that live on and have their own day of review. Risks, impact assessments, policies and documents have rules of their own.
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

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    for part in PARTS {
        match cx.aims().get(part.index.into()) {
            View::List(list) => elements(list).enumerate().for_each(|(at, view)| one(&view, part.at(at), cx.as_of, sink)),
            view => one(&view, part.into(), cx.as_of, sink),
        }
    }
}

fn one(view: &View<'_>, at: Path, as_of: Date, sink: &mut Sink<'_>) {
    let View::Record(record) = view else { return };
    let day = |name: &str| {
        let field = record.table().names.iter().position(|known| known == name)?;
        if let View::Date(day) = record.get(field) { Some((field, day)) } else { None }
    };
    let Some((field, due)) = day("nextReviewOn") else { return };
    let ended = || ["closedOn", "appliesUntil"].into_iter().any(|name| day(name).is_some_and(|(_, end)| end <= as_of));
    let reviewed = || day("reviewedOn").is_some_and(|(_, on)| on >= due && on <= as_of);
    let id = if let View::Id(id) = record.get(0) { id.as_str() } else { record.table().kind };
    if due >= as_of || reviewed() || ended() {
        sink.pass(id);
    } else {
        sink.fail(record.table().kind, id, fail(at.step(field as u8, None)).with("due", due));
    }
}
