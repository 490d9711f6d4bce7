//! The example documents read with no diagnostic, hold what they promise and come back as they were.

use aimskit::model::Root;
use aimskit::read::{ReadOptions, read_record, write};

fn read(text: &str) -> Root {
    let outcome = read_record::<Root>(text, &ReadOptions::default());
    assert!(outcome.diagnostics.is_empty(), "{:#?}", outcome.diagnostics);
    let root = outcome.record.expect("a record");
    let before: serde_json::Value = serde_json::from_str(text).expect("JSON");
    let after: serde_json::Value = serde_json::from_str(&write(&root)).expect("JSON");
    assert_eq!(before, after);
    root
}

#[test]
fn meridian_reads_and_is_as_large_as_promised() {
    let root = read(include_str!("../../examples/data/meridian.aims.json"));
    assert_eq!(root.ai_systems.len(), 7);
    assert_eq!(root.risks.len(), 26);
    assert_eq!(root.treatments.len(), 25);
    assert_eq!(root.impact_assessments.len(), 5);
    assert!(root.evidence.len() >= 80);
    assert_eq!(root.audits.len(), 2);
    assert_eq!(root.management_reviews.len(), 2);
    assert_eq!(root.statement_of_applicability.expect("a SoA").entries.len(), 38);
}

#[test]
fn the_starter_reads() {
    assert_eq!(read(include_str!("../../examples/data/starter.aims.json")).ai_systems.len(), 1);
}
