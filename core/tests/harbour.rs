//! A small company in its first year: what is raised first is what a reader raised first, and the report is not a flood.

use std::collections::BTreeSet;

use aimskit::assess::{Grade, Priority};
use aimskit::{Aims, Report};

const TEXT: &str = include_str!("../../examples/data/harbour.aims.json");
const EXPECTED: &str = include_str!("../../examples/data/harbour.expected.md");

fn assessed() -> (Aims, Report) {
    let outcome = aimskit::read(TEXT);
    assert!(outcome.diagnostics.is_empty(), "{:?}", outcome.diagnostics.first());
    let aims = outcome.aims.unwrap();
    let report = aims.assess("2026-11-29".parse::<aimskit::read::Date>().unwrap());
    (aims, report)
}

/// The reader's first ten: the requirements and controls that each bears on, and its grade.
fn expected() -> Vec<(Vec<&'static str>, &'static str)> {
    let section = EXPECTED.split("## ").find(|part| part.starts_with("What I would raise first")).unwrap();
    let items: Vec<_> = section
        .lines()
        .filter(|line| line.split_once(". ").is_some_and(|(number, _)| number.parse::<u8>().is_ok()))
        .map(|line| {
            let (before, grade) = line.trim_end_matches(']').rsplit_once(" [").unwrap();
            let ids = before.rsplit_once('(').unwrap().1.trim_end_matches(')');
            (ids.split(", ").collect(), grade)
        })
        .collect();
    assert_eq!(items.len(), 10, "{items:?}");
    items
}

/// Whether they are about one subject: the first requirement of the reader belongs to the place of the engine or stands among its verdicts.
fn alike(priority: &Priority, ids: &[&str]) -> bool {
    let place = priority.place.as_deref().unwrap_or("-");
    let below = |id: &str| id.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    ids.iter().any(|id| below(id)) && ids.iter().any(|id| below(id) || priority.verdicts.iter().any(|verdict| *verdict == **id))
}

#[test]
fn what_is_raised_first_is_what_a_reader_raised_first() {
    let (_, report) = assessed();
    let items = expected();
    let first: Vec<&Priority> = report.priorities.iter().take(10).collect();
    let missing: Vec<usize> = (0..items.len()).filter(|at| !first.iter().any(|one| alike(one, &items[*at].0))).map(|at| at + 1).collect();
    assert!(items.len() - missing.len() >= 7, "not among the first ten: {missing:?}");
    for (number, (ids, _)) in items.iter().enumerate().take(3) {
        assert!(first.iter().take(3).any(|one| alike(one, ids)), "item {} is not among the first three", number + 1);
    }
    // What a reader would call major is not told as a detail.
    for (ids, _) in items.iter().filter(|(_, grade)| *grade == "major candidate").take(8) {
        let found = report.priorities.iter().find(|one| alike(one, ids)).unwrap();
        assert_eq!(found.grade, Grade::MajorCandidate, "{ids:?}: {}", found.message);
    }
}

#[test]
fn a_messy_document_is_no_flood() {
    let (_, report) = assessed();
    assert!(report.priorities.len() <= 60, "{}", report.priorities.len());
    let sentences: BTreeSet<&str> = report.findings.iter().map(|finding| &*finding.message).collect();
    assert_eq!(sentences.len(), report.findings.len(), "a sentence stands twice");
    let counted: u32 = report.priorities.iter().map(|priority| priority.count).sum();
    assert_eq!(counted as usize, report.findings.len(), "each finding belongs to one");
}

/// The two slips among the references, and no more.
#[test]
fn months_and_names_are_no_errors() {
    let (aims, report) = assessed();
    let unresolved = report.findings.iter().filter(|finding| finding.code.as_str() == "reference-unresolved").count();
    assert_eq!(unresolved, 2);
    let written: serde_json::Value = serde_json::from_str(&aims.to_json()).unwrap();
    assert_eq!(written, serde_json::from_str::<serde_json::Value>(TEXT).unwrap());
}
