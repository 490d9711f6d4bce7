//! The calendar and the rules agree: what a rule finds late stands in the calendar as late, and what stands there has a finding; on every
//! example of every page, and on Meridian through four years.
#![expect(clippy::disallowed_methods, reason = "tests read files")]

#[path = "pages/example.rs"]
#[expect(dead_code, reason = "another test reads all of it")]
mod example;
#[path = "pages/overlay.rs"]
#[expect(dead_code, reason = "another test reads all of it")]
mod overlay;
#[path = "pages/page.rs"]
mod page;

use std::collections::BTreeSet;

use aimskit::Aims;
use aimskit::assess::Due;
use aimskit::read::{Date, Diagnostic};
use aimskit::rules::{rule, rules};
use serde_json::Value;

fn aims(document: &Value) -> Aims {
    aimskit::read(document.to_string()).aims.expect("a document")
}

/// Whether the entry is about the place or the record of the finding, or is asked for by it.
fn about(due: &Due, finding: &Diagnostic) -> bool {
    let subject = finding.subject.as_ref().and_then(|subject| subject.id.as_deref()).unwrap_or("");
    let ids = [due.id.as_deref(), due.source.as_ref().and_then(|source| source.id.as_deref())];
    let also = due.also.iter().filter_map(|also| also.source.as_ref()?.id.as_deref());
    let places = [&due.field].into_iter().chain(due.also.iter().map(|also| &also.field)).flatten();
    places.into_iter().any(|place| place.strip_prefix(&*finding.pointer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')))
        || ids.into_iter().flatten().chain(also).any(|id| id == subject || finding.related.iter().any(|related| related.as_str() == id))
}

/// What one of the two knows of that day and the other does not.
fn apart(aims: &Aims, day: &str, seen: &mut BTreeSet<String>) -> Vec<String> {
    let report = aims.assess(day.parse::<Date>().expect("a day"));
    let dated = |finding: &&Diagnostic| rule(&finding.code).is_some_and(|rule| rule.due().is_some());
    let mut missing = Vec::new();
    for finding in report.findings.iter().filter(dated) {
        seen.insert(finding.code.to_string());
        // The subject of a change on the very day is due on it, not overdue yet.
        if !report.calendar.iter().any(|due| due.days_left <= 0 && about(due, finding)) {
            missing.push(format!("{day} not in the calendar: {} at {}: {}", finding.code, &*finding.pointer, finding.message));
        }
    }
    for due in report.calendar.iter().filter(|due| due.overdue) {
        if !report.findings.iter().any(|finding| about(due, finding)) {
            missing.push(format!("{day} no finding: {} of {:?} at {:?}", due.what, due.id, due.field.as_deref()));
        }
    }
    missing
}

#[test]
fn every_example_of_every_page_has_one_calendar_and_one_answer() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("rules");
    let baseline: Value = serde_json::from_str(&std::fs::read_to_string(folder.join("baseline.json")).unwrap()).unwrap();
    let (mut wrong, mut seen) = (Vec::new(), BTreeSet::new());
    for rule in rules() {
        let page = page::Page::parse(rule.name(), &std::fs::read_to_string(folder.join(format!("{}.md", rule.name()))).unwrap());
        assert!(page.faults.is_empty() && page.rule == rule.name());
        for example in &page.examples {
            let mut document = baseline.clone();
            overlay::merge(&mut document, &example.overlay);
            let missing = apart(&aims(&document), example.as_of.as_deref().unwrap_or("2026-06-30"), &mut seen);
            wrong.extend(missing.into_iter().map(|what| format!("rules/{}.md:{} {}: {what}", rule.name(), example.line, example.fence)));
        }
    }
    let dated: BTreeSet<String> = rules().iter().filter(|rule| rule.due().is_some()).map(|rule| rule.name().to_owned()).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(seen, dated, "each rule on a date has an example that is late");
}

#[test]
fn calendar_and_rules_agree_on_any_day_of_meridian() {
    let aims = aims(&serde_json::from_str(include_str!("../../examples/data/meridian.aims.json")).unwrap());
    let mut seen = BTreeSet::new();
    let days = (2025..=2028).flat_map(|year| (1..=12).map(move |month| format!("{year}-{month:02}-17")));
    let missing: Vec<String> = days.flat_map(|day| apart(&aims, &day, &mut seen)).collect();
    assert!(seen.len() > 15, "{seen:?}");
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn nothing_is_overdue_where_no_rule_finds_anything() {
    let baseline = include_str!("../rules/baseline.json");
    let calendar = aims(&serde_json::from_str(baseline).unwrap()).calendar("2026-06-30".parse::<Date>().unwrap());
    let overdue: Vec<_> = calendar.iter().filter(|due| due.overdue).collect();
    assert!(overdue.is_empty(), "{overdue:?}");
    assert!(calendar.len() > 4);
}

/// Places of all dates in a value, as pointers.
fn dates(value: &Value, at: &str, into: &mut Vec<String>) {
    match value {
        Value::String(text) if text.len() == 10 && text.parse::<Date>().is_ok() => into.push(at.to_owned()),
        Value::Array(items) => items.iter().enumerate().for_each(|(index, item)| dates(item, &format!("{at}/{index}"), into)),
        Value::Object(members) => members.iter().for_each(|(name, item)| dates(item, &format!("{at}/{name}"), into)),
        _ => {}
    }
}

/// Every date of the baseline by itself in the past, with nothing beside it that says that it is over.
#[test]
fn whatever_date_has_passed_both_know_of_it() {
    let baseline: Value = serde_json::from_str(include_str!("../rules/baseline.json")).unwrap();
    let (mut places, mut wrong, mut seen) = (Vec::new(), Vec::new(), BTreeSet::new());
    dates(&baseline, "", &mut places);
    assert!(places.len() > 300, "{}", places.len());
    for place in &places {
        let (around, name) = place.rsplit_once('/').expect("a member");
        let mut document = baseline.clone();
        let record = document.pointer_mut(around).and_then(Value::as_object_mut).expect("a record");
        for over in ["doneOn", "reviewedOn", "closedOn", "achievedOn", "heldOn", "until", "validUntil"] {
            record.remove(over);
        }
        record.insert(name.to_owned(), "2026-06-01".into());
        let missing = apart(&aims(&document), "2026-06-30", &mut seen);
        wrong.extend(missing.into_iter().map(|what| format!("{place}: {what}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
