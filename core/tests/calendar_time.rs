//! As time goes on, over the realistic example: what has run out stays so, and what is overdue stays overdue until something settles it.

use std::collections::{BTreeMap, BTreeSet};

use aimskit::assess::{Due, DueKind};
use aimskit::check::{EvidenceState, evidence_state};
use aimskit::model::Evidence;
use aimskit::read::Date;
use aimskit::{Aims, AssessOptions};
use serde_json::Value;

const DOCUMENT: &str = include_str!("../../examples/data/meridian.aims.json");

fn aims() -> Aims {
    aimskit::read(DOCUMENT).aims.unwrap()
}

/// Every day from the first one recorded to a year after the last assessment.
fn days() -> impl Iterator<Item = Date> {
    let (from, to) = ("2024-12-20".parse::<Date>().unwrap(), "2028-03-10".parse::<Date>().unwrap());
    (from.days()..=to.days()).map(|day| Date::from_days(day).unwrap())
}

/// What is to be done to which record; a record without an id goes by the place of its day.
fn thing(due: &Due) -> String {
    let place = if due.id.is_none() || due.what == DueKind::AiActDuty { format!("{:?} {}", due.field, due.label) } else { String::new() };
    format!("{} {} {} {place}", due.what, due.kind, due.id.as_deref().unwrap_or("-"))
}

#[test]
fn nothing_is_said_twice() {
    let aims = aims();
    for day in days().step_by(5) {
        let calendar = aims.calendar(AssessOptions::at(day).horizon_days(400));
        let things: BTreeSet<String> = calendar.iter().map(thing).collect();
        let said: Vec<String> = calendar.iter().map(thing).collect();
        let twice: Vec<_> = things.iter().filter(|one| said.iter().filter(|other| other == one).count() > 1).collect();
        assert!(twice.is_empty(), "{day}: {twice:?}");
        assert!(calendar.is_sorted_by_key(|due| due.on), "{day}");
        for due in &calendar {
            assert_eq!((due.days_left, due.overdue), (day.days_until(due.on), due.on < day));
            assert!(due.also.iter().all(|also| also.on >= due.on), "{due:?}");
        }
    }
}

#[test]
fn what_has_run_out_never_holds_again() {
    let aims = aims();
    let mut ran_out: BTreeSet<(String, Date)> = BTreeSet::new();
    let mut expired: BTreeSet<String> = BTreeSet::new();
    for day in days() {
        for due in aims.calendar(AssessOptions::at(day)) {
            let key = (thing(&due), due.on);
            assert!(due.overdue || !ran_out.contains(&key), "{day}: {key:?} is no longer overdue");
            if due.overdue {
                ran_out.insert(key);
            }
        }
        for evidence in aims.iter::<Evidence>() {
            let state = evidence_state(evidence, day);
            assert!(state == EvidenceState::Expired || !expired.contains(evidence.id.as_str()), "{day}: {}", evidence.id);
            if state == EvidenceState::Expired {
                expired.insert(evidence.id.to_string());
            }
        }
    }
    assert!(ran_out.len() > 100 && expired.len() > 5, "{} {}", ran_out.len(), expired.len());
}

/// All days that stand in a record, anywhere in it.
fn dates(value: &Value, out: &mut BTreeSet<Date>) {
    match value {
        Value::String(text) => out.extend(text.get(..10).and_then(|day| day.parse::<Date>().ok())),
        Value::Array(list) => list.iter().for_each(|one| dates(one, out)),
        Value::Object(members) => members.values().for_each(|one| dates(one, out)),
        _ => {}
    }
}

fn mentions(value: &Value, ids: &BTreeSet<&str>) -> bool {
    match value {
        Value::String(text) => ids.contains(text.as_str()),
        Value::Array(list) => list.iter().any(|one| mentions(one, ids)),
        Value::Object(members) => members.values().any(|one| mentions(one, ids)),
        _ => false,
    }
}

/// Days of the records that have to do with the entry.
fn days_about(document: &Value, due: &Due) -> BTreeSet<Date> {
    let sources = due.also.iter().map(|also| &also.source).chain([&due.source]);
    let mut ids: BTreeSet<&str> = sources.filter_map(|source| source.as_ref()?.id.as_deref()).collect();
    ids.extend(due.id.as_deref());
    // A new assessment is of the same system, and does not name the old one.
    let old = document["impactAssessments"].as_array().unwrap().iter().find(|one| one["id"].as_str() == due.id.as_deref());
    ids.extend(old.and_then(|old| old["aiSystem"].as_str()));
    let mut out = BTreeSet::new();
    for part in document.as_object().unwrap().values() {
        match part {
            Value::Array(list) => list.iter().filter(|one| mentions(one, &ids)).for_each(|one| dates(one, &mut out)),
            part if mentions(part, &ids) => dates(part, &mut out),
            _ => {}
        }
    }
    // A programme's audits and a certificate's windows are settled by records that name no programme.
    for register in ["audits", "managementReviews", "trainings"] {
        dates(&document[register], &mut out);
    }
    out
}

#[test]
fn what_is_overdue_stays_so_until_something_dated_later_settles_it() {
    let (aims, document): (Aims, Value) = (aims(), serde_json::from_str(DOCUMENT).unwrap());
    let mut before: BTreeMap<String, Due> = BTreeMap::new();
    let mut settled = 0;
    for day in days() {
        let now: BTreeMap<String, Due> = aims
            .calendar(AssessOptions::at(day).horizon_days(0))
            .into_iter()
            .filter(|due| due.overdue)
            .map(|due| (thing(&due), due))
            .collect();
        for (thing, due) in &before {
            if now.get(thing).is_some_and(|now| now.on <= due.on) {
                continue;
            }
            settled += 1;
            let known = days_about(&document, due);
            let yesterday = Date::from_days(day.days() - 1).unwrap();
            assert!(known.contains(&day) || known.contains(&yesterday), "{day}: {thing} of {} is settled by nothing of that day", due.on);
        }
        before = now;
    }
    assert!(settled > 10, "{settled}");
}
