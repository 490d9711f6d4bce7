//! The committed schemas and data files are what types, catalogue and rules say. `./check bless` writes them.

mod data;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use aimskit::data::rules_file;
use aimskit::schema::{KINDS, form_schema, linked_files, schema};
use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas")
}

/// The index of all rules, for people.
fn index() -> PathBuf {
    root().join("../docs/rules.md")
}

/// The matrix of references and questions, for people.
fn matrix() -> PathBuf {
    root().join("../docs/joins.md")
}

/// The names that have a label, compiled into the library: which a language file may hold, and which it lacks.
fn names() -> PathBuf {
    root().join("../core/src/texts/names.txt")
}

fn label_names() -> String {
    aimskit::data::names().into_iter().map(|name| name + "\n").collect()
}

fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap() + "\n"
}

fn made() -> BTreeMap<PathBuf, String> {
    let schemas = linked_files().into_iter().map(|(path, schema)| (root().join(path), pretty(&schema)));
    let data = data::files().into_iter().map(|(name, value)| (root().join(name), pretty(&value)));
    schemas.chain(data).chain([(index(), data::rule_index()), (matrix(), data::joins::joins_page()), (names(), label_names())]).collect()
}

#[expect(clippy::disallowed_methods, reason = "the test compares files")]
fn committed() -> BTreeMap<PathBuf, String> {
    let folders = [root(), root().join("v1"), root().join("v1/forms")];
    let entries = folders.iter().filter_map(|f| std::fs::read_dir(f).ok()).flatten();
    let written = entries.map(|e| e.unwrap().path()).filter(|p| p.extension().is_some_and(|e| e == "json"));
    let files = written.chain([index(), matrix(), names()]).filter(|p| p.is_file());
    files.map(|p| (p.clone(), std::fs::read_to_string(&p).unwrap())).collect()
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the test writes the files when asked to")]
fn files_are_as_the_code_says() {
    let made = made();
    if std::env::var_os("AIMSKIT_BLESS").is_some() {
        std::fs::create_dir_all(root().join("v1/forms")).unwrap();
        for stray in committed().keys().filter(|p| !made.contains_key(*p)) {
            std::fs::remove_file(stray).unwrap();
        }
        for (path, text) in &made {
            std::fs::write(path, text).unwrap();
        }
    }
    let committed = committed();
    let paths: BTreeSet<&PathBuf> = made.keys().chain(committed.keys()).collect();
    let stale = paths.iter().filter(|p| made.get(**p) != committed.get(**p)).map(|p| format!("stale: {}", p.display()));
    let stale: Vec<String> = stale.collect();
    assert!(stale.is_empty(), "not as the code says; `./check bless` writes them:\n{}", stale.join("\n"));
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the test reads a file")]
fn the_shapes_that_stay_are_written_down() {
    let text = std::fs::read_to_string(root().join("README.md")).unwrap();
    let named: BTreeSet<&str> = text.split('`').map(|word| word.trim_end_matches("[]")).collect();
    let report = schema("report").unwrap();
    let shapes = ["readiness", "gate", "finding", "verdict", "because", "next", "due"];
    for shape in std::iter::once(&report).chain(shapes.map(|name| &report["$defs"][name])) {
        let missing: Vec<&String> = shape["properties"].as_object().unwrap().keys().filter(|name| !named.contains(name.as_str())).collect();
        assert!(missing.is_empty(), "schemas/README.md does not name {missing:?}");
    }
}

#[test]
fn kinds_are_the_document_and_what_stands_in_it() {
    let document = schema("aims").unwrap();
    let target = |field: &Value| {
        let place = field.get("$ref").or_else(|| field.get("items").and_then(|i| i.get("$ref")))?;
        Some(place.as_str()?.trim_start_matches("#/$defs/").to_owned())
    };
    let mut wanted = vec!["aims".to_owned()];
    wanted.extend(document["properties"].as_object().unwrap().values().filter_map(target));
    let have: Vec<&str> = KINDS.iter().map(|k| k.table.kind).collect();
    assert_eq!(have, wanted);
    assert!(schema("nothing").is_none() && form_schema("nothing").is_none());
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the test reads files")]
fn every_request_and_answer_has_a_schema() {
    let sources =
        std::fs::read_dir(root().join("../core/src/api")).unwrap().map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap());
    let mut seen = 0;
    for source in sources {
        // As in `pub struct ReadAnswer "readAnswer" {`.
        for line in source.lines().filter(|line| line.trim_start().starts_with("pub struct ")) {
            let name = line.split('"').nth(1).unwrap_or_default();
            if name.ends_with("Request") || name.ends_with("Answer") {
                seen += 1;
                assert!(schema(name).is_some(), "`{name}` is not in `schema::VERBS`");
            }
        }
    }
    assert!(seen >= 14, "{seen} requests and answers seen");
}

/// Every schema within a schema, by its place.
fn walk(value: &Value, place: &str, see: &mut dyn FnMut(&str, &serde_json::Map<String, Value>)) {
    let Value::Object(members) = value else { return };
    see(place, members);
    for (name, inner) in members {
        match (name.as_str(), inner) {
            ("properties" | "$defs" | "definitions", Value::Object(map)) => {
                map.iter().for_each(|(key, schema)| walk(schema, &format!("{place}/{key}"), see));
            }
            ("anyOf" | "oneOf" | "allOf", Value::Array(list)) => list.iter().for_each(|schema| walk(schema, place, see)),
            ("items" | "propertyNames", schema) => walk(schema, place, see),
            _ => {}
        }
    }
}

#[test]
fn schemas_are_closed_described_and_without_null() {
    for kind in KINDS {
        let name = kind.table.kind;
        let value = schema(name).unwrap();
        assert_eq!(value["$id"], format!("urn:aimskit:schema:v1:{name}"));
        walk(&value, name, &mut |place, members| {
            assert_ne!(members.get("type"), Some(&Value::from("null")), "{place}");
            assert!(!members.get("type").is_some_and(Value::is_array), "{place}");
            assert!(!members.contains_key("anyOf") && !members.contains_key("default"), "{place}");
            assert!(members.get("format").is_none_or(|f| f == "date" || f == "date-time"), "{place}");
            if let Some(Value::Object(fields)) = members.get("properties") {
                assert_eq!(members.get("additionalProperties"), Some(&Value::Bool(false)), "{place}");
                assert!(members.contains_key("description"), "{place}");
                assert!(fields.values().all(|f| f.get("description").is_some()), "{place}");
            }
        });
    }
}

#[test]
fn forms_have_titles_and_labelled_words() {
    for kind in KINDS {
        let value = form_schema(kind.table.kind).unwrap();
        assert!(value.get("title").is_some() && value.get("$defs").is_none());
        assert!(!pretty(&value).contains("#/$defs/"));
        walk(&value, kind.table.kind, &mut |place, members| {
            assert!(!members.contains_key("enum"), "{place}");
            if let Some(Value::Object(fields)) = members.get("properties") {
                assert!(fields.values().all(|f| f.get("title").is_some()), "{place}");
            }
            if let Some(Value::Array(words)) = members.get("oneOf") {
                assert!(words.iter().all(|w| w.get("const").is_some() && w.get("title").is_some()), "{place}");
                assert_eq!(members.get("type"), Some(&"string".into()), "{place}");
            }
        });
    }
}

#[test]
fn data_files_name_only_what_there_is() {
    let files: BTreeMap<&str, Value> = data::files().into_iter().collect();
    let facts = &files["catalogue.json"];
    let ids = |list: &str| -> BTreeSet<&str> { facts[list].as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap()).collect() };
    let lists = ["clauses", "requirements", "groups", "objectives", "controls", "annexC", "conditions"];
    let known: BTreeMap<&str, BTreeSet<&str>> = lists.into_iter().map(|list| (list, ids(list))).collect();
    assert_eq!((known["requirements"].len(), known["controls"].len(), known["objectives"].len()), (182, 38, 10));
    // What a member of a row refers to.
    let refers = [("parent", "clauses"), ("children", "clauses"), ("clause", "clauses"), ("group", "groups"), ("objective", "objectives")];
    let more = [("objectives", "objectives"), ("controls", "controls"), ("requirements", "requirements"), ("condition", "conditions")];
    let mut seen = 0;
    for row in lists.iter().chain(&["requiredDocuments", "reviewInputs"]).flat_map(|list| facts[*list].as_array().unwrap()) {
        for (member, list) in refers.iter().chain(&more) {
            let named: Vec<&Value> = row.get(*member).map_or(Vec::new(), |v| v.as_array().map_or(vec![v], |l| l.iter().collect()));
            for id in named {
                seen += 1;
                assert!(known[list].contains(id.as_str().unwrap()), "{row}: `{member}` names {id}");
            }
        }
    }
    assert!(seen > 182 * 2, "{seen} references looked at");
    for rule in rules_file(&data::page).unwrap()["rules"].as_array().unwrap() {
        let page = &rule["page"];
        assert!(
            ["whatItChecks", "whyAnAuditorAsks", "howToCorrectIt"].iter().all(|part| page[part].as_str().is_some_and(|t| !t.is_empty()))
        );
        assert!(page["examples"].as_array().is_some_and(|list| list.len() > 1), "{rule}");
        let kind = rule["on"].as_str().unwrap();
        let document = schema("aims").unwrap();
        assert!(kind == "aims" || document["$defs"].get(kind).is_some(), "{kind}");
        for id in rule["serves"].as_array().unwrap() {
            let id = id.as_str().unwrap();
            assert!(known["requirements"].contains(id) || known["controls"].contains(id), "{id}");
        }
        assert!(files["messages.json"]["messages"].get(rule["name"].as_str().unwrap()).is_some());
    }
}

#[test]
fn every_requirement_and_control_is_decided_or_left_to_a_person_for_a_reason() {
    let files: BTreeMap<&str, Value> = data::files().into_iter().collect();
    let coverage = &files["coverage.json"];
    let rows = |list: &str| coverage[list].as_array().unwrap().clone();
    let (requirements, controls) = (rows("requirements"), rows("controls"));
    assert_eq!((requirements.len(), controls.len()), (182, 38));
    // That an implemented control has evidence is asked of every control; it does not decide on this one.
    let own =
        |row: &Value| row["throughEntry"].as_array().is_some_and(|list| list.iter().any(|it| it != "soa-implemented-without-evidence"));
    let decided = |row: &Value| own(row) || ["integrity", "shall", "link"].iter().any(|basis| row.get(*basis).is_some());
    for row in requirements.iter().chain(&controls) {
        assert!(row.as_object().unwrap().len() > 1, "nothing stands behind {row}");
        // Nothing but an attestation decides on what no such rule reaches.
        assert!(decided(row) || row.get("attestation").is_some(), "no rule decides on {row}, and no reason is given");
    }
    for requirement in aimskit::catalogue::catalogue().requirements() {
        let row = requirements.iter().find(|row| row["id"] == requirement.label).unwrap();
        assert_eq!(row.get("attestation").and_then(Value::as_str), requirement.judged, "{row}");
        assert!(requirement.judged.is_none_or(|why| !why.is_empty() && !why.contains('\n')), "{row}");
    }
    let by_nothing = requirements.iter().chain(&controls).filter(|row| !decided(row)).map(|row| row["id"].as_str().unwrap());
    let left = ["4.4.s2", "5.1.s2", "5.1.s3", "5.1.s4", "5.1.s5", "5.1.s6", "5.1.s7", "5.1.s8", "6.1.2.b", "10.2.s1"];
    assert_eq!(by_nothing.collect::<Vec<_>>(), left);
    let entry = |id: &str| controls.iter().find(|row| row["id"] == id).unwrap()["throughEntry"].to_string();
    assert!(["A.6.1.3", "A.7.2", "A.9.2"].iter().all(|id| entry(id).contains("control-process-undocumented")));
    assert!(!entry("A.2.2").contains("control-process-undocumented"));
}

/// Every reference stands in one group, every cell holds a rule that exists or a reason, and every rule of a shape stands at the references that
/// it looks through.
#[test]
fn every_reference_is_answered() {
    use data::joins::{QUESTIONS, THIRDS, groups, has_rules};
    let mut wrong = Vec::new();
    let mut seen: BTreeMap<String, Value> = BTreeMap::new();
    let mut cell = |place: String, cell: &Value| {
        for name in cell["rules"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            if !aimskit::rules::rules().iter().any(|rule| rule.name() == name) {
                wrong.push(format!("{place}: `{name}` is no rule"));
            }
        }
        let reason = cell["reason"].as_str().unwrap_or_default();
        if !has_rules(cell) && reason.len() < 10 {
            wrong.push(format!("{place}: neither rule nor reason"));
        }
        if reason.len() > 240 || reason.contains("not asked yet") || reason.starts_with("open:") {
            wrong.push(format!("{place}: `{reason}`"));
        }
    };
    let all = groups();
    for (file, groups) in &all {
        for group in groups {
            if file == THIRDS {
                cell(format!("{file}: {} and {}", group["judgement"], group["fact"]), group);
                continue;
            }
            for edge in group["edges"].as_array().unwrap() {
                let edge = edge.as_str().unwrap().to_owned();
                QUESTIONS.iter().for_each(|(word, ..)| cell(format!("{edge}, {word}"), &group[word]));
                assert!(seen.insert(edge.clone(), group.clone()).is_none(), "{edge} stands in two groups");
            }
        }
    }
    let references: BTreeSet<String> = aimskit::data::references().iter().map(|it| it["edge"].as_str().unwrap().to_owned()).collect();
    wrong.extend(references.iter().filter(|edge| !seen.contains_key(*edge)).map(|edge| format!("{edge} has no answers in core/joins/")));
    wrong.extend(seen.keys().filter(|edge| !references.contains(*edge)).map(|edge| format!("{edge} is no reference")));
    for tied in aimskit::data::tied() {
        for edge in &tied.edges {
            let named = seen.get(edge).map(|group| &group[tied.question]["rules"]);
            let named = named.and_then(Value::as_array).is_some_and(|rules| rules.iter().any(|rule| rule == tied.rule.name()));
            if !named {
                wrong.push(format!("{edge}, {}: `{}` looks through it", tied.question, tied.rule.name()));
            }
        }
        assert!(!tied.edges.is_empty(), "{} looks through nothing", tied.rule.name());
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}
