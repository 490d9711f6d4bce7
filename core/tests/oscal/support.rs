//! Exports, the official schemas, and the references of a bundle.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::OnceLock;

use aimskit::Aims;
use aimskit::exchange::{Oscal, OscalOptions, oscal};
use jsonschema::Validator;
use serde_json::Value;

pub(crate) const AS_OF: &str = "2026-11-23";

pub(crate) fn read(path: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
    std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// The documents that are written whole.
pub(crate) fn examples() -> Vec<(&'static str, String)> {
    ["examples/data/meridian.aims.json", "examples/data/harbour.aims.json", "examples/data/starter.aims.json", "core/rules/baseline.json"]
        .into_iter()
        .map(|path| (path, read(path)))
        .collect()
}

pub(crate) fn options() -> OscalOptions {
    OscalOptions::new("2026-11-23T09:30:00.5+01:00".parse().unwrap())
}

pub(crate) fn aims(text: &str) -> Aims {
    aimskit::read(text).aims.expect("a document")
}

pub(crate) fn exported(text: &str, options: &OscalOptions) -> Oscal {
    let aims = aims(text);
    let report = aims.assess(AS_OF.parse::<aimskit::read::Date>().unwrap());
    oscal(&aims, &report, options)
}

/// The bundle of a document: files by their names.
pub(crate) fn bundle(text: &str) -> Value {
    serde_json::from_str(&exported(text, &options()).text.expect("a bundle")).unwrap()
}

/// The official schema of a file of the bundle.
pub(crate) fn schema(file: &str) -> &'static Validator {
    static ALL: OnceLock<Vec<(&str, Validator)>> = OnceLock::new();
    let all = ALL.get_or_init(|| {
        let of = |(file, name): (&'static str, &str)| {
            let schema: Value = serde_json::from_str(&read(&format!("core/tests/oscal/schemas/oscal_{name}_schema.json"))).unwrap();
            (file, jsonschema::options().offline().should_validate_formats(true).build(&schema).unwrap())
        };
        [
            ("catalog.json", "catalog"),
            ("profile.json", "profile"),
            ("system-security-plan.json", "ssp"),
            ("assessment-plan.json", "assessment-plan"),
            ("assessment-results.json", "assessment-results"),
            ("plan-of-action-and-milestones.json", "poam"),
        ]
        .map(of)
        .into()
    });
    &all.iter().find(|(known, _)| *known == file).unwrap_or_else(|| panic!("no schema for {file}")).1
}

/// What is wrong with a file by its official schema.
pub(crate) fn misfits(file: &str, document: &Value) -> Vec<String> {
    schema(file).iter_errors(document).map(|error| format!("{file} {}: {error}", error.instance_path())).collect()
}

/// Every member and element of a tree, with the name of the member in which it stands.
pub(crate) fn walk<'v>(value: &'v Value, name: &'v str, see: &mut dyn FnMut(&'v str, &'v Value)) {
    see(name, value);
    match value {
        Value::Object(members) => members.iter().for_each(|(name, value)| walk(value, name, see)),
        Value::Array(items) => items.iter().for_each(|value| walk(value, name, see)),
        _ => {}
    }
}

/// Names of members that refer to a UUID of the bundle.
const UUIDS: [&str; 9] = [
    "component-uuid",
    "party-uuid",
    "party-uuids",
    "actor-uuid",
    "subject-uuid",
    "observation-uuid",
    "risk-uuid",
    "implementation-statement-uuid",
    "finding-uuid",
];
/// Names of members that refer to a control.
const CONTROLS: [&str; 2] = ["control-id", "with-ids"];
/// Names of members that refer to a part of a control.
const STATEMENTS: [&str; 3] = ["target-id", "statement-ids", "statement-id"];

/// References that lead nowhere, and ids that stand twice: of roles and resources inside a file, of all else in the bundle.
pub(crate) fn dangling(bundle: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    let (mut uuids, mut controls, mut parts) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    walk(&bundle["catalog.json"], "", &mut |name, value| {
        let id = value["id"].as_str();
        match (name, id) {
            ("controls", Some(id)) if value.is_object() => wrong.extend((!controls.insert(id)).then(|| format!("two controls {id}"))),
            ("parts", Some(id)) if value.is_object() => wrong.extend((!parts.insert(id)).then(|| format!("two parts {id}"))),
            _ => {}
        }
    });
    for (file, document) in bundle.as_object().unwrap() {
        let mut here = BTreeSet::new();
        walk(document, "", &mut |name, value| {
            if name == "uuid"
                && let Some(uuid) = value.as_str()
            {
                wrong.extend((!here.insert(uuid)).then(|| format!("{file}: the uuid {uuid} stands twice")));
            }
        });
        uuids.extend(here);
    }
    for (file, document) in bundle.as_object().unwrap() {
        let body = document.as_object().unwrap().values().next().unwrap();
        let list = |value: &'_ Value, key: &str| -> BTreeSet<String> {
            let all = value.as_array().into_iter().flatten();
            all.map(|it| it[key].as_str().unwrap().to_owned()).collect()
        };
        let roles = list(&body["metadata"]["roles"], "id");
        let resources = list(&body["back-matter"]["resources"], "uuid");
        let parties = list(&body["metadata"]["parties"], "uuid");
        walk(document, "", &mut |name, value| {
            let Some(text) = value.as_str() else { return };
            let fine = match name {
                _ if UUIDS[1..4].contains(&name) => parties.contains(text),
                _ if UUIDS.contains(&name) => uuids.contains(text),
                _ if name.ends_with("-uuid") || name.ends_with("-uuids") => panic!("{name} is checked by nothing"),
                _ if CONTROLS.contains(&name) => controls.contains(text),
                _ if STATEMENTS.contains(&name) => parts.contains(text),
                "role-id" | "role-ids" => roles.contains(text),
                "href" if text.starts_with('#') => resources.contains(&text[1..]),
                "href" if text.ends_with(".json") && !text.contains(':') => bundle.get(text).is_some(),
                _ => true,
            };
            wrong.extend((!fine).then(|| format!("{file}: `{name}` names {text}, which there is not")));
        });
    }
    wrong
}
