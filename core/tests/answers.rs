//! Every golden answer fits the schemas of the assessment, and a damaged one does not.
#![expect(clippy::disallowed_methods, reason = "tests read files")]

use std::path::{Path, PathBuf};

use aimskit::schema::schema;
use jsonschema::Validator;
use serde_json::Value;

fn schemas() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas")
}

fn json(path: PathBuf) -> Value {
    serde_json::from_str(&std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))).unwrap()
}

fn validator(kind: &str) -> Validator {
    jsonschema::validator_for(&schema(kind).unwrap()).unwrap()
}

fn golden() -> Vec<(String, Value)> {
    let files = std::fs::read_dir(schemas().join("vectors/assess")).unwrap().map(|f| f.unwrap().path());
    let mut all: Vec<_> = files.map(|f| (f.file_stem().unwrap().to_str().unwrap().to_owned(), json(f))).collect();
    all.sort_by(|a, b| a.0.cmp(&b.0));
    all
}

#[test]
fn golden_answers_fit() {
    let (answer, report) = (validator("assessAnswer"), validator("report"));
    let mut reports = 0;
    for (name, value) in golden() {
        let wrong = |validator: &Validator, value: &Value| {
            validator.iter_errors(value).map(|e| format!("{name}: {} at {}", e, e.instance_path())).collect::<Vec<_>>().join("\n")
        };
        assert_eq!(wrong(&answer, &value), "");
        if let Some(value) = value.get("report") {
            reports += 1;
            assert_eq!(wrong(&report, value), "");
        }
    }
    assert!(reports >= 5, "{reports} reports");
}

/// Places of every value, at most five elements of each list.
fn places(value: &Value, place: &str, out: &mut Vec<String>) {
    out.push(place.to_owned());
    match value {
        Value::Object(members) => members.iter().for_each(|(name, inner)| places(inner, &format!("{place}/{name}"), out)),
        Value::Array(list) => list.iter().take(5).enumerate().for_each(|(at, inner)| places(inner, &format!("{place}/{at}"), out)),
        _ => {}
    }
}

#[test]
fn damaged_answers_do_not() {
    let report = validator("report");
    let (_, mut answer) = golden().into_iter().find(|(name, _)| name == "meridian").unwrap();
    let whole = answer["report"].take();
    assert!(report.is_valid(&whole));
    let mut all = Vec::new();
    places(&whole, "", &mut all);
    let (mut tried, mut passed) = (0, Vec::new());
    for place in all {
        let mut attempt = |what: &str, damage: &dyn Fn(&mut Value)| {
            let mut damaged = whole.clone();
            damage(damaged.pointer_mut(&place).unwrap());
            tried += 1;
            if report.is_valid(&damaged) {
                passed.push(format!("{what} at {place}"));
            }
        };
        attempt("null", &|value| *value = Value::Null);
        match whole.pointer(&place).unwrap() {
            Value::Object(_) => attempt("a surplus member", &|value| value["surplus"] = 1.into()),
            Value::String(_) => attempt("a number for a text", &|value| *value = 7.into()),
            // Days left are negative when the day has passed.
            Value::Number(_) if place.ends_with("/daysLeft") => attempt("a fraction", &|value| *value = 0.5.into()),
            Value::Number(_) => attempt("a negative number", &|value| *value = (-1).into()),
            Value::Bool(_) | Value::Array(_) => attempt("text for another type", &|value| *value = "yes".into()),
            Value::Null => panic!("a null stands at {place}"),
        }
    }
    for required in ["asOf", "profile", "readiness"] {
        let mut damaged = whole.clone();
        damaged.as_object_mut().unwrap().remove(required);
        assert!(!report.is_valid(&damaged), "without {required}");
    }
    for (place, word) in [("/profile", "final"), ("/readiness/status", "good"), ("/gates/0/state", "open"), ("/asOf", "23.11.2026")] {
        let mut damaged = whole.clone();
        *damaged.pointer_mut(place).unwrap() = word.into();
        assert!(!report.is_valid(&damaged), "{word} at {place}");
    }
    assert!(tried > 300, "{tried} damages tried");
    assert!(passed.is_empty(), "the schema lets pass: {passed:#?}");
}
