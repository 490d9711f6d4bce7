//! Wrong numbers of the standard in other people's texts: what is wrong is found at its place, and what is lawful is left alone.
#![expect(clippy::disallowed_methods, reason = "tests read files")]

use std::collections::BTreeSet;

use aimskit::catalogue::catalogue;
use aimskit::exchange::wrong_ids;
use aimskit::{Language, api};
use serde_json::{Value, json};

#[path = "../../fuzz/texts.rs"]
#[expect(dead_code, reason = "other tests run the rest")]
mod texts;

fn folder(name: &str) -> Vec<(String, String)> {
    let path = format!("{}/tests/ids/{name}", env!("CARGO_MANIFEST_DIR"));
    let files = std::fs::read_dir(path).unwrap().map(|file| file.unwrap().path());
    let mut all: Vec<_> =
        files.map(|file| (file.file_name().unwrap().to_str().unwrap().to_owned(), std::fs::read_to_string(&file).unwrap())).collect();
    all.sort();
    all
}

/// Line, what is written there, code, and what is right.
fn found(text: &str) -> Vec<(u32, String, String, String)> {
    let tell = |one: aimskit::exchange::WrongId| {
        let finding = one.finding;
        let param =
            |name: &str| finding.params.iter().find(|param| param.name == *name).map(|param| param.value.to_string()).unwrap_or_default();
        let span = finding.span.clone().unwrap();
        let line = text.lines().nth(span.line as usize - 1).unwrap();
        let there: String = line.chars().skip(span.column as usize - 1).collect();
        assert!(there.starts_with(&param("text")), "{there} begins with {}", param("text"));
        (span.line, param("text"), finding.code.to_string(), param("suggestion"))
    };
    wrong_ids(text, Language::english()).into_iter().map(tell).collect()
}

#[test]
fn lawful_texts_are_left_alone() {
    let files = folder("lawful");
    assert!(files.len() >= 10);
    let raised: Vec<String> =
        files.iter().flat_map(|(name, text)| found(text).into_iter().map(move |one| format!("{name}: {one:?}"))).collect();
    assert!(raised.is_empty(), "{}", raised.join("\n"));
}

#[test]
fn what_is_wrong_is_found_at_its_place() {
    let missing = |line, text: &'static str, near: &'static str| (line, text, "cited-id-missing", near);
    let other = |line, text: &'static str, right: &'static str| (line, text, "cited-title-elsewhere", right);
    let edition = |line, text: &'static str| (line, text, "cited-edition-missing", "");
    let expected = [
        ("catalog.json", vec![missing(3, "A.3.4", "A.3.3"), missing(4, "A.10.5", "A.10.4")]),
        ("check.ts", vec![missing(4, "A.6.2.9", "A.6.2.8"), missing(5, "A.7.7", "A.7.6"), other(7, "A.6.2.7", "A.6.2.8")]),
        ("controls.txt", vec![other(1, "A.5.4", "A.5.2"), other(4, "A.6.2.2", "A.6.2.4")]),
        ("framework.yaml", vec![missing(7, "A.4.1", "A.4.2"), missing(9, "A.5.1", "A.5.2"), other(11, "A.6.2.5", "A.6.2.4")]),
        (
            "gap-analysis.md",
            vec![
                missing(7, "8.5", "8.4"),
                other(8, "10.1", "10.2"),
                other(9, "10.2", "10.1"),
                missing(11, "10.3", "10.2"),
                missing(11, "A.6.1.1", ""),
                missing(11, "A.6.2.9", "A.6.2.8"),
            ],
        ),
        ("minutes.md", vec![missing(3, "9.3.4", "9.3.3"), missing(4, "7.6", "")]),
        ("mixed.md", vec![missing(9, "A.5.1", "A.5.2"), missing(9, "A.8.6", "A.8.5"), missing(11, "A.7.1", "A.7.2")]),
        ("policy.html", vec![missing(2, "A.3.1", "A.3.2"), other(3, "A.8.5", "A.8.3"), missing(4, "11", "")]),
        (
            "readme.md",
            vec![
                edition(3, "ISO/IEC 42001:2024"),
                edition(5, "ISO/IEC 42001:2023/Amd 1:2024"),
                missing(6, "9.4", ""),
                missing(6, "6.1.5", "6.1.4"),
                missing(7, "A.11", ""),
            ],
        ),
        (
            "soa.csv",
            vec![other(3, "A.6.2.5", "A.6.2.4"), other(4, "A.6.2.6", "A.6.2.5"), missing(6, "A.8.6", "A.8.5"), other(7, "A.4.2", "A.4.3")],
        ),
    ];
    let files = folder("wrong");
    let all: Vec<String> =
        files.iter().flat_map(|(name, text)| found(text).into_iter().map(move |one| format!("{name}: {one:?}"))).collect();
    println!("{}", all.join("\n"));
    assert_eq!(files.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), expected.iter().map(|(name, _)| *name).collect::<Vec<_>>());
    for ((name, text), (_, expected)) in files.iter().zip(&expected) {
        let found = found(text);
        let plain: Vec<_> = found.iter().map(|(line, text, code, near)| (*line, text.as_str(), code.as_str(), near.as_str())).collect();
        // What is nearest to a number that does not exist is the catalogue's to say.
        let told: Vec<_> =
            plain.iter().zip(expected).map(|(one, want)| if want.3.is_empty() { (one.0, one.1, one.2, "") } else { *one }).collect();
        assert_eq!((told, plain.len()), (expected.clone(), expected.len()), "{name}");
    }
}

#[test]
fn every_title_beside_another_number_is_found_and_beside_its_own_is_not() {
    let ids: Vec<(&str, &str)> = catalogue().controls().iter().map(|control| (control.label, control.title)).collect();
    assert_eq!(ids.len(), 38);
    for (id, title) in &ids {
        let said = |id: &str| found(&format!("ISO/IEC 42001\n\n| {id} | {title} | yes |\n| A.2.2 | x | no |"));
        assert_eq!(said(id), [], "{id} {title}");
        for (other, _) in ids.iter().filter(|(other, _)| other != id) {
            let all = said(other);
            assert!(matches!(all.as_slice(), [one] if one.3 == *id && one.1 == *other), "{other} {title}: {all:?}");
        }
    }
}

#[test]
fn the_numbers_of_the_facts_are_told_apart() {
    let facts = include_str!("catalogue_facts/pins.txt");
    let (exist, missing) = facts.split_once("---").unwrap();
    for id in exist.split_whitespace() {
        assert_eq!(found(&format!("ISO/IEC 42001:2023, {id}")), [], "{id}");
    }
    for id in missing.split_whitespace() {
        let all = found(&format!("ISO/IEC 42001:2023, clause or control {id}"));
        assert_eq!(all.iter().map(|one| one.1.as_str()).collect::<Vec<_>>(), [id], "{id}");
    }
}

#[test]
fn the_answer_has_places_and_sarif_mends() {
    let text = "é A.6.2.5 AI system verification and validation (ISO/IEC 42001)\n";
    let answer: Value = serde_json::from_str(&api::ids(text, r#"{"sarif": true, "uri": "docs/a b.md"}"#, Language::english())).unwrap();
    assert_eq!(answer["findings"][0]["span"], json!({"offset": 3, "line": 1, "column": 3}));
    let log: Value = serde_json::from_str(answer["sarif"].as_str().unwrap()).unwrap();
    let result = &log["runs"][0]["results"][0];
    assert_eq!(result["ruleId"], "cited-title-elsewhere");
    assert_eq!(
        result["locations"][0]["physicalLocation"],
        json!({"artifactLocation": {"uri": "docs/a%20b.md"}, "region": {"startLine": 1, "startColumn": 3}})
    );
    let edit = &result["fixes"][0]["artifactChanges"][0]["replacements"][0];
    assert_eq!(edit["deletedRegion"], json!({"startLine": 1, "startColumn": 3, "endLine": 1, "endColumn": 10}));
    assert_eq!(edit["insertedContent"]["text"], "A.6.2.4");
    let rules: BTreeSet<&str> =
        log["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap().iter().map(|rule| rule["id"].as_str().unwrap()).collect();
    assert_eq!(rules, BTreeSet::from(["cited-title-elsewhere"]));
    let wrong: Value = serde_json::from_str(&api::ids(text, r#"{"sarif": 1}"#, Language::english())).unwrap();
    assert_eq!((&wrong["optionDiagnostics"][0]["code"], wrong.get("findings")), (&json!("wrong-type"), None));
}

#[test]
fn any_text_has_an_answer() {
    let all = [
        "",
        "\u{feff}A.6.2.9",
        "A.",
        "ISO/IEC 42001 A.6.2.99999999999999",
        "42001",
        "|||",
        "#",
        "ISO",
        "é.5.1 A.é",
        "ISO/IEC 42001 A.6.2.9\u{301}",
        "\0A.5.1\r\n\r",
    ];
    for text in all {
        texts::ids(text);
    }
    // Each piece of a text at its beginning and its end, so that no cut ends anything.
    for (_, text) in folder("wrong").into_iter().chain(folder("lawful")) {
        for (at, _) in text.char_indices().step_by(7) {
            texts::ids(&text[at..]);
            texts::ids(&text[..at]);
        }
    }
    let many = "ISO/IEC 42001 A.6.2.9 ".repeat(30_000);
    let answer: Value = serde_json::from_str(&api::ids(&many.replace("9 ", "9\n"), "{}", Language::english())).unwrap();
    assert_eq!((answer["findings"].as_array().unwrap().len(), answer["suppressed"].as_u64()), (10_000, Some(20_000)));
}
