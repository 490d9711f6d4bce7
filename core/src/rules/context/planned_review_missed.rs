//! A part of the management system that was to be reviewed and was not.

use crate::check::{Cx, Path, Sink, fail, rule};
use crate::model::Root;
use crate::read::{Date, Field, Record, View, elements};

rule! {
    "planned-review-missed", since "0.1", Shall, on Whole, serves ["4.4.s3"],
    message "it was to be reviewed by {due}, and was not",
    hint "review it, and record the day in `reviewedOn` and the next one in `nextReviewOn`",
}

/// Parts that live on and have their own day of review. Risks, impact assessments, policies and documents have rules of their own.
const PARTS: [Field; 10] = [
    Root::ORGANIZATION,
    Root::ISSUES,
    Root::INTERESTED_PARTIES,
    Root::OBLIGATIONS,
    Root::SCOPE,
    Root::ROLES,
    Root::RISK_METHOD,
    Root::OWN_CONTROLS,
    Root::STATEMENT_OF_APPLICABILITY,
    Root::IMPACT_METHOD,
];

/// The days that decide: when it is due, when it was done, and two by which the record ends.
const DAYS: [&str; 4] = ["nextReviewOn", "reviewedOn", "closedOn", "appliesUntil"];

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    for part in PARTS {
        match cx.aims.get(part.index.into()) {
            View::Record(record) => one(record, places(record), Path::from(part), cx.as_of, sink),
            View::List(list) => {
                let mut known = None;
                for (at, view) in elements(list).enumerate() {
                    if let View::Record(record) = view {
                        one(record, *known.get_or_insert_with(|| places(record)), part.at(at), cx.as_of, sink);
                    }
                }
            }
            _ => {}
        }
    }
}

/// Where records of that kind have those days.
fn places(record: &dyn Record) -> [Option<usize>; 4] {
    DAYS.map(|day| record.table().names.iter().position(|name| name == day))
}

fn one(record: &dyn Record, places: [Option<usize>; 4], at: Path, as_of: Date, sink: &mut Sink<'_>) {
    let [due, reviewed, closed, until] = places.map(|place| if let View::Date(day) = record.get(place?) { Some(day) } else { None });
    let (Some(due), Some(field)) = (due, places.first().copied().flatten()) else { return };
    let ended = [closed, until].into_iter().flatten().any(|day| day <= as_of);
    let done = reviewed.is_some_and(|on| on >= due && on <= as_of);
    let id = if let View::Id(id) = record.get(0) { id.as_str() } else { record.table().kind };
    if due >= as_of || ended || done {
        sink.pass(id);
    } else {
        sink.fail(record.table().kind, id, fail(at.step(field as u8, None)).with("due", due));
    }
}
