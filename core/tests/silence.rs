//! Silence where silence is right: lawful situations that a checker with another standard in mind would flag. Each is an overlay on
//! `rules/baseline.json`; none gives a finding of basis `shall` or `integrity`, and no verdict becomes a gap or partial.
#![expect(clippy::disallowed_methods, reason = "tests read files")]

#[path = "pages/overlay.rs"]
#[expect(dead_code, reason = "only pages name places")]
mod overlay;

#[path = "silence/conditions.rs"]
mod conditions;
#[path = "silence/other_standards.rs"]
mod other_standards;
#[path = "silence/reasons.rs"]
mod reasons;

use std::collections::BTreeSet;

use aimskit::assess::{Report, Status};
use aimskit::check::Basis;
use aimskit::rules::rules;
use serde_json::{Map, Value, json};

const AS_OF: &str = "2026-06-30";

/// A lawful situation.
struct Case {
    name: &'static str,
    /// Why it is lawful.
    why: &'static str,
    overlay: Value,
    /// Rules of good practice that rightly say something.
    practice: &'static [&'static str],
}

fn case(name: &'static str, why: &'static str, overlay: Value) -> Case {
    Case { name, why, overlay, practice: &[] }
}

impl Case {
    fn practice(mut self, rules: &'static [&'static str]) -> Case {
        self.practice = rules;
        self
    }
}

fn baseline() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/rules/baseline.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// The same change to every record of a register, or to every entry of the Statement of Applicability.
fn every(register: &str, change: Value) -> Value {
    let baseline = baseline();
    let (records, key) = match register {
        "entries" => (&baseline["statementOfApplicability"]["entries"], "control"),
        _ => (&baseline[register], "id"),
    };
    let of = |record: &Value| {
        let mut it: Map<String, Value> = change.as_object().unwrap().clone();
        it.insert(key.to_owned(), record[key].clone());
        Value::Object(it)
    };
    let changed: Vec<Value> = records.as_array().unwrap().iter().map(of).collect();
    if register == "entries" { json!({"statementOfApplicability": {"entries": changed}}) } else { json!({ register: changed }) }
}

/// Several overlays, one after the other.
fn both(overlays: &[Value]) -> Value {
    Value::Array(overlays.to_vec())
}

fn assess(overlay: &Value) -> Result<Report, Vec<String>> {
    let mut document = baseline();
    match overlay {
        Value::Array(all) => all.iter().for_each(|one| overlay::merge(&mut document, one)),
        one => overlay::merge(&mut document, one),
    }
    let outcome = aimskit::read(document.to_string());
    let errors: Vec<String> = outcome.diagnostics.iter().map(|d| format!("{}: {}", &*d.pointer, d.message)).collect();
    if !errors.is_empty() {
        return Err(errors);
    }
    Ok(outcome.aims.unwrap().assess(AS_OF.parse::<aimskit::read::Date>().unwrap()))
}

fn basis(rule: &str) -> Basis {
    rules().iter().find(|known| known.name() == rule).unwrap().basis
}

fn all() -> Vec<Case> {
    [other_standards::cases(), conditions::cases(), reasons::cases()].into_iter().flatten().collect()
}

#[test]
fn lawful_situations_are_left_alone() {
    let short = |status: Status| matches!(status, Status::Gap | Status::Partial);
    let mut wrong = Vec::new();
    for case in all() {
        let report = match assess(&case.overlay) {
            Ok(report) => report,
            Err(errors) => {
                wrong.push(format!("{}: does not read: {errors:?}", case.name));
                continue;
            }
        };
        let mut said: BTreeSet<&str> = BTreeSet::new();
        for finding in &report.findings {
            if basis(&finding.code) == Basis::Practice {
                said.insert(&finding.code);
            } else {
                wrong.push(format!("{}: {} at {}: {}", case.name, finding.code, &*finding.pointer, finding.message));
            }
        }
        let wanted: BTreeSet<&str> = case.practice.iter().copied().collect();
        if said != wanted {
            wrong.push(format!("{}: practice says {said:?}, not {wanted:?}", case.name));
        }
        for verdict in report.verdicts.iter().filter(|verdict| short(verdict.status)) {
            wrong.push(format!("{}: {} {:?}: {}", case.name, verdict.id, verdict.status, verdict.reason));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_case_changes_something_and_says_why() {
    let cases = all();
    assert!(cases.len() >= 30, "{} cases", cases.len());
    let names: BTreeSet<&str> = cases.iter().map(|case| case.name).collect();
    assert_eq!(names.len(), cases.len(), "a name stands twice");
    for case in &cases {
        assert!(case.why.len() > 20 && !case.why.contains('\n'), "{}", case.name);
        let mut document = baseline();
        let parts = if let Value::Array(all) = &case.overlay { all.clone() } else { vec![case.overlay.clone()] };
        parts.iter().for_each(|part| overlay::merge(&mut document, part));
        assert_ne!(document, baseline(), "{}: the overlay changes nothing", case.name);
    }
}
