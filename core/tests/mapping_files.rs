//! Mapping sets as SSSOM, rows and OSCAL: each comes back as it was, and files of others are never read as more than they claim.
#![cfg(feature = "crosswalks")]
#![expect(clippy::disallowed_methods, reason = "tests read files")]

use aimskit::Language;
use aimskit::catalogue::catalogue;
use aimskit::crosswalk::{MappingRelation, MappingSet, built_in_sets};
use aimskit::exchange::{MappingFormat, MappingsRead, read_mappings, write_mappings};
use serde_json::Value;

#[path = "../../fuzz/texts.rs"]
#[expect(dead_code, reason = "other tests run the rest")]
mod texts;

fn moment() -> aimskit::read::DateTime {
    "2026-11-23T09:30:00+01:00".parse().unwrap()
}

fn back(text: &str, format: MappingFormat, base: Option<&MappingSet>) -> MappingsRead {
    read_mappings(text, format, base, &[], catalogue(), Language::english())
}

fn whole(read: MappingsRead) -> MappingSet {
    assert!(read.diagnostics.is_empty() && read.left_out == 0, "{:#?}", read.diagnostics);
    read.set.unwrap()
}

#[test]
fn every_built_in_set_comes_back_from_every_format() {
    for set in built_in_sets() {
        let text = |format| write_mappings(set, format, Some(&moment())).unwrap();
        for format in [MappingFormat::Sssom, MappingFormat::Oscal] {
            let read = whole(back(&text(format), format, None));
            assert_eq!(aimskit::read::write(&read), aimskit::read::write(set), "{} {format}", set.id);
        }
        // A table holds the rows alone; the set they belong to is given.
        let mut bare = set.clone();
        bare.rows.clear();
        let read = whole(back(&text(MappingFormat::Csv), MappingFormat::Csv, Some(&bare)));
        assert_eq!(aimskit::read::write(&read), aimskit::read::write(set), "{}", set.id);
        // The same bytes again.
        assert_eq!(text(MappingFormat::Oscal), text(MappingFormat::Oscal));
    }
}

#[test]
fn rows_of_a_workbook_come_back() {
    let set = &built_in_sets()[1];
    let csv = write_mappings(set, MappingFormat::Csv, None).unwrap();
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(csv.as_bytes());
    let rows: Vec<Vec<String>> = reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
    let mut bare = set.clone();
    bare.rows.clear();
    let lists = serde_json::to_string(&rows).unwrap();
    assert_eq!(whole(back(&lists, MappingFormat::Csv, Some(&bare))).rows, set.rows);
    let objects: Vec<Value> = rows[1..]
        .iter()
        .map(|row| Value::Object(rows[0].iter().cloned().zip(row.iter().map(|cell| Value::from(cell.as_str()))).collect()))
        .collect();
    let named = serde_json::json!({"sheet": "mappings", "rows": objects}).to_string();
    assert_eq!(whole(back(&named, MappingFormat::Csv, Some(&bare))).rows, set.rows);
}

#[test]
fn oscal_is_what_its_schema_wants() {
    let path = format!("{}/tests/oscal/schemas/oscal_mapping_schema.json", env!("CARGO_MANIFEST_DIR"));
    let schema: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let schema = jsonschema::options().offline().should_validate_formats(true).build(&schema).unwrap();
    for set in built_in_sets() {
        let document: Value = serde_json::from_str(&write_mappings(set, MappingFormat::Oscal, Some(&moment())).unwrap()).unwrap();
        let wrong: Vec<String> = schema.iter_errors(&document).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(wrong.is_empty(), "{}: {wrong:#?}", set.id);
        // Every reference leads somewhere, and what is only related is said in our namespace.
        let text = document.to_string();
        let ids: Vec<&str> = document["mapping-collection"]["back-matter"]["resources"]
            .as_array()
            .unwrap()
            .iter()
            .map(|it| it["uuid"].as_str().unwrap())
            .collect();
        for href in text.split("\"href\":\"#").skip(1).map(|rest| rest.split('"').next().unwrap()) {
            assert!(ids.contains(&href), "{href}");
        }
        let maps = document["mapping-collection"]["mappings"].as_array().unwrap().iter().flat_map(|it| it["maps"].as_array().unwrap());
        for map in maps {
            assert_eq!(map["relationship"] == "related", map["ns"] == "urn:aimskit:ns:oscal", "{map}");
        }
    }
    let mut empty = built_in_sets()[0].clone();
    empty.rows.clear();
    assert!(write_mappings(&empty, MappingFormat::Oscal, Some(&moment())).is_none());
}

#[test]
fn a_collection_of_others_is_read() {
    let text = r##"{"mapping-collection": {"uuid": "11111111-2222-4333-8444-555555555555",
        "metadata": {"title": "Ours to theirs", "last-modified": "2026-01-01T00:00:00Z", "version": "3", "oscal-version": "1.2.0"},
        "provenance": {"method": "hybrid", "matching-rationale": "functional", "status": "not-complete", "mapping-description": "A start."},
        "mappings": {"uuid": "x", "source-resource": {"type": "catalog", "href": "https://example.org/house.json"},
            "target-resource": {"type": "catalog", "href": "iso42001.json"},
            "maps": [{"uuid": "y", "relationship": "subset-of", "sources": [{"type": "control", "id-ref": "H-1"}],
                "targets": [{"type": "control", "id-ref": "A.2.2"}, {"type": "control", "id-ref": "A.2.3"}], "remarks": "because"},
                {"uuid": "z", "relationship": "supports", "sources": [{"type": "control", "id-ref": "H-1"}], "targets": [{"type": "control", "id-ref": "A.2.4"}]},
                {"uuid": "w", "relationship": "equal-to", "sources": [{"type": "control", "id-ref": "H 1"}], "targets": [{"type": "control", "id-ref": "A.2.4"}]}]}}}"##;
    let read = back(text, MappingFormat::Oscal, None);
    let set = read.set.unwrap();
    let rows: Vec<(&str, &str, &str)> =
        set.rows.iter().map(|row| (row.source.as_str(), row.relation.as_str(), row.target.as_str())).collect();
    assert_eq!(rows, [("house:H-1", "subsetOf", "iso42001:A.2.2"), ("house:H-1", "subsetOf", "iso42001:A.2.3")]);
    assert_eq!((set.title.as_deref(), &*set.version, set.status.map(|it| it.as_str())), (Some("Ours to theirs"), "3", Some("notComplete")));
    assert_eq!(set.rows[0].rationale.as_deref(), Some("because"));
    let told: Vec<(&str, &str)> = read.diagnostics.iter().map(|it| (it.code.as_str(), &*it.pointer.0)).take(2).collect();
    assert_eq!(told[0], ("mapping-relation-unknown", "/mapping-collection/mappings/0/maps/1/relationship"));
    assert_eq!(told[1], ("bad-qualified-id", "/mapping-collection/mappings/0/maps/2/sources/0/id-ref"));
    assert_eq!(read.left_out, 2);
}

#[test]
fn sssom_of_others_is_read_by_what_it_claims() {
    let text = "#mapping_set_id: https://example.org/sets/risks\n#license: https://creativecommons.org/licenses/by/4.0/\n\
        subject_id\tsubject_label\tpredicate_id\tobject_id\tmapping_justification\tcomment\n\
        house:H-1\tOne\tskos:exactMatch\tiso42001:A.2.2\tsemapv:ManualMappingCuration\t\n\
        house:H-2\tTwo\tskos:closeMatch\tiso42001:A.2.3\tsemapv:ManualMappingCuration\t\"says \"\"two\"\"\"\n\
        house:H-3\tThree\tnoMatch\tiso42001:A.2.4\tsemapv:ManualMappingCuration\t\n\
        house:H-4\tFour\tskos:mappingRelation\tiso42001:A.2.4\tsemapv:ManualMappingCuration\t\n\
        H-5\tFive\tskos:broadMatch\tiso42001:A.2.4\tsemapv:ManualMappingCuration\t\n";
    let read = back(text, MappingFormat::Sssom, None);
    let set = read.set.unwrap();
    assert_eq!((set.id.as_str(), set.rows.len(), read.left_out), ("risks", 3, 2));
    let relations: Vec<MappingRelation> = set.rows.iter().map(|row| row.relation).collect();
    assert_eq!(
        relations,
        [MappingRelation::Equal, MappingRelation::Related, MappingRelation::Unrelated],
        "a close match is no equivalence"
    );
    assert_eq!(set.rows[1].rationale.as_deref(), Some("says \"two\""));
    let lines =
        |code: &str| read.diagnostics.iter().filter(|it| it.code == code).map(|it| it.span.as_ref().unwrap().line).collect::<Vec<_>>();
    assert_eq!((lines("cell-word-unknown"), lines("cell-id-unqualified")), (vec![7], vec![8]));
}

#[test]
fn a_table_with_errors_tells_each_with_row_and_column() {
    let text = "Source;Relation;Target;Strength;Colour\nhouse:H-1;subset of;iso42001:A.2.2;3;red\nhouse:H-1;superset;iso42001:A.2.9;;\n\
        H-2;equal;iso42001:A.2.2;x;\nhouse:H-1;equal;iso42001:A.2.2;;\n;;;;\nhouse:H-3;is like;iso42001:4.1;;\n";
    let read = back(text, MappingFormat::Csv, None);
    let told: Vec<(&str, u32, u32)> =
        read.diagnostics.iter().filter_map(|it| it.span.as_ref().map(|span| (it.code.as_str(), span.line, span.column))).collect();
    for wanted in [
        ("mapping-column-unknown", 1, 5),
        ("cell-id-unqualified", 4, 1),
        ("cell-number-unclear", 4, 4),
        ("cell-word-unknown", 7, 2),
        ("crosswalk-entry-unknown", 3, 1),
        ("crosswalk-row-contradicted", 5, 1),
    ] {
        assert!(told.contains(&wanted), "{wanted:?} in {told:?}");
    }
    assert_eq!((read.set.unwrap().rows.len(), read.left_out), (3, 2), "rows that contradict each other stay and are told");
}

#[test]
fn any_text_is_answered() {
    let pieces = [
        "source",
        "relation",
        "target",
        ",",
        "\t",
        "\n",
        "\"",
        "#other: 'aimskit={",
        "'",
        "{\"mapping-collection\":",
        "{",
        "}",
        "[",
        "]",
        "house:H",
        "equal",
        "\u{0}",
        "é",
    ];
    let mut state = 20_261_201_u64;
    for _ in 0..3_000 {
        let mut text = String::new();
        for _ in 0..12 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            text += pieces[(state >> 33) as usize % pieces.len()];
        }
        texts::mappings(&text);
    }
}

#[test]
fn a_hundred_thousand_rows_are_read() {
    let mut text = String::from("source,relation,target,verifiedBy\n");
    for at in 0..100_000 {
        text += &format!("house:H-{at},related,iso42001:A.2.2,x\n");
    }
    let began = std::time::Instant::now();
    let read = back(&text, MappingFormat::Csv, None);
    assert_eq!(read.set.unwrap().rows.len(), 100_000);
    assert!(began.elapsed().as_secs() < 60, "{:?}", began.elapsed());
}
