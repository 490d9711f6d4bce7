//! The schemas as they are committed, which refer to each other, and as they are packed, each by itself: both say the same.

use std::collections::BTreeMap;

use aimskit::schema::{files, linked_files};
use jsonschema::{Draft, Registry, Validator};
use serde_json::{Map, Value};

/// The files that the others refer to.
const REFERRED: [&str; 6] = [
    "v1/aims.schema.json",
    "v1/report.schema.json",
    "v1/framework.schema.json",
    "v1/mappingSet.schema.json",
    "v1/outline.schema.json",
    "v1/forms/aims.schema.json",
];

/// Every reference in a schema. No field of a record has that name.
fn references(value: &mut Value, see: &mut dyn FnMut(&mut String)) {
    match value {
        Value::Object(members) => members.iter_mut().for_each(|(name, inner)| match inner {
            Value::String(target) if name == "$ref" => see(target),
            inner => references(inner, see),
        }),
        Value::Array(list) => list.iter_mut().for_each(|inner| references(inner, see)),
        _ => {}
    }
}

/// What a reference names: its name, the file where it stands, and what it says.
fn target<'v>(reference: &str, file: &'v Value, all: &'v BTreeMap<String, Value>) -> (String, &'v Value, Map<String, Value>) {
    let (id, place) = reference.split_once('#').unwrap_or((reference, ""));
    let file =
        if id.is_empty() { file } else { all.values().find(|other| other["$id"] == id).unwrap_or_else(|| panic!("no file is `{id}`")) };
    let found = file.pointer(place).unwrap_or_else(|| panic!("nothing stands at `{reference}`"));
    let mut members = found.as_object().unwrap().clone();
    if place.is_empty() {
        members.retain(|name, _| !["$schema", "$id", "title", "$defs"].contains(&name.as_str()));
    }
    let name = reference.rsplit(['/', ':']).next().unwrap();
    (name.to_owned(), file, members)
}

/// A linked file with everything that it refers to in it.
fn bundled(file: &Value, all: &BTreeMap<String, Value>) -> Value {
    let keyword = if file["$schema"].as_str().unwrap().contains("draft-07") { "definitions" } else { "$defs" };
    let (mut whole, mut from) = (file.as_object().unwrap().clone(), file);
    let alone = whole.shift_remove("$ref").or_else(|| whole.shift_remove("allOf").map(|list| list[0]["$ref"].clone()));
    if let Some(reference) = alone {
        let (name, home, members) = target(reference.as_str().unwrap(), file, all);
        assert!(file["$id"].as_str().unwrap().ends_with(&format!(":{name}")));
        (whole, from) = (members.into_iter().chain(whole).collect(), home);
    }
    whole.shift_remove(keyword);
    let (mut whole, mut definitions, mut open) = (Value::Object(whole), Map::new(), Vec::new());
    let localize = |schema: &mut Value, from: &Value, open: &mut Vec<(String, String)>| {
        references(schema, &mut |reference| {
            let (name, home, _) = target(reference, from, all);
            let absolute =
                if reference.starts_with('#') { format!("{}{reference}", home["$id"].as_str().unwrap()) } else { reference.clone() };
            *reference = format!("#/{keyword}/{name}");
            open.push((name, absolute));
        });
    };
    localize(&mut whole, from, &mut open);
    while let Some((name, reference)) = open.pop() {
        if !definitions.contains_key(&name) {
            let (_, home, members) = target(&reference, file, all);
            let mut schema = Value::Object(members);
            localize(&mut schema, home, &mut open);
            definitions.insert(name, schema);
        }
    }
    if !definitions.is_empty() {
        whole[keyword] = Value::Object(definitions);
    }
    whole
}

#[test]
fn linked_files_say_what_the_packed_ones_say() {
    let (whole, linked) = (files(), linked_files());
    assert_eq!(whole.keys().collect::<Vec<_>>(), linked.keys().collect::<Vec<_>>());
    for (path, schema) in &linked {
        assert_eq!(&bundled(schema, &linked), &whole[path], "{path}");
    }
    for path in ["v1/aims.schema.json", "v1/forms/aims.schema.json"] {
        assert_eq!(linked[path], whole[path]);
    }
    for path in ["v1/risk.schema.json", "v1/forms/risk.schema.json"] {
        assert!(serde_json::to_string_pretty(&linked[path]).unwrap().lines().count() < 15, "{path}");
    }
}

#[test]
fn packed_files_refer_to_nothing_outside() {
    for (path, schema) in files() {
        let mut outside = Vec::new();
        let mut copy = schema.clone();
        references(&mut copy, &mut |reference| {
            let inside = reference.strip_prefix('#').is_some_and(|place| schema.pointer(place).is_some());
            outside.extend((!inside).then(|| reference.clone()));
        });
        assert!(outside.is_empty(), "{path} refers to {outside:?}");
        jsonschema::options().offline().build(&schema).unwrap_or_else(|error| panic!("{path}: {error}"));
    }
}

/// As `schemas/README.md` says that it is done.
#[test]
fn a_validator_takes_linked_files_once_it_knows_what_they_refer_to() {
    let linked = linked_files();
    let mut known = Registry::new();
    for path in REFERRED {
        known = known.add(linked[path]["$id"].as_str().unwrap(), linked[path].clone()).unwrap();
    }
    let known = known.prepare().unwrap();
    let validator = |path: &str| -> Validator { jsonschema::options().offline().with_registry(&known).build(&linked[path]).unwrap() };
    for path in linked.keys() {
        validator(path);
    }
    for path in ["v1/risk.schema.json", "v1/forms/risk.schema.json"] {
        let risk = validator(path);
        assert_eq!(risk.draft(), if path.contains("forms") { Draft::Draft7 } else { Draft::Draft202012 });
        assert!(risk.is_valid(&serde_json::json!({"id": "R-1", "sources": ["C.3.4"]})));
        assert!(!risk.is_valid(&serde_json::json!({"id": "R 1"})) && !risk.is_valid(&serde_json::json!({"id": "R-1", "sources": [{}]})));
        assert!(!risk.is_valid(&serde_json::json!({})) && !risk.is_valid(&serde_json::json!({"id": "R-1", "wish": 1})));
    }
}
