//! For every file: nothing of it is lost in silence, the account is true, importing again changes nothing.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{EMPTY, file, import, list, text};

pub(super) const FILES: [&str; 12] = [
    "cyclonedx-1.5-application.json",
    "cyclonedx-1.6-hub-generator.json",
    "cyclonedx-1.7-model-root.json",
    "cyclonedx-1.6-no-ai.json",
    "cyclonedx-1.6-rings.json",
    "cyclonedx-1.6-holes.json",
    "spdx-3.0.1-ai.json",
    "spdx-3.0.1-addresses.json",
    "spdx-3.0.1-no-ai.json",
    "hugging-face-model.json",
    "hugging-face-dataset.json",
    "hugging-face-hub-model.json",
];

/// Members that say how a file is built or what becomes a link or a kind, not what it tells of.
const BUILT: [&str; 23] = [
    "$schema",
    "bomFormat",
    "specVersion",
    "serialNumber",
    "bom-ref",
    "type",
    "@type",
    "@id",
    "@context",
    "spdxId",
    "creationInfo",
    "software_primaryPurpose",
    "ref",
    "dependsOn",
    "alg",
    "algorithm",
    "externalIdentifierType",
    "relationshipType",
    "from",
    "to",
    "rootElement",
    "modelId",
    "group",
];

fn leaves(value: &Value, at: &str, out: &mut Vec<String>) {
    match value {
        Value::Object(members) if !members.is_empty() => {
            members.iter().for_each(|(name, value)| leaves(value, &format!("{at}/{}", name.replace('~', "~0").replace('/', "~1")), out));
        }
        Value::Array(items) if !items.is_empty() => {
            items.iter().enumerate().for_each(|(index, value)| leaves(value, &format!("{at}/{index}"), out))
        }
        Value::Object(_) | Value::Array(_) => {}
        _ => out.push(at.to_owned()),
    }
}

#[test]
fn everything_in_a_file_is_recorded_or_listed() {
    let mut lost: Vec<String> = Vec::new();
    for name in FILES {
        let answer = import(EMPTY, &[file(name)]);
        let account = &answer["account"];
        // Places of single values, and places that stand for all below them: what is kept or listed as a whole.
        let (mut exact, mut whole) = (BTreeSet::new(), BTreeSet::new());
        let at = |place: &Value| place["pointer"].as_str().unwrap_or("none").to_owned();
        for record in list(account, "records") {
            for value in list(record, "values") {
                let field = value["pointer"].as_str().unwrap();
                let all = field.contains("/extensions/bom/") || field.ends_with("/licence") || field.ends_with("/modelType");
                if all { &mut whole } else { &mut exact }.insert(at(&value["place"]));
            }
        }
        whole.extend(list(account, "dropped").iter().map(|it| at(&it["place"])));
        whole.extend(list(&account["sources"][0], "diagnostics").iter().map(at));
        exact.extend(list(account, "conflicts").iter().map(|it| at(&it["otherPlace"])));
        let mut all = Vec::new();
        leaves(&serde_json::from_str(&text(name)).unwrap(), "", &mut all);
        let silent = |at: &&String| {
            let mut around = at.match_indices('/').map(|(end, _)| &at[..end]).chain([at.as_str()]);
            let named = at.split('/').any(|step| BUILT.contains(&step));
            // `other` stands for `license_name`.
            let named = named || name == "hugging-face-dataset.json" && *at == "/license";
            !named && !exact.contains(at.as_str()) && !around.any(|at| whole.contains(at))
        };
        lost.extend(all.iter().filter(silent).map(|at| format!("{name}: {at}")));
        assert!(all.len() > 2);
    }
    assert!(lost.is_empty(), "{lost:#?}");
}

#[test]
fn every_value_of_the_account_stands_where_it_says() {
    for name in FILES {
        let answer = import(EMPTY, &[file(name)]);
        let mut seen = 0;
        for record in list(&answer["account"], "records") {
            if record["outcome"] == "skipped" {
                continue;
            }
            assert_eq!(answer["aims"].pointer(record["pointer"].as_str().unwrap()).unwrap()["id"], record["id"]);
            for value in list(record, "values") {
                let at = answer["aims"].pointer(value["pointer"].as_str().unwrap()).unwrap_or_else(|| panic!("{name}: {value}"));
                let said = value["value"].as_str().unwrap();
                let is = at.as_str() == Some(said) || serde_json::from_str::<Value>(said).is_ok_and(|said| said == *at);
                assert!(is || at["algorithm"].is_string(), "{name}: {value} is {at}");
                seen += 1;
            }
        }
        assert!(seen > 0 || name.contains("no-ai"), "{name}");
    }
}

#[test]
fn importing_again_changes_nothing_and_the_document_reads_whole() {
    for name in FILES {
        let first = import(EMPTY, &[file(name)]);
        let document = first["aims"].to_string();
        let read = aimskit::read(document.as_str());
        assert!(read.diagnostics.is_empty(), "{name}: {:?}", read.diagnostics);
        let second = import(&document, &[file(name)]);
        assert_eq!(second["aims"], first["aims"], "{name}");
        let outcomes: BTreeSet<&str> = list(&second["account"], "records").iter().map(|it| it["outcome"].as_str().unwrap()).collect();
        assert!(outcomes.iter().all(|outcome| *outcome == "unchanged"), "{name}: {outcomes:?}");
        assert_eq!(second["account"]["conflicts"], first["account"]["conflicts"], "{name}");
        assert_eq!(second["account"]["absent"], first["account"]["absent"], "{name}");
        let twice = import(EMPTY, &[file(name), file(name)]);
        assert_eq!(twice["aims"], first["aims"], "{name}");
    }
}

#[test]
fn all_files_together_give_one_document_in_any_case_the_same() {
    let files: Vec<Value> = FILES.iter().map(|name| file(name)).collect();
    let answer = import(EMPTY, &files);
    assert_eq!(import(EMPTY, &files), answer);
    let read = aimskit::read(answer["aims"].to_string());
    assert!(read.diagnostics.is_empty());
    let again = import(&answer["aims"].to_string(), &files);
    assert_eq!(again["aims"], answer["aims"]);
    let report = read.aims.unwrap().assess("2026-11-23".parse::<aimskit::read::Date>().unwrap());
    let broken: Vec<&str> = report.findings.iter().map(|it| &*it.code).filter(|code| code.contains("unresolved")).collect();
    assert!(broken.is_empty(), "{broken:?}");
    assert!(
        list(&answer["account"], "absent")
            .iter()
            .all(|it| it["serves"].as_array().is_some_and(|serves| !serves.is_empty()) && it["id"] != json!(null))
    );
}
