//! Readings: short situations, a table for each family of clauses, and what an auditor says of them. What is expected was written from the
//! one-line summaries of the catalogue, before any rule was looked at, and read again by others who saw neither rules nor expectations. `Corrected`
//! says why a first reading was wrong, `Read again` what the others saw that the engine had not.
#![expect(clippy::disallowed_methods, reason = "tests read files")]

#[path = "pages/overlay.rs"]
#[expect(dead_code, reason = "only pages name places")]
mod overlay;

#[path = "readings/change_and_operation.rs"]
mod change_and_operation;
#[path = "readings/context.rs"]
mod context;
#[path = "readings/controls.rs"]
mod controls;
#[path = "readings/evaluation.rs"]
mod evaluation;
#[path = "readings/impact.rs"]
mod impact;
#[path = "readings/improvement.rs"]
mod improvement;
#[path = "readings/leadership.rs"]
mod leadership;
#[path = "readings/life.rs"]
mod life;
#[path = "readings/objectives.rs"]
mod objectives;
#[path = "readings/risk.rs"]
mod risk;
#[path = "readings/soa.rs"]
mod soa;
#[path = "readings/support.rs"]
mod support;
#[path = "readings/sweep.rs"]
mod sweep;

use std::collections::BTreeSet;

use aimskit::assess::{Report, Status};
use aimskit::check::Basis;
use aimskit::rules::rules;
use serde_json::{Value, json};

const AS_OF: &str = "2026-06-30";

/// A situation and what is expected of it: `quiet`, or `<requirement or control> <word>`, separated by commas. The words are those of a
/// verdict, `short` (gap or partial), `open` (neither conforms nor not applicable), `found` (a finding about it that is no mere good practice),
/// `noted` (any finding about it) and `clear` (none); `any` in the place of a requirement means all of them.
type Reading = (&'static str, Value, &'static str);

fn baseline() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/rules/baseline.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// A copy of a record of the baseline under another id, with changes. Ids of parts that begin with the old id change with it.
fn like(register: &str, id: &str, new: &str, change: &Value) -> Value {
    let baseline = baseline();
    let record = baseline[register].as_array().unwrap().iter().find(|record| record["id"] == id).unwrap();
    let mut it: Value = serde_json::from_str(&record.to_string().replace(&format!("\"{id}"), &format!("\"{new}"))).unwrap();
    overlay::merge(&mut it, change);
    json!({ register: [it] })
}

/// Two overlays as one, made by laying the second on the first.
fn and(mut first: Value, second: &Value) -> Value {
    for (name, value) in second.as_object().unwrap() {
        match (first.get_mut(name), value) {
            (Some(Value::Array(old)), Value::Array(new)) => old.extend(new.iter().cloned()),
            (Some(old), value) => overlay::merge(old, value),
            (None, value) => first[name] = value.clone(),
        }
    }
    first
}

fn all() -> Vec<(&'static str, Vec<Reading>)> {
    let mut all = vec![
        ("context", context::readings()),
        ("leadership", leadership::readings()),
        ("risk", risk::readings()),
        ("soa", soa::readings()),
        ("impact", impact::readings()),
        ("objectives", objectives::readings()),
        ("support", support::readings()),
        ("change and operation", change_and_operation::readings()),
        ("evaluation", evaluation::readings()),
        ("improvement", improvement::readings()),
        ("controls", controls::readings()),
        ("life", life::readings()),
    ];
    all.extend(sweep::readings());
    all
}

fn assess(overlay: &Value) -> Result<Report, Vec<String>> {
    let mut document = baseline();
    overlay::merge(&mut document, overlay);
    let outcome = aimskit::read(document.to_string());
    let errors: Vec<String> = outcome.diagnostics.iter().map(|d| format!("{}: {}", &*d.pointer, d.message)).collect();
    if !errors.is_empty() {
        return Err(errors);
    }
    Ok(outcome.aims.unwrap().assess(AS_OF.parse::<aimskit::read::Date>().unwrap()))
}

/// Whether a finding is about the requirement, and of more weight than good practice where that is asked.
fn found(report: &Report, about: &str, weighty: bool) -> bool {
    report.findings.iter().any(|finding| {
        let rule = rules().iter().find(|rule| rule.name() == &*finding.code).unwrap();
        (about == "any" || rule.serves().any(|id| id == about)) && !(weighty && rule.basis == Basis::Practice)
    })
}

/// What is not as expected, in words.
fn disagreement(report: &Report, expected: &str) -> Option<String> {
    if expected == "quiet" {
        return found(report, "any", true).then(|| "is not quiet".to_owned());
    }
    let (about, word) = expected.split_once(' ').unwrap();
    let status = report.verdicts.iter().find(|verdict| &*verdict.id == about).map(|verdict| verdict.status);
    assert!(status.is_some() || about == "any", "no verdict on {about}");
    let agrees = match word {
        "short" => matches!(status, Some(Status::Gap | Status::Partial)),
        "open" => !matches!(status, Some(Status::Conforms | Status::NotApplicable)),
        "found" => found(report, about, true),
        "noted" => found(report, about, false),
        "clear" => !found(report, about, true),
        "conforms" => status == Some(Status::Conforms),
        "gap" => status == Some(Status::Gap),
        "notApplicable" => status == Some(Status::NotApplicable),
        "notDetermined" => status == Some(Status::NotDetermined),
        _ => panic!("`{word}` is no word of a reading"),
    };
    (!agrees).then(|| format!("{about} is not {word} but {status:?}"))
}

#[test]
fn readings_agree() {
    let mut wrong = Vec::new();
    for (family, readings) in all() {
        for (name, overlay, expected) in &readings {
            let report = match assess(overlay) {
                Ok(report) => report,
                Err(errors) => {
                    wrong.push(format!("{family}, {name}: does not read: {errors:?}"));
                    continue;
                }
            };
            let differ: Vec<String> = expected.split(", ").filter_map(|one| disagreement(&report, one)).collect();
            if !differ.is_empty() {
                let said: Vec<String> = report.findings.iter().map(|f| format!("    {} {}: {}", f.code, &*f.pointer, f.message)).collect();
                wrong.push(format!("{family}, {name}: {}\n{}", differ.join("; "), said.join("\n")));
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn what_only_texts_tell_is_known_to_be_missed() {
    let missed = |(_, overlay, expected): &Reading| {
        let report = assess(overlay).unwrap();
        expected.split(", ").any(|one| disagreement(&report, one).is_some())
    };
    let found: Vec<&str> = sweep::only_texts().iter().filter(|reading| !missed(reading)).map(|reading| reading.0).collect();
    assert!(found.is_empty(), "found after all, so they belong to the others: {found:#?}");
}

#[test]
fn each_family_is_read_and_no_name_stands_twice() {
    let all = all();
    let mut names = BTreeSet::new();
    for (family, readings) in &all {
        assert!(readings.len() >= 20, "{family}: {} readings", readings.len());
        for (name, overlay, _) in readings {
            assert!(names.insert(*name), "{name} stands twice");
            let mut document = baseline();
            overlay::merge(&mut document, overlay);
            assert_ne!(document, baseline(), "{name}: the overlay changes nothing");
        }
    }
}
