//! What says nothing shows nothing.

use std::collections::BTreeMap;

use aimskit::assess::Status;
use aimskit::check::Basis;
use aimskit::read::{Date, Record};
use aimskit::{Aims, AssessOptions};
use serde_json::Value;

const DAY: &str = "2026-06-20";

fn day() -> Date {
    DAY.parse().unwrap()
}

fn aims(text: &str) -> Option<Aims> {
    aimskit::read(text).aims
}

/// A document with one record of each register, or one part, that holds nothing but what it can't be without.
fn bare() -> Vec<(String, Aims)> {
    let root = aims(r#"{"schemaVersion": "1.0"}"#).unwrap();
    let names = root.root().table().names;
    let mut out = Vec::new();
    for name in names.iter() {
        for value in ["[{\"id\": \"x\"}]", "{}", "{\"id\": \"x\"}", "{\"entries\": [{\"control\": \"A.2.2\"}]}"] {
            let text = format!("{{\"schemaVersion\": \"1.0\", \"{name}\": {value}}}");
            let read = aimskit::read(text.as_str());
            if read.diagnostics.is_empty() {
                out.push((format!("{name}: {value}"), read.aims.unwrap()));
            }
        }
    }
    assert!(out.len() > 40, "{}", out.len());
    out
}

#[test]
fn a_record_with_nothing_but_its_id_passes_nothing() {
    let mut wrong = Vec::new();
    for (what, aims) in bare() {
        for (rule, tally) in aims.tallies(day()) {
            // That an id stands once, and a reference leads somewhere, contradicts nothing, and shows nothing either.
            if tally.pass > 0 && rule.basis != Basis::Integrity {
                wrong.push(format!(
                    "{what}: {} ({:?}) {:?} {:?}",
                    rule.name(),
                    rule.basis,
                    rule.serves().collect::<Vec<_>>(),
                    tally.passed
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}: {wrong:#?}", wrong.len());
}

/// The baseline with changes, as on the pages of rules; records are found by `id` or `control`.
fn with(changes: &str) -> Aims {
    let mut document: Value = serde_json::from_str(include_str!("../rules/baseline.json")).unwrap();
    merge(&mut document, serde_json::from_str(changes).unwrap());
    let read = aimskit::read(document.to_string());
    assert!(read.diagnostics.is_empty(), "{:?}", read.diagnostics.first());
    read.aims.unwrap()
}

fn merge(base: &mut Value, over: Value) {
    let key = |record: &Value| [record.get("control").cloned(), record.get("id").cloned()];
    match (base, over) {
        (Value::Object(base), Value::Object(over)) => {
            for (name, value) in over {
                match base.get_mut(&name) {
                    _ if value.is_null() => drop(base.remove(&name)),
                    Some(known) => merge(known, value),
                    None => drop(base.insert(name, value)),
                }
            }
        }
        (Value::Array(base), Value::Array(over)) if over.iter().all(|one| key(one) != [None, None]) => {
            for value in over {
                match base.iter_mut().find(|known| key(known) == key(&value)) {
                    Some(known) => merge(known, value),
                    None => {
                        base.push(Value::Object(serde_json::Map::new()));
                        merge(base.last_mut().unwrap(), value);
                    }
                }
            }
        }
        (base, over) => *base = over,
    }
}

fn status(aims: &Aims, id: &str) -> Status {
    aims.assess(day()).verdict(id).unwrap().status
}

fn found(aims: &Aims, code: &str) -> usize {
    aims.assess(day()).findings.iter().filter(|finding| finding.code == code).count()
}

#[test]
fn what_is_attested_of_one_system_is_no_word_on_another() {
    let attested = |of: &str| {
        let all: Vec<String> = of
            .split(' ')
            .enumerate()
            .map(|(number, claim)| {
                let (system, claim) = claim.split_once(':').unwrap();
                format!(
                    r#"{{"id": "a-{number}", "target": "10.1.s1", "claim": "{claim}", "aiSystems": ["{system}"], "by": "role-auditor",
                        "on": "2026-06-0{}", "validUntil": "2027-06-01", "rationale": "sampled", "evidence": ["ev-improvement"]}}"#,
                    number + 1
                )
            })
            .collect();
        status(
            &with(&format!(r#"{{"attestations": [{{"id": "attestation-improvement", "target": "9.1.s2"}}, {}]}}"#, all.join(", "))),
            "10.1.s1",
        )
    };
    assert_eq!(attested("sys-cv:conforms"), Status::Partial);
    assert_eq!(attested("sys-cv:conforms sys-match:conforms"), Status::Conforms);
    assert_eq!(attested("sys-cv:gap sys-match:conforms"), Status::Gap);
    // The later one on the same system counts.
    assert_eq!(attested("sys-cv:gap sys-cv:conforms sys-match:conforms"), Status::Conforms);
    assert_eq!(attested("sys-cv:conforms sys-match:conforms sys-cv:partial"), Status::Partial);
}

#[test]
fn a_control_is_left_out_where_it_is_for_every_system() {
    let entries = |entries: &str| status(&with(&format!(r#"{{"statementOfApplicability": {{"entries": [{entries}]}}}}"#)), "A.6.2.7");
    let out = r#"{"control": "A.6.2.7", "decision": "excluded", "justification": "models are bought tested", "implementation": null"#;
    assert_eq!(entries(&format!("{out}}}")), Status::NotApplicable);
    assert_eq!(entries(&format!(r#"{out}, "aiSystems": ["sys-cv", "sys-match"]}}"#)), Status::NotApplicable);
    assert_ne!(entries(&format!(r#"{out}, "aiSystems": ["sys-cv"]}}"#)), Status::NotApplicable);
    let but_for_one = r#"{"control": "A.6.2.7", "id": "tests-of-one", "decision": "included", "aiSystems": ["sys-match"]}"#;
    assert_ne!(entries(&format!("{out}}}, {but_for_one}")), Status::NotApplicable);
}

#[test]
fn an_approval_without_its_date_was_given_all_the_same() {
    for (document, requirement) in [("doc-risk-process", "6.1.2.s1"), ("doc-objectives", "6.2.g")] {
        let named = format!(r#"{{"documents": [{{"id": "{document}", "approvals": [{{"by": "role-top-management"}}]}}]}}"#);
        assert!(!matches!(status(&with(&named), requirement), Status::Gap | Status::Conforms), "{document}");
    }
    let asked = r#"{"treatments": [{"id": "treatment-drift", "approval": {"on": null}}]}"#;
    assert_eq!(found(&with(asked), "treatment-not-approved"), 0);
    assert_eq!(found(&with(r#"{"treatments": [{"id": "treatment-drift", "approval": null}]}"#), "treatment-not-approved"), 1);
}

#[test]
fn one_rating_that_gives_no_level_hides_nothing_of_another() {
    let ratings = r#"{"risks": [{"id": "risk-drift", "inherent": {"statedLevel": "low"}, "residual": {"likelihood": "sometimes", "statedLevel": "low"}}]}"#;
    assert_eq!(found(&with(ratings), "stated-level-contradicts"), 1);
}

#[test]
fn a_contradiction_bears_on_a_requirement() {
    for (changes, requirement) in [
        (r#"{"trainings": [{"id": "training-awareness", "invited": 3, "attendedCount": 9}]}"#, "7.3.s1"),
        (r#"{"impactAssessments": [{"id": "impact-cv", "impacts": [{"id": "impact-cv-new", "severity": "awful"}]}]}"#, "8.4.s1"),
    ] {
        assert_eq!(status(&with(changes), requirement), Status::Partial, "{requirement}");
    }
}

#[test]
fn nothing_is_asked_of_what_is_over() {
    let retired = r#"{"aiSystems": [{"id": "sys-cv", "lifeCycle": {"stage": "retirement", "history": [{"stage": "retirement", "on": "2026-05-01"}]}}],
        "impactAssessments": [{"id": "impact-cv", "conclusion": "goWithConditions", "conditions": [{"id": "impact-cv-late", "what": "new tests", "due": "2026-05-20"}]}]}"#;
    let aims = with(retired);
    assert_eq!(found(&aims, "impact-condition-overdue"), 0);
    assert!(!aims.calendar(AssessOptions::at(day())).iter().any(|due| due.overdue && due.id.as_deref() == Some("impact-cv-late")));
}

/// A part of Annex A is none of its controls; an audit may cover all of them.
#[test]
fn an_objective_is_no_control() {
    for changes in [
        r#"{"treatments": [{"id": "treatment-drift", "controls": ["A.7"]}]}"#,
        r#"{"statementOfApplicability": {"entries": [{"control": "A.9", "decision": "excluded", "justification": "the parent company oversees all use"}]}}"#,
    ] {
        let report = with(changes).assess(day());
        let finding = report.findings.iter().find(|finding| finding.code == "reference-unresolved").unwrap();
        assert!(finding.message.contains("is not a control"), "{}", finding.message);
    }
    let audits = r#"{"audits": [{"id": "audit-extra", "title": "Extra audit", "scope": {"controls": ["A.7"]}}]}"#;
    assert_eq!(found(&with(audits), "reference-unresolved"), 0);
}

#[test]
fn values_are_compared_in_one_unit() {
    let reached = |target: &str, measured: &str| {
        let aims = with(&format!(
            r#"{{"objectives": [{{"id": "objective-speed", "title": "Quick answers", "measure": "time to an answer", "comparison": "atMost",
                {target}, "setOn": "2025-10-01", "achievedOn": "2026-05-15", "measurements": [{{"on": "2026-05-15", {measured}}}]}}]}}"#
        ));
        found(&aims, "objective-reached-against-measurement")
    };
    assert_eq!(reached(r#""target": 2, "unit": "s""#, r#""value": 1900, "unit": "ms""#), 0);
    assert_eq!(reached(r#""target": 2, "unit": "s""#, r#""value": 2100, "unit": "ms""#), 1);
    assert_eq!(reached(r#""target": 5, "unit": "%""#, r#""value": 0.04, "unit": "ratio""#), 0);
    assert_eq!(reached(r#""target": 5, "unit": "%""#, r#""value": 40, "unit": "points""#), 0, "another unit contradicts nothing");
}

/// Changes each free text of the document that it can be without: as the schema has it, text without a form of its own.
fn each_text(value: &mut Value, body: &Value, schema: &Value, change: &dyn Fn(&str) -> Option<String>) {
    let body = body.get("$ref").map_or(body, |to| &schema["$defs"][to.as_str().unwrap().rsplit('/').next().unwrap()]);
    match value {
        Value::Array(list) => {
            let items = &body["items"];
            if is_text(items) {
                let changed = list.iter().filter_map(|one| change(one.as_str()?)).map(Value::from);
                *list = changed.collect();
            } else {
                list.iter_mut().for_each(|one| each_text(one, items, schema, change));
            }
        }
        Value::Object(members) => {
            let required: Vec<&str> = body["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
            let mut gone = Vec::new();
            for (name, member) in members.iter_mut() {
                let of_member = &body["properties"][name];
                // Keys of scales are compared with each other, and say nothing by themselves.
                if is_text(of_member)
                    && !required.contains(&name.as_str())
                    && !["likelihood", "level", "version", "unit"].contains(&name.as_str())
                {
                    match change(member.as_str().unwrap()) {
                        Some(text) => *member = text.into(),
                        None => gone.push(name.clone()),
                    }
                } else {
                    each_text(member, of_member, schema, change);
                }
            }
            gone.iter().for_each(|name| drop(members.remove(name)));
            members.retain(|_, member| member.as_array().is_none_or(|list| !list.is_empty()));
        }
        _ => {}
    }
}

fn is_text(body: &Value) -> bool {
    body["type"] == "string" && body.get("maxLength") == Some(&65536.into()) && body.get("pattern").is_none()
}

/// A placeholder in the place of every text shows no more than no text at all, whatever the rule.
#[test]
fn a_placeholder_shows_no_more_than_nothing() {
    let schema: Value = serde_json::from_str(include_str!("../../schemas/v1/aims.schema.json")).unwrap();
    let document: Value = serde_json::from_str(include_str!("../rules/baseline.json")).unwrap();
    let with = |change: &dyn Fn(&str) -> Option<String>| {
        let mut document = document.clone();
        each_text(&mut document, &schema, &schema, change);
        let outcome = aimskit::read(document.to_string());
        assert!(outcome.diagnostics.is_empty(), "{:?}", outcome.diagnostics.first());
        outcome.aims.unwrap().tallies(day())
    };
    let none = with(&|_| None);
    let full = with(&|text| Some(text.to_owned()));
    let rests: usize =
        none.iter().zip(&full).filter(|((rule, none), (_, full))| rule.basis != Basis::Integrity && none.pass < full.pass).count();
    assert!(rests > 70, "{rests} rules rest on texts");
    let mut wrong = BTreeMap::new();
    for placeholder in ["N/A", "-", "TBD", "TODO", "[PENDING]", "____", "x", "nicht relevant", "sans objet", "不适用", "\u{200b}", "\u{a0}"]
    {
        for ((rule, blank), (_, none)) in with(&|_| Some(placeholder.to_owned())).into_iter().zip(&none) {
            if rule.basis != Basis::Integrity && blank.pass > none.pass {
                wrong.entry(rule.name()).or_insert_with(|| format!("{placeholder}: {:?}", blank.passed));
            }
        }
    }
    assert!(wrong.is_empty(), "{}: {wrong:#?}", wrong.len());
}

/// A company's own way to leave a field open is no reason either, once it is named.
#[test]
fn callers_name_placeholders_of_their_own() {
    let aims = with(
        r#"{"statementOfApplicability": {"entries": [{"control": "A.8.5", "decision": "excluded", "justification": "See Wiki!", "implementation": null}]}}"#,
    );
    let unjustified = |placeholders: &[aimskit::read::Text]| {
        let report = aims.assess(AssessOptions::at(day()).placeholders(placeholders));
        report.findings.iter().filter(|finding| finding.code.as_str() == "soa-exclusion-unjustified").count()
    };
    let own = ["see wiki", "a text that is longer than any of those that are known in a language"].map(aimskit::read::Text::from);
    assert_eq!((unjustified(&[]), unjustified(&own), unjustified(&[])), (0, 1, 0));
    // Marks alone name nothing: else every text would be one.
    assert_eq!(unjustified(&["!".into()]), 0);
    let request = r#"{"asOf": "2026-06-20", "placeholders": ["see wiki"]}"#;
    assert!(aimskit::api::assess(&aims.to_json(), request, aimskit::Language::english()).contains("soa-exclusion-unjustified"));
}
