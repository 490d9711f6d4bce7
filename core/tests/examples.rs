//! The example documents read with no diagnostic and come back as they were.

use std::collections::BTreeSet;

use aimskit::model::Root;
use aimskit::read::{ReadOptions, read_record, write};
use serde_json::Value;

fn read(text: &str) -> Root {
    let outcome = read_record::<Root>(text, &ReadOptions::default());
    assert!(outcome.diagnostics.is_empty(), "{:#?}", outcome.diagnostics);
    let root = outcome.record.expect("a record");
    let before: Value = serde_json::from_str(text).expect("JSON");
    let after: Value = serde_json::from_str(&write(&root)).expect("JSON");
    same(&before, &after, "");
    root
}

/// Compares value by value, so that a failure names the place and not the whole document.
fn same(before: &Value, after: &Value, place: &str) {
    match (before, after) {
        (Value::Object(a), Value::Object(b)) => {
            let names = |map: &serde_json::Map<String, Value>| map.keys().cloned().collect::<BTreeSet<_>>();
            assert_eq!(names(a), names(b), "members at `{place}`");
            a.iter().for_each(|(name, value)| same(value, &b[name], &format!("{place}/{name}")));
        }
        (Value::Array(a), Value::Array(b)) => {
            assert_eq!(a.len(), b.len(), "elements at `{place}`");
            a.iter().zip(b).enumerate().for_each(|(at, (a, b))| same(a, b, &format!("{place}/{at}")));
        }
        _ => assert_eq!(before, after, "at `{place}`"),
    }
}

#[test]
fn meridian_reads() {
    assert_eq!(read(include_str!("../../examples/data/meridian.aims.json")).ai_systems.len(), 10);
}

#[test]
fn the_starter_reads_and_every_finding_is_a_next_step() {
    let text = include_str!("../../examples/data/starter.aims.json");
    assert_eq!(read(text).ai_systems.len(), 1);
    // A beginning has open points and no mistakes: a draft is told no error, and nothing is found but what is still to be done.
    let answer = aimskit::api::assess(text, r#"{"asOf": "2026-11-23", "profile": "draft"}"#, aimskit::Language::english());
    let answer: Value = serde_json::from_str(&answer).expect("JSON");
    let findings = answer["report"]["findings"].as_array().expect("findings");
    let severities: Vec<&str> = findings.iter().filter_map(|finding| finding["severity"].as_str()).collect();
    assert!((3..=15).contains(&severities.len()), "{severities:?}");
    assert!(severities.iter().all(|severity| *severity == "info"), "{severities:?}");
}
