//! Names that people try, from registers and tools elsewhere.

use aimskit::read::PatchOp;
use serde_json::{Value, json};

const NAMES: &str = include_str!("../src/read/tried.txt");

fn schema() -> Value {
    serde_json::from_str(include_str!("../../schemas/v1/aims.schema.json")).unwrap()
}

/// What a path leads to in the schemas, from a kind of record.
fn at<'s>(schema: &'s Value, kind: &str, path: &str) -> Option<&'s Value> {
    let mut here = if kind == "aims" { schema } else { &schema["$defs"][kind] };
    for step in path.split('.') {
        let (name, element) = step.strip_suffix("[]").map_or((step, false), |name| (name, true));
        here = here["properties"].get(name)?;
        if element {
            here = here.get("items")?;
        }
        if let Some(to) = here.get("$ref").or_else(|| here["items"].get("$ref")) {
            here = &schema["$defs"][to.as_str()?.rsplit('/').next()?];
        }
    }
    Some(here)
}

/// Kind, place, whether the name is another one for the same, and the name.
fn table() -> Vec<(&'static str, &'static str, bool, &'static str)> {
    let (mut kind, mut out) = ("", Vec::new());
    for line in NAMES.lines() {
        if !line.starts_with([' ', '=']) {
            kind = line;
            continue;
        }
        let mut words = line.split([' ', '=']).skip(1);
        let place = words.next().unwrap();
        out.extend(words.map(|name| (kind, place, line.starts_with('='), name)));
    }
    out
}

#[test]
fn each_place_exists_and_no_name_is_a_field() {
    let schema = schema();
    let bare = |text: &str| text.to_ascii_lowercase();
    let all = table();
    assert!(all.len() > 400, "{}", all.len());
    for (kind, place, renames, name) in all.iter().filter(|(kind, ..)| *kind != "*") {
        let (from, path) = place.strip_prefix('/').map_or((*kind, *place), |path| ("aims", path));
        assert!(at(&schema, from, path).is_some(), "{kind}: {name} belongs in {place}, which is not there");
        assert!(!renames || !place.contains(['.', '[', '/']), "{kind}: {name} is no other name for {place}");
        let own = if *kind == "aims" { &schema["properties"] } else { &schema["$defs"][kind]["properties"] };
        assert!(own.as_object().unwrap().keys().all(|field| bare(field) != *name), "{kind}.{name} is a field");
    }
    // What holds of any kind holds of one at least.
    let kinds = schema["$defs"].as_object().unwrap();
    for (_, place, _, name) in all.iter().filter(|(kind, ..)| *kind == "*") {
        assert!(kinds.keys().any(|kind| at(&schema, kind, place).is_some()), "{name} belongs in {place}, which is nowhere");
    }
}

fn diagnostics(risk: Value) -> Vec<aimskit::read::Diagnostic> {
    aimskit::read(json!({"schemaVersion": "1.0", "risks": [risk]}).to_string()).diagnostics
}

#[test]
fn the_hint_says_where_it_belongs_and_what_is_only_called_otherwise_is_moved() {
    let cases = [
        ("Due_Date", "record it in `/treatments[].actions[].due`", None),
        ("risk owner", "record it in `owner`", None),
        ("responsible", "record it in `owner`", Some("/risks/0/owner")),
        ("risk-owner-id", "record it in `owner`", Some("/risks/0/owner")),
        ("Likelihood", "record it in `current.likelihood`", None),
        ("mitigation", "record it in `/treatments[].actions[].what`", None),
        ("risk_statement", "record it in `description`", Some("/risks/0/description")),
        ("titel", "did you mean `title`?", None),
    ];
    for (name, hint, moved) in cases {
        let found = diagnostics(json!({"id": "r", name: "x"}));
        assert_eq!(found[0].hint.as_deref(), Some(hint), "{name}");
        let to = found[0].fix.iter().map(|it| (it.op, it.from.as_ref().unwrap().to_string(), it.path.to_string())).next();
        if name != "risk owner" {
            assert_eq!(to, moved.map(|path| (PatchOp::Move, format!("/risks/0/{name}"), path.to_owned())), "{name}");
        }
    }
}

/// Several of what is known as one, and one of what is known as several.
#[test]
fn a_name_in_the_other_number_is_known_too() {
    for (register, name, place) in [
        ("audits", "auditors", "team[].person"),
        ("audits", "lead_auditors", "team[].person"),
        ("risks", "vendors", "suppliers[]"),
        ("roles", "deputys", "deputies[]"),
    ] {
        let found = aimskit::read(json!({"schemaVersion": "1.0", register: [{"id": "r", name: ["x"]}]}).to_string()).diagnostics;
        let hint = found[0].hint.as_deref().unwrap_or_default();
        assert_eq!(hint, format!("record it in `{place}`"), "{name}");
        assert!(found[0].fix.is_empty(), "{name}: a list is not the same as one");
    }
}

/// Nothing is overwritten: not by what stands there before or behind it, nor by another name for the same.
#[test]
fn a_value_is_moved_to_a_free_field_only() {
    for text in [
        r#"{"schemaVersion": "1.0", "risks": [{"id": "r", "owner": "a", "responsible": "b"}]}"#,
        r#"{"schemaVersion": "1.0", "risks": [{"id": "r", "responsible": "b", "owner": "a"}]}"#,
    ] {
        let found = aimskit::read(text).diagnostics;
        assert!(found[0].fix.is_empty() && found[0].hint.is_some(), "{text}");
    }
    let found = aimskit::read(r#"{"schemaVersion": "1.0", "risks": [{"id": "r", "responsible": "b", "assignee": "a"}]}"#).diagnostics;
    assert_eq!(found.iter().map(|it| it.fix.len()).collect::<Vec<_>>(), [1, 0]);
    // The same names in two records are each moved in their own.
    let found = aimskit::read(
        r#"{"schemaVersion": "1.0", "risks": [{"id": "r", "responsible": "b", "treatments": [{"owner": "c"}]}, {"id": "s", "responsible": "b"}]}"#,
    );
    let moved = found.diagnostics.iter().filter(|it| !it.fix.is_empty()).map(|it| it.fix[0].path.to_string()).collect::<Vec<_>>();
    assert_eq!(moved, ["/risks/0/owner", "/risks/1/owner"]);
}

/// What the patch gives is the document as it was meant.
#[test]
fn moved_values_are_read() {
    let mut document = json!({"schemaVersion": "1.0", "risks": [{"id": "r", "name": "Bias", "responsible": "p"}], "people": [{"id": "p", "fullName": "A. B."}]});
    for found in aimskit::read(document.to_string()).diagnostics {
        for operation in found.fix {
            let (from, to) = (operation.from.unwrap().to_string(), operation.path.to_string());
            let (owner, member) = from.rsplit_once('/').unwrap();
            let value = document.pointer_mut(owner).unwrap().as_object_mut().unwrap().remove(member).unwrap();
            let (owner, member) = to.rsplit_once('/').unwrap();
            document.pointer_mut(owner).unwrap().as_object_mut().unwrap().insert(member.to_owned(), value);
        }
    }
    assert!(aimskit::read(document.to_string()).diagnostics.is_empty(), "{document}");
    assert_eq!(document["risks"][0]["title"], "Bias");
}
