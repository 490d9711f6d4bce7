//! Tags of taxonomies: who carries them, which nothing carries, and those that do not exist.
#![cfg(all(feature = "exchange", feature = "english"))]

use aimskit::crosswalk::{Outline, TagState, Tagged, TaxonomyTags};
use aimskit::exchange::{CsvTable, csv_with, report_page_with};
use aimskit::read::{ReadOptions, read_record};
use aimskit::{Aims, Language, read};
use serde_json::{Value, json};

fn outline(value: &Value) -> Outline {
    let read = read_record::<Outline>(value.to_string(), &ReadOptions::default());
    assert!(read.diagnostics.is_empty(), "{:?}", read.diagnostics);
    read.record.unwrap()
}

/// A list with all its tags, and one without.
fn outlines() -> Vec<Outline> {
    vec![
        outline(&json!({"id": "house", "title": "House list", "edition": "2", "licence": "ours", "complete": true, "entries": [
            {"id": "T", "title": "All", "kind": "heading"},
            {"id": "T-1", "title": "Harm to <people>", "kind": "tag", "parent": "T"},
            {"id": "T-2", "title": "Loss of data", "kind": "tag", "parent": "T"}]})),
        outline(&json!({"id": "open", "title": "Open list", "entries": [{"id": "LLM01:2025", "kind": "tag"}]})),
        outline(&json!({"id": "rules", "title": "No list of tags", "complete": true, "entries": [{"id": "R-1"}]})),
    ]
}

fn aims(more: &Value) -> Aims {
    let mut document = json!({"schemaVersion": "1.0"});
    document.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    read(document.to_string()).aims.unwrap()
}

fn tagged(aims: &Aims) -> Tagged {
    aims.taxonomy_tags(&outlines(), false, Language::english())
}

fn line(of: &TaxonomyTags, id: &str) -> (TagState, Vec<String>) {
    let line = of.tags.iter().find(|line| line.id == *id).unwrap_or_else(|| panic!("no {id}"));
    (line.state, line.records.iter().map(|record| record.id.as_ref().map_or(record.kind.to_string(), ToString::to_string)).collect())
}

#[test]
fn every_tag_says_who_carries_it() {
    let aims = aims(&json!({
        "organization": {"id": "O-1", "tags": ["house:T-1"]},
        "risks": [{"id": "R-1", "tags": ["house:T-1", "house:T-1", "urgent", "open:LLM01:2025"]}, {"id": "R-2", "tags": ["house:T", "open:LLM99"]}],
        "statementOfApplicability": {"entries": [{"control": "A.2.2", "tags": ["house:T-1"]}]},
    }));
    let found = tagged(&aims);
    assert_eq!(found.taxonomies.iter().map(|of| of.taxonomy.as_str()).collect::<Vec<_>>(), ["house", "open"]);
    let house = &found.taxonomies[0];
    assert_eq!((house.considered, house.not_considered), (1, 1));
    let (state, records) = line(house, "house:T-1");
    assert_eq!((state, records.iter().filter(|id| **id == "R-1").count(), records.len()), (TagState::Considered, 1, 3), "{records:?}");
    assert_eq!(line(house, "house:T-2"), (TagState::NotConsidered, vec![]));
    // A heading stands for none of the tags below it.
    assert_eq!(line(house, "house:T"), (TagState::Considered, vec!["R-2".to_owned()]));
    // Of a list that does not have all tags, none can be said not to exist.
    let open = &found.taxonomies[1];
    assert_eq!((line(open, "open:LLM01:2025").0, line(open, "open:LLM99").0), (TagState::Considered, TagState::Unlisted));
    assert!(found.diagnostics.is_empty(), "{:?}", found.diagnostics);
}

#[test]
fn a_tag_that_does_not_exist_is_told_at_its_place() {
    // What could not be read counts in the places of the others.
    let aims = aims(&json!({"risks": [5, {"id": "R-1", "tags": [7, "house:T-9", "house:", "house", "HOUSE:T-1", "rules:R-9"]}]}));
    let found = tagged(&aims);
    let told: Vec<(&str, &str)> = found.diagnostics.iter().map(|one| (&*one.code, &*one.pointer.0)).collect();
    assert_eq!(told, [("tag-unknown", "/risks/1/tags/1"), ("tag-unknown", "/risks/1/tags/2")]);
    assert_eq!(line(&found.taxonomies[0], "house:T-9"), (TagState::Unknown, vec!["R-1".to_owned()]));
    assert_eq!(found.taxonomies[0].considered, 0);
}

#[test]
fn very_many_are_counted() {
    let risks: Vec<Value> =
        (0..12_000).map(|at| json!({"id": format!("R-{at}"), "tags": [format!("house:X-{at}"), "house:T-1"]})).collect();
    let found = tagged(&aims(&json!({"risks": risks})));
    assert_eq!((found.diagnostics.len(), found.suppressed), (10_000, 2_000));
    assert_eq!(line(&found.taxonomies[0], "house:T-1").1.len(), 12_000);
}

#[test]
fn page_and_table_tell_what_was_not_considered() {
    let on: aimskit::read::Date = "2026-11-23".parse().unwrap();
    let some = aims(&json!({"risks": [{"id": "R-1", "title": "Wrong advice", "tags": ["house:T-1"]}]}));
    let report = some.assess(on);
    let page = report_page_with(&some, &report, &[], &outlines());
    let section = page.split("<section id=\"taxonomies\">").nth(1).unwrap().split("</section>").next().unwrap();
    assert!(section.contains("Harm to &lt;people&gt;") && section.contains("Wrong advice"), "{section}");
    assert!(
        section.contains("it is no gap of ISO/IEC 42001")
            && section.contains("Of 2 tags: 1 considered in records, 1 not considered in any record.")
    );
    assert!(section.contains("No record carries a tag of: Open list"), "{section}");
    let table = csv_with(&some, &report, CsvTable::TaxonomyTags, &outlines(), false);
    assert!(table.starts_with("taxonomy,taxonomyTitle,edition,licence,id,title,under,state,records\r\n"), "{table}");
    assert!(table.contains("house,House list,2,ours,house:T-1,Harm to <people>,house:T,considered,R-1\r\n"), "{table}");
    assert!(table.contains("house,House list,2,ours,house:T-2,Loss of data,house:T,notConsidered,\r\n"), "{table}");
    // Where no record carries a tag, the page says nothing of them.
    let none = aims(&json!({"risks": [{"id": "R-1", "tags": ["urgent"]}]}));
    assert!(!report_page_with(&none, &none.assess(on), &[], &outlines()).contains("id=\"taxonomies\""));
}

#[cfg(feature = "crosswalks")]
#[test]
fn the_taxonomies_that_come_with_the_library_are_there_with_their_licences() {
    let found = aims(&json!({})).taxonomy_tags(&[], true, Language::english());
    let names: Vec<&str> = found.taxonomies.iter().map(|of| of.taxonomy.as_str()).collect();
    assert_eq!(names, ["eu-ai-act", "nist-600-1", "owasp-llm", "owasp-asi", "atlas", "mit-risk", "mit-causal", "sdg"]);
    for of in &found.taxonomies {
        assert!(of.licence.is_some() && of.considered == 0 && of.not_considered > 0, "{}", of.taxonomy);
    }
}
