//! The chain behind a verdict, from each of its ends.

use aimskit::assess::{Explained, Status};
use aimskit::read::Date;
use serde_json::{Value, json};

fn baseline() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/rules/baseline.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn explain(document: &Value, id: &str, as_of: &str) -> Explained {
    let read = aimskit::read(document.to_string());
    assert!(read.diagnostics.is_empty(), "{:?}", read.diagnostics);
    read.aims.unwrap().explain(id, as_of.parse::<Date>().unwrap())
}

const AS_OF: &str = "2026-06-30";

#[test]
fn a_requirement_and_a_control_as_in_the_report() {
    let document = baseline();
    let report = aimskit::read(document.to_string()).aims.unwrap().assess(AS_OF.parse::<Date>().unwrap());
    for id in ["6.1.3 f)", "A.6.2.4", "9.2.1.a.1"] {
        let it = explain(&document, id, AS_OF);
        assert_eq!(it.verdicts, report.explain(id));
        assert!(!it.verdicts.is_empty() && it.record.is_none() && it.rule.is_none());
    }
    // Why a person has to judge is said.
    assert!(
        explain(&document, "6.1.2.b", AS_OF)
            .to_text(aimskit::Language::english())
            .contains("consistent, valid and comparable results need a sample")
    );
}

#[test]
fn a_record_says_what_rests_on_it() {
    let mut document = baseline();
    // Behind more records than a verdict names.
    for number in 0..40 {
        let mut risk = document["risks"][0].clone();
        risk["id"] = format!("risk-copy-{number}").into();
        document["risks"].as_array_mut().unwrap().push(risk);
    }
    let it = explain(&document, "risk-copy-39", AS_OF).record.unwrap();
    assert_eq!(it.kind, "risk");
    assert_eq!(&*it.pointer, format!("/risks/{}", document["risks"].as_array().unwrap().len() - 1));
    let supports: Vec<&str> = it.supports.iter().map(|bearing| bearing.id.as_str()).collect();
    assert!(supports.contains(&"6.1.2.d.1"), "{supports:?}");
    assert!(it.supports.iter().all(|bearing| !bearing.rules.is_empty()));

    document["risks"].as_array_mut().unwrap().last_mut().unwrap().as_object_mut().unwrap().remove("assessments");
    document["risks"].as_array_mut().unwrap().last_mut().unwrap()["owner"] = "nobody".into();
    let it = explain(&document, "risk-copy-39", AS_OF).record.unwrap();
    assert!(it.findings.iter().any(|finding| finding.code == "reference-unresolved"));
    assert!(it.findings.iter().all(|finding| finding.actor.is_some()));
    let text = it.to_text(aimskit::Language::english());
    for part in ["risk-copy-39", "Supports", "Findings", "nobody"] {
        assert!(text.contains(part), "{part}:\n{text}");
    }
}

#[test]
fn a_record_that_lowers_a_verdict_names_it() {
    let mut document = baseline();
    let role = document["roles"].as_array_mut().unwrap().iter_mut().find(|role| role["id"] == "role-aims-lead").unwrap();
    role.as_object_mut().unwrap().remove("communicatedTo");
    let it = explain(&document, "role-aims-lead", AS_OF).record.unwrap();
    let codes: Vec<&str> = it.findings.iter().map(|finding| finding.code.as_str()).collect();
    assert!(codes.contains(&"role-not-communicated"), "{codes:?}");
    let lowered = it.lowers.iter().find(|bearing| bearing.rules.iter().any(|rule| *rule == "role-not-communicated")).unwrap();
    assert!(matches!(lowered.status, Status::Partial | Status::Gap), "{lowered:?}");
    assert!(it.referred_by.len() > 3, "{:?}", it.referred_by);
}

#[test]
fn evidence_says_which_verdicts_rest_on_it() {
    let document = baseline();
    let it = explain(&document, "ev-treatment", AS_OF).record.unwrap();
    assert_eq!(it.state.as_deref(), Some("current"));
    assert!(it.supports.iter().any(|bearing| bearing.id == "8.3.s6" && !bearing.rules.is_empty()), "{:?}", it.supports);
    let late = explain(&document, "ev-treatment", "2027-06-30").record.unwrap();
    assert_eq!(late.state.as_deref(), Some("expired"));
    assert!(late.lowers.iter().any(|bearing| bearing.id == "8.3.s6"), "{:?}", late.lowers);
    // An attestation decides what records can't, and rests on its evidence.
    for id in ["ev-audit", "attest-5-2-purpose"] {
        let it = explain(&document, id, AS_OF).record.unwrap();
        let bearing = it.supports.iter().find(|bearing| bearing.id == "5.2.a").unwrap();
        assert_eq!(bearing.attestation.as_deref(), Some("attest-5-2-purpose"));
    }
}

#[test]
fn an_entry_answers_by_its_control() {
    let mut document = baseline();
    let entry =
        document["statementOfApplicability"]["entries"].as_array_mut().unwrap().iter_mut().find(|it| it["control"] == "A.9.2").unwrap();
    entry["id"] = "soa-a-9-2".into();
    let it = explain(&document, "soa-a-9-2", AS_OF).record.unwrap();
    let control = it.supports.iter().find(|bearing| bearing.id == "A.9.2").unwrap();
    assert!(control.rules.iter().any(|rule| *rule == "control-process-undocumented"), "{control:?}");
}

#[test]
fn a_rule_says_what_it_found() {
    let mut document = baseline();
    document["statementOfApplicability"]["entries"].as_array_mut().unwrap().retain(|entry| entry["control"] != "A.8.5");
    let it = explain(&document, "soa-control-missing", AS_OF).rule.unwrap();
    assert_eq!((it.basis.as_str(), it.on.as_str(), it.fail, it.pass), ("shall", "aims", 1, 37));
    assert_eq!(it.serves.iter().map(|bearing| bearing.id.as_str()).collect::<Vec<_>>(), ["6.1.3.b.ii", "6.1.3.f.i"]);
    assert!(it.serves.iter().all(|bearing| bearing.status == Status::Partial));
    assert_eq!(it.findings.len(), 1);
    assert!(it.to_text(aimskit::Language::english()).contains("A.8.5"));
}

/// What a law asks for is not said to be required by the standard.
#[test]
fn a_rule_says_what_is_behind_it() {
    for (rule, behind) in [
        ("ai-act-not-registered", "a law asks for it"),
        ("risk-not-rated", "required by the standard"),
        ("risk-owner-missing", "expected in practice"),
        ("rating-off-scale", "the records contradict each other"),
    ] {
        let text = explain(&json!({"schemaVersion": "1.0"}), rule, AS_OF).to_text(aimskit::Language::english());
        let head = text.lines().next().unwrap_or_default();
        assert!(head.contains(behind) && (behind.contains("standard") || !head.contains("standard")), "{head}");
    }
}

#[test]
fn what_names_nothing_is_said_so() {
    let it = explain(&json!({"schemaVersion": "1.0"}), "no-such-thing", AS_OF);
    assert!(it.verdicts.is_empty() && it.record.is_none() && it.rule.is_none());
    assert_eq!(it.to_text(aimskit::Language::english()), "`no-such-thing` is not the id of a requirement, control, record or check\n");
}
