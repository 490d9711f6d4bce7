//! The mapping sets and outlines that come with the library: rows by set, basis and relation, and every id.
#![cfg(feature = "crosswalks")]
#![expect(clippy::disallowed_methods, reason = "tests read files")]

use std::collections::BTreeMap;

use aimskit::Language;
use aimskit::catalogue::catalogue;
use aimskit::crosswalk::{MappingSet, OutlineEntryKind, OutlineKind, built_in_outlines, built_in_sets, read_mapping_set, set_problems};
use aimskit::read::Severity;

/// Rows of each set, by basis and relation.
fn tally(key: impl Fn(&MappingSet, usize) -> String) -> BTreeMap<String, usize> {
    let mut out = BTreeMap::new();
    for set in built_in_sets() {
        for at in 0..set.rows.len() {
            *out.entry(key(set, at)).or_default() += 1;
        }
    }
    out
}

fn of(pairs: &[(&str, usize)]) -> BTreeMap<String, usize> {
    pairs.iter().map(|(name, number)| ((*name).to_owned(), *number)).collect()
}

#[test]
fn no_row_is_dropped() {
    let rows = tally(|set, _| set.id.to_string());
    let wanted = [
        ("nist-ai-rmf-1.0__iso-42001-2023", 280),
        ("eu-ai-act-2026-07__iso-42001-2023", 138),
        ("en-18286__eu-ai-act", 3),
        ("pren-18286-2025__iso-42001-2023", 32),
        ("iso-27001-2022-clauses__iso-42001-2023", 30),
        ("iso-27001-2022-annexA__iso-42001-2023", 47),
        ("iso-27701-2025__iso-42001-2023", 19),
        ("iso-9001-2015__iso-42001-2023", 28),
        ("gdpr__iso-42001-2023", 45),
        ("eu-ai-act__gdpr", 4),
        ("oecd-ai-2024__iso-42001-2023", 14),
        ("sdg__iso-42001-2023", 13),
        ("risk-taxonomies-via-ibm-atlas", 29),
    ];
    assert_eq!(rows, of(&wanted));
    assert_eq!(rows.values().sum::<usize>(), 682);
    let bases = tally(|set, at| set.rows[at].basis.expect("a basis").to_string());
    assert_eq!(bases, of(&[("publishedCrosswalk", 287), ("inferredCorroborated", 122), ("inferred", 244), ("derivedViaHub", 29)]));
    let relations = tally(|set, at| set.rows[at].relation.to_string());
    assert_eq!(relations, of(&[("related", 315), ("intersectsWith", 367)]));
    let confidences = tally(|set, at| set.rows[at].confidence.expect("a confidence").to_string());
    assert_eq!(confidences, of(&[("high", 3), ("medium", 387), ("low", 292)]));
    assert_eq!(built_in_sets().iter().map(|set| set.gaps.len()).sum::<usize>(), 15);
}

#[test]
fn every_id_exists_and_every_row_is_sourced() {
    for set in built_in_sets() {
        let (problems, _) = set_problems(set, &[], catalogue(), Language::english());
        let said: Vec<String> = problems.iter().map(|it| format!("{}: {} {}", set.id, it.pointer.0, it.message)).collect();
        assert!(said.is_empty(), "{said:#?}");
        assert!(set.rows.iter().all(|row| row.is_sourced() && row.basis.is_some()));
        // No set leaves its draft before a named reviewer signs it.
        assert!(set.reviewed_by.is_some() || set.status.is_some_and(|status| status.as_str() == "draft"), "{}", set.id);
        assert!(set.licence.is_some() && set.as_of.is_some() && set.description.is_some(), "{}", set.id);
    }
}

#[test]
fn a_wrong_id_in_a_built_in_set_would_be_found() {
    for set in built_in_sets() {
        for at in 0..set.rows.len() {
            let mut damaged = set.clone();
            // An id of the standard that does not exist, on whichever side.
            damaged.rows[at].target = "iso42001:A.1.99".parse().expect("a form");
            let (problems, _) = set_problems(&damaged, &[], catalogue(), Language::english());
            let found =
                |it: &aimskit::read::Diagnostic| &*it.code == "crosswalk-entry-unknown" && *it.pointer == format!("/rows/{at}/target");
            assert!(problems.iter().any(|it| found(it) && it.severity == Severity::Error), "{} row {at}", set.id);
        }
    }
}

#[test]
fn files_are_those_that_are_built_in() {
    let files = |folder: &str| {
        let path = format!("{}/data/{folder}", env!("CARGO_MANIFEST_DIR"));
        let mut names: Vec<String> = std::fs::read_dir(path)
            .expect("a folder")
            .map(|file| file.expect("a file").file_name().into_string().expect("a name"))
            .collect();
        names.sort();
        names
    };
    let mut sets: Vec<String> = built_in_sets().iter().map(|set| format!("{}.json", set.id)).collect();
    let mut outlines: Vec<String> = built_in_outlines().iter().map(|outline| format!("{}.json", outline.id)).collect();
    sets.sort();
    outlines.sort();
    assert_eq!((sets, outlines), (files("crosswalks"), files("outlines")));
    for name in files("crosswalks") {
        let text = std::fs::read_to_string(format!("{}/data/crosswalks/{name}", env!("CARGO_MANIFEST_DIR"))).expect("a file");
        let read = read_mapping_set(text);
        assert!(read.diagnostics.is_empty(), "{name}: {:?}", read.diagnostics);
    }
}

#[test]
fn outlines_have_the_items_of_their_editions() {
    let count = |name: &str, kind: OutlineEntryKind| {
        let outline = built_in_outlines().iter().find(|outline| outline.id == *name).expect(name);
        outline.entries.iter().filter(|entry| entry.kind.unwrap_or(OutlineEntryKind::Item) == kind).count()
    };
    use OutlineEntryKind::{Heading, Item, Tag};
    assert_eq!((count("nist-ai-rmf", Heading), count("nist-ai-rmf", Item)), (4 + 19, 72));
    assert_eq!((count("mit-risk", Heading), count("mit-risk", Tag)), (7, 24));
    assert_eq!((count("oecd-ai", Item), count("nist-600-1", Tag), count("owasp-llm", Tag), count("owasp-asi", Tag)), (10, 12, 10, 10));
    assert_eq!((count("atlas", Tag), count("sdg", Tag), count("gdpr", Item)), (16, 6, 21));
    // Process, documentation and the five annexes.
    assert_eq!((count("iso42005", Heading), count("iso42005", Item)), (7, 35));
    // The Charter as the impact assessment lists it.
    assert_eq!(count("eu-charter", Item), aimskit::model::FundamentalRight::ALL.len());
    // Clauses of the rows, and all 93 controls of Annex A.
    assert_eq!(count("iso27001", Item), 30 + 93);
    for outline in built_in_outlines() {
        assert!(outline.licence.is_some() && !outline.sources.is_empty(), "{}", outline.id);
        let tags = matches!(outline.kind, Some(OutlineKind::Taxonomy | OutlineKind::Goals));
        assert_eq!(outline.tags_only == Some(true), tags, "{}", outline.id);
    }
}

#[test]
fn what_can_be_assessed_loads_as_a_framework() {
    for name in ["nist-ai-rmf", "eu-charter", "iso42005"] {
        let outline = built_in_outlines().iter().find(|outline| outline.id == *name).expect(name);
        let file = outline.to_framework().expect("a framework");
        let known = catalogue().clone().with_framework(file.to_framework()).expect("entries that fit together");
        let options = aimskit::AssessOptions::at("2026-11-23".parse().expect("a day")).catalogue(&known);
        let report = aimskit::Aims::new().assess(options);
        let verdicts: Vec<_> = report.verdicts.iter().filter(|verdict| verdict.id.starts_with(&format!("{name}:"))).collect();
        let items = outline.entries.iter().filter(|entry| entry.is_item()).count();
        assert_eq!(verdicts.len(), items, "{name}");
        // No record decides an item by its mere existence: a person attests it.
        assert!(verdicts.iter().all(|verdict| verdict.status.as_str() == "notDetermined"), "{name}");
    }
    for name in ["mit-risk", "sdg", "owasp-llm"] {
        assert!(built_in_outlines().iter().find(|outline| outline.id == *name).expect(name).to_framework().is_none());
    }
}
