//! The rules of the Statement of Applicability: one document that keeps all of them, and one change for each defect.

use aimskit::assess::Status;
use aimskit::catalogue::catalogue;
use aimskit::read::Date;
use serde_json::{Value, json};

const AS_OF: &str = "2026-06-30";

/// A statement in which every rule of the family holds.
fn sound() -> Value {
    let entry = |control: &str| {
        json!({
            "control": control, "decision": "included", "justification": "treats the risk of unfair ranking",
            "drivers": [{"kind": "risk", "record": "risk-bias"}],
            "implementation": {"status": "implemented", "since": "2026-01-10"}, "evidence": ["ev-1"]
        })
    };
    let mut entries: Vec<Value> = catalogue().controls().iter().map(|control| entry(control.label)).collect();
    entries.push(entry("own-1"));
    entries[36] = json!({"control": entries[36]["control"], "decision": "excluded", "justification": "nothing is bought from suppliers"});
    json!({
        "schemaVersion": "1.0",
        "risks": [{"id": "risk-bias", "aiSystems": ["sys-a"]}],
        "aiSystems": [{"id": "sys-a"}, {"id": "sys-b"}],
        "treatments": [{"id": "treat-1", "risk": "risk-bias", "controls": ["A.2.2"], "approval": {"on": "2026-02-01"}}],
        "ownControls": [{"id": "own-1"}],
        "roles": [{"id": "role-top"}],
        "evidence": [
            {"id": "ev-1", "strength": "primary", "collectedOn": "2026-03-01"},
            {"id": "ev-old", "strength": "primary", "collectedOn": "2025-03-01", "validUntil": "2026-03-01"}],
        "statementOfApplicability": {"approval": {"by": "role-top", "on": "2026-03-01"}, "communicatedTo": [{"to": "all"}], "entries": entries}
    })
}

/// Code and place of each finding of this family.
fn found(document: &Value) -> Vec<(String, String)> {
    let read = aimskit::read(document.to_string());
    assert!(read.diagnostics.is_empty(), "{:?}", read.diagnostics);
    let report = read.aims.unwrap().assess(AS_OF.parse::<Date>().unwrap());
    let family = report.findings.iter().filter(|finding| finding.code.starts_with("soa-"));
    family.map(|finding| (finding.code.to_string(), finding.pointer.to_string())).collect()
}

/// The sound statement with one change gives exactly these.
fn gives(change: impl FnOnce(&mut Value), expected: &[(&str, &str)]) {
    let mut document = sound();
    change(&mut document);
    let expected: Vec<_> = expected.iter().map(|(code, place)| (code.to_string(), format!("/statementOfApplicability{place}"))).collect();
    assert_eq!(found(&document), expected);
}

fn entry(document: &mut Value, at: usize) -> &mut Value {
    &mut document["statementOfApplicability"]["entries"][at]
}

/// A member less.
fn drop(of: &mut Value, key: &str) {
    assert!(of.as_object_mut().unwrap().remove(key).is_some());
}

#[test]
fn sound_statement() {
    gives(|_| {}, &[]);
}

#[test]
fn nothing_is_said_without_a_statement() {
    gives(|d| drop(d, "statementOfApplicability"), &[]);
}

#[test]
fn missing_controls() {
    let each = ("soa-control-missing", "/entries");
    let take = |d: &mut Value, at: usize| {
        d["statementOfApplicability"]["entries"].as_array_mut().unwrap().remove(at);
    };
    gives(|d| take(d, 3), &[each]);
    gives(
        |d| {
            take(d, 3);
            take(d, 3);
        },
        &[each, each],
    );
}

#[test]
fn repeated_controls() {
    let again = |d: &mut Value, first: Value, second: Value| {
        let mut copy = entry(d, 1).clone();
        entry(d, 1)["aiSystems"] = first;
        copy["aiSystems"] = second;
        d["statementOfApplicability"]["entries"].as_array_mut().unwrap().push(copy);
    };
    let expected = [("soa-control-repeated", "/entries/39/control")];
    gives(|d| again(d, json!([]), json!([])), &expected);
    gives(|d| again(d, json!(["sys-a"]), json!(["sys-b", "sys-a"])), &expected);
    // The copy rests on a risk of the first system alone.
    let driver = [("soa-driver-of-other-system", "/entries/39/drivers/0/record")];
    gives(|d| again(d, json!(["sys-a"]), json!(["sys-b"])), &driver);
    gives(|d| again(d, json!([]), json!(["sys-b"])), &driver);
}

#[test]
fn undecided() {
    gives(|d| drop(entry(d, 1), "decision"), &[("soa-entry-undecided", "/entries/1/decision")]);
}

#[test]
fn reasons() {
    let say = |at: usize, text: &'static str| move |d: &mut Value| entry(d, at)["justification"] = json!(text);
    let (inside, out) =
        (("soa-inclusion-unjustified", "/entries/1/justification"), ("soa-exclusion-unjustified", "/entries/36/justification"));
    for weak in ["N/A", "not needed", "Not applicable.", "tbd", " "] {
        gives(say(1, weak), &[inside]);
        gives(say(36, weak), &[out]);
    }
    gives(|d| drop(entry(d, 1), "justification"), &[inside]);
    gives(|d| drop(entry(d, 36), "justification"), &[out]);
    gives(say(36, "not applicable: no supplier"), &[]);
}

#[test]
fn excluded_and_yet() {
    let status = |status: &'static str| move |d: &mut Value| entry(d, 36)["implementation"] = json!({"status": status});
    let expected = [("soa-excluded-but-implemented", "/entries/36/implementation/status")];
    gives(status("implemented"), &expected);
    gives(status("partial"), &expected);
    gives(status("notStarted"), &[]);
}

#[test]
fn drivers() {
    let expected = [("soa-inclusion-without-driver", "/entries/1/drivers")];
    gives(|d| drop(entry(d, 1), "drivers"), &expected);
    gives(|d| entry(d, 1)["drivers"] = json!([{"kind": "bestPractice"}]), &expected);
    gives(|d| entry(d, 1)["drivers"] = json!([{"kind": "businessNeed", "description": "customers ask for it"}]), &[]);
}

#[test]
fn evidence() {
    let expected = [("soa-implemented-without-evidence", "/entries/1/evidence")];
    let with = |evidence: Value| {
        move |d: &mut Value| {
            d["evidence"].as_array_mut().unwrap().push(evidence);
            entry(d, 1)["evidence"] = json!(["ev-2"]);
        }
    };
    gives(|d| drop(entry(d, 1), "evidence"), &expected);
    // Findings at the evidence itself, and none here.
    gives(with(json!({"id": "ev-2", "strength": "primary", "validUntil": "2026-06-29"})), &[]);
    gives(with(json!({"id": "ev-2", "strength": "primary", "collectedOn": "2026-07-01"})), &[]);
    gives(with(json!({"id": "ev-2", "strength": "primary", "template": true})), &[]);
    gives(with(json!({"id": "ev-2", "strength": "supporting"})), &expected);
    gives(with(json!({"id": "ev-2", "strength": "primary", "validUntil": "2026-06-30"})), &[]);
}

#[test]
fn since() {
    let expected = [("soa-implementation-since-missing", "/entries/1/implementation/since")];
    gives(|d| drop(&mut entry(d, 1)["implementation"], "since"), &expected);
    gives(
        |d| entry(d, 1)["implementation"]["since"] = json!("2026-07-01"),
        &[("soa-implemented-ahead", "/entries/1/implementation/since")],
    );
    gives(|d| entry(d, 1)["implementation"]["since"] = json!("2026-06-30"), &[]);
}

#[test]
fn planned() {
    let plan = |due: &'static str| move |d: &mut Value| entry(d, 1)["implementation"] = json!({"status": "planned", "due": due});
    gives(plan("2026-06-29"), &[("soa-planned-overdue", "/entries/1/implementation/due")]);
    gives(plan("2026-06-30"), &[]);
}

#[test]
fn approval() {
    let expected = [("soa-not-approved", "/approval")];
    gives(|d| drop(&mut d["statementOfApplicability"]["approval"], "by"), &expected);
    gives(|d| d["statementOfApplicability"]["approval"]["on"] = json!("2026-06-30"), &[]);
}

#[test]
fn age() {
    gives(|d| d["treatments"][0]["approval"]["on"] = json!("2026-03-02"), &[("soa-older-than-treatment", "/approval/on")]);
    gives(|d| d["treatments"][0]["approval"]["on"] = json!("2026-03-01"), &[]);
    let reviewed = |d: &mut Value| {
        d["statementOfApplicability"]["reviewedOn"] = json!("2026-05-01");
        d["treatments"][0]["approval"]["on"] = json!("2026-04-01");
    };
    gives(reviewed, &[]);
}

#[test]
fn own_controls() {
    let mut document = sound();
    document["ownControls"].as_array_mut().unwrap().push(json!({"id": "own-2"}));
    assert_eq!(found(&document), [("soa-own-control-missing".to_owned(), "/ownControls/1/id".to_owned())]);
}

#[test]
fn a_control_conforms_only_where_it_is_shown() {
    let status = |change: fn(&mut Value)| {
        let mut document = sound();
        change(entry(&mut document, 1));
        let label = catalogue().controls()[1].label;
        let report = aimskit::read(document.to_string()).aims.unwrap().assess(AS_OF.parse::<Date>().unwrap());
        report.verdict(label).unwrap().status
    };
    let shown = status(|_| {});
    assert_eq!(status(|e| drop(e, "evidence")), Status::Gap);
    assert_eq!(status(|e| e["evidence"] = json!(["ev-old"])), Status::Partial);
    assert_ne!(status(|e| drop(e, "implementation")), Status::Conforms);
    assert_ne!(status(|e| e["implementation"] = json!({"status": "planned", "due": "2026-12-01"})), Status::Conforms);
    // Nothing else stands between this control and conformity in the sound document.
    assert_eq!(shown, Status::Conforms);
}

#[test]
fn a_control_left_out_stays_so_whatever_clauses_find() {
    let statuses = |change: fn(&mut Value)| {
        let mut document = sound();
        document["aiSystems"][0]["lifeCycle"] = json!({"stage": "operationAndMonitoring"});
        let at = catalogue().controls().iter().position(|control| control.label == "A.5.4").unwrap();
        change(entry(&mut document, at));
        let report = aimskit::read(document.to_string()).aims.unwrap().assess(AS_OF.parse::<Date>().unwrap());
        ["8.4.s1", "A.5.4"].map(|id| report.verdict(id).unwrap().status)
    };
    // Without an impact assessment 8.4 is not met in any case, and A.5.4 where it binds.
    let [clause, control] = statuses(|_| {});
    assert_eq!(clause, Status::Gap);
    assert_ne!(control, Status::NotApplicable);
    let out = statuses(|e| *e = json!({"control": "A.5.4", "decision": "excluded", "justification": "the group assesses for all"}));
    assert_eq!(out, [Status::Gap, Status::NotApplicable]);
    // A defect of its own entry counts.
    let unjustified = statuses(|e| *e = json!({"control": "A.5.4", "decision": "excluded"}));
    assert_ne!(unjustified[1], Status::NotApplicable);
}

#[test]
fn a_wrong_id_of_an_entry_is_found_at_the_id() {
    let mut document = sound();
    document["statementOfApplicability"]["entries"][0]["id"] = json!("A.99.1");
    document["statementOfApplicability"]["entries"][1]["id"] = json!("risk-bias");
    let aims = aimskit::read(document.to_string()).aims.unwrap();
    let report = aims.assess(AS_OF.parse::<Date>().unwrap());
    let at = |code: &str| -> Vec<String> { report.findings.iter().filter(|f| f.code == code).map(|f| (*f.pointer).to_owned()).collect() };
    assert_eq!(at("id-reserved"), ["/statementOfApplicability/entries/0/id"]);
    let repeated = at("id-repeated");
    assert!(repeated.len() == 1 && repeated[0].ends_with("/id"), "{repeated:?}");
    // Of one record with its id in front nothing changes.
    document["risks"].as_array_mut().unwrap().push(json!({"id": "own-1"}));
    let report = aimskit::read(document.to_string()).aims.unwrap().assess(AS_OF.parse::<Date>().unwrap());
    assert!(report.findings.iter().filter(|f| f.code == "id-repeated").all(|f| f.pointer.ends_with("/id")));
}
