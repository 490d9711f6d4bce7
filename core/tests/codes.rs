//! Codes of the reader that no AIMS document raises: each is raised by a request, a table or a file, and stands at its place.

use aimskit::{Language, api};
use serde_json::{Value, json};

const DOCUMENT: &str = r#"{"schemaVersion": "1.0"}"#;

/// Code and pointer of everything that the answer tells, in its order.
fn told(answer: &str) -> Vec<(String, String)> {
    fn gather(value: &Value, all: &mut Vec<(String, String)>) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| gather(item, all)),
            Value::Object(members) => {
                if let (Some(code), Some(pointer)) = (members.get("code"), members.get("pointer")) {
                    all.push((code.as_str().unwrap().to_owned(), pointer.as_str().unwrap().to_owned()));
                }
                members.values().for_each(|value| gather(value, all));
            }
            _ => {}
        }
    }
    let mut all = Vec::new();
    gather(&serde_json::from_str(answer).unwrap(), &mut all);
    all
}

fn is(answer: &str, wanted: &[(&str, &str)]) {
    let wanted: Vec<(String, String)> = wanted.iter().map(|(code, pointer)| ((*code).to_owned(), (*pointer).to_owned())).collect();
    assert_eq!(told(answer), wanted);
}

fn imported(table: &str, mapping: &Value) -> String {
    api::import_rows(DOCUMENT, table, &json!({"mapping": mapping}).to_string(), Language::english())
}

#[test]
fn a_mapping_of_columns_that_does_not_fit() {
    let column = |heading: &str, place: &str| json!({"heading": heading, "place": place});
    is(&imported("Risk\nDrift\n", &json!({"records": "wishes"})), &[("import-table-unknown", "/mapping/records")]);
    let mapping = json!({
        "records": "risks", "constants": [{"place": "colour", "value": "red"}],
        "columns": [column("Risk", "title"), column("Owner", "owner"), column("Risk", "colour")]
    });
    let wanted = [
        ("heading-missing", "/mapping/columns/1/heading"),
        ("import-place-unknown", "/mapping/columns/2/place"),
        ("import-place-unknown", "/mapping/constants/0/place"),
    ];
    is(&imported("Risk\nDrift\n", &mapping), &wanted);
    is(&imported("", &json!({"records": "risks"})), &[("table-empty", "")]);
    is(
        &api::rows(DOCUMENT, r#"{"records": "risks", "columns": ["title", "colour"]}"#, Language::english()),
        &[("import-place-unknown", "/columns/1")],
    );
}

#[test]
fn cells_that_mean_nothing_of_their_kind() {
    let column = |heading: &str, place: &str| json!({"heading": heading, "place": place});
    let documents = json!({
        "records": "documents", "addNamed": false,
        "columns": [column("Title", "title"), column("Review", "reviewInterval"), column("Owner", "owner")]
    });
    let answer: Value = serde_json::from_str(&imported("Title;Review;Owner\nPolicy;now and then;Ana Díaz\n", &documents)).unwrap();
    let cells: Vec<_> = answer["account"]["sources"][0]["diagnostics"].as_array().unwrap().iter().collect();
    let at = |it: &&Value| (it["code"].as_str().unwrap().to_owned(), it["span"]["line"].as_u64(), it["span"]["column"].as_u64());
    let found: Vec<_> = cells.iter().map(at).collect();
    assert_eq!(found, [("cell-interval-unclear".to_owned(), Some(2), Some(2)), ("cell-reference-unknown".to_owned(), Some(2), Some(3))]);
    let controls = json!({
        "records": "statementOfApplicability.entries",
        "columns": [column("Control", "control"), column("Applicable", "guidanceConsidered")]
    });
    let answer: Value = serde_json::from_str(&imported("Control;Applicable\nA.2.2;perhaps\n", &controls)).unwrap();
    let found: Vec<_> = answer["account"]["sources"][0]["diagnostics"].as_array().unwrap().iter().collect();
    assert_eq!(found.iter().map(at).collect::<Vec<_>>(), [("cell-flag-unclear".to_owned(), Some(2), Some(2))]);
}

#[test]
fn addresses_that_are_none() {
    let options = json!({"files": [], "namespace": "no scheme"}).to_string();
    is(&api::import_oscal(DOCUMENT, &options, Language::english()), &[("bad-uri", "/namespace")]);
}

#[cfg(feature = "crosswalks")]
mod crosswalks {
    use super::*;

    fn asked(own: &Value) -> String {
        let mut options = json!({"asOf": "2026-11-23", "framework": "house", "builtIn": false});
        own.as_object().unwrap().iter().for_each(|(name, value)| options[name] = value.clone());
        api::crosswalk(DOCUMENT, &options.to_string(), Language::english())
    }

    fn outline(entries: &Value) -> Value {
        json!({"id": "house", "title": "House", "kind": "standard", "complete": true, "entries": entries})
    }

    fn set(own: &Value) -> Value {
        let row = json!({"source": "house:H-1", "target": "iso42001:4.1", "relation": "related", "verifiedBy": "Ana Díaz"});
        let mut set = json!({"id": "own", "version": "1", "rows": [row]});
        own.as_object().unwrap().iter().for_each(|(name, value)| set[name] = value.clone());
        set
    }

    #[test]
    fn outlines_and_sets_that_stand_twice_or_hang_in_the_air() {
        let entry = |id: &str, parent: Option<&str>| match parent {
            Some(parent) => json!({"id": id, "kind": "item", "parent": parent}),
            None => json!({"id": id, "kind": "item"}),
        };
        let whole = outline(&json!([entry("H-1", None)]));
        is(&asked(&json!({"outlines": [outline(&json!([entry("H 1", None)]))]})), &[("bad-entry-id", "/outlines/0/entries/0/id")]);
        let odd = outline(&json!([entry("H-1", Some("H")), entry("H-1", None)]));
        is(
            &asked(&json!({"outlines": [odd, whole]})),
            &[
                ("crosswalk-parent-missing", "/outlines/0/entries/0/parent"),
                ("crosswalk-entry-duplicate", "/outlines/0/entries/1/id"),
                ("crosswalk-outline-duplicate", "/outlines/1/id"),
            ],
        );
        is(
            &asked(&json!({"outlines": [whole], "mappings": [set(&json!({})), set(&json!({}))]})),
            &[("crosswalk-set-duplicate", "/mappings/1/id")],
        );
        is(
            &api::mappings(r#"{"sets": ["none"], "outlines": ["no-outline"]}"#, Language::english()),
            &[("mappings-unknown", "/sets/0"), ("mappings-unknown", "/outlines/0")],
        );
    }

    #[test]
    fn what_a_set_says_of_itself_and_cannot_show() {
        let found = |own: &Value| {
            let set = aimskit::crosswalk::read_mapping_set(set(own).to_string()).record.unwrap();
            let catalogue = aimskit::catalogue::catalogue();
            let (told, _) = aimskit::crosswalk::set_problems(&set, &[], catalogue, Language::english());
            told.iter().map(|it| (it.code.to_string(), it.pointer.to_string())).collect::<Vec<_>>()
        };
        let has = |own: &Value, code: &str, pointer: &str| {
            let told = found(own);
            assert!(told.contains(&(code.to_owned(), pointer.to_owned())), "{code} in {told:?}");
            assert!(!found(&json!({})).iter().any(|(other, _)| other == code), "{code} of a set without it");
        };
        has(&json!({"status": "complete"}), "crosswalk-review-missing", "/reviewedBy");
        has(&json!({"sources": [{"id": "s", "title": "One"}, {"id": "s", "title": "Two"}]}), "crosswalk-source-duplicate", "/sources/1/id");
        let edition = json!({"frameworks": [{"id": "iso27001", "title": "ISO/IEC 27001", "edition": "2013"}]});
        has(&edition, "crosswalk-edition-differs", "/frameworks/0/edition");
        let unlisted =
            json!({"rows": [{"source": "gdpr:Art.99", "target": "iso42001:4.1", "relation": "related", "verifiedBy": "Ana Díaz"}]});
        has(&unlisted, "crosswalk-entry-unlisted", "/rows/0/source");
    }

    #[test]
    fn a_table_of_rows_without_its_columns() {
        let read = |text: &str, format| {
            let read = aimskit::exchange::read_mappings(text, format, None, &[], aimskit::catalogue::catalogue(), Language::english());
            read.diagnostics.iter().map(|it| it.code.to_string()).collect::<Vec<_>>()
        };
        use aimskit::exchange::MappingFormat::{Csv, Sssom};
        assert_eq!(read("Source,Relation\nhouse:H-1,equal\n", Csv), ["mapping-column-missing"]);
        assert_eq!(read("subject_id\tpredicate_id\nhouse:H-1\tskos:exactMatch\n", Sssom), ["mapping-column-missing"]);
        assert_eq!((read("", Csv), read("", Sssom)), (vec!["table-empty".to_owned()], vec!["table-empty".to_owned()]));
    }
}
