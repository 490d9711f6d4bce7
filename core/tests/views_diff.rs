//! The difference of two states: each change in the words of the field, none where only the order of lists differs.
#![expect(clippy::disallowed_methods, reason = "tests read files")]

use std::path::Path;

use aimskit::read::{Date, write};
use aimskit::views::{Difference, VerdictMove, Weakening};
use aimskit::{Aims, diff};
use serde_json::{Value, json};

const DAY: &str = "2026-11-23";

fn day() -> Date {
    DAY.parse().unwrap()
}

fn read(value: &Value) -> Aims {
    let read = aimskit::read(value.to_string());
    assert!(read.diagnostics.is_empty(), "{:?}", read.diagnostics);
    read.aims.unwrap()
}

fn example(file: &str) -> Value {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn meridian() -> Value {
    example("../examples/data/meridian.aims.json")
}

/// A small document with that in it.
fn small(parts: Value) -> Value {
    let mut document = json!({"schemaVersion": "1.0"});
    document.as_object_mut().unwrap().extend(parts.as_object().unwrap().clone());
    document
}

fn between(before: &Value, after: &Value) -> Difference {
    diff(&read(before), &read(after), day())
}

/// Kind and id of records.
fn ids<'a>(records: impl IntoIterator<Item = &'a aimskit::views::RecordNamed>) -> Vec<String> {
    records.into_iter().map(|it| format!("{} {}", &*it.kind, it.id.as_deref().unwrap_or("-"))).collect()
}

/// Field, before and after of every change.
fn fields(difference: &Difference) -> Vec<(String, Option<String>, Option<String>)> {
    let all = difference.changed.iter().flat_map(|change| &change.fields);
    let text = |value: &Option<aimskit::read::Plain>| value.as_ref().map(|value| value.0.clone());
    all.map(|change| (change.field.to_string(), text(&change.before), text(&change.after))).collect()
}

/// Every list of the document turned round, and every other list of what is left rotated.
fn shuffled(value: &mut Value) {
    match value {
        Value::Array(list) => {
            list.reverse();
            if list.len() > 2 {
                list.rotate_left(1);
            }
            list.iter_mut().for_each(shuffled);
        }
        Value::Object(members) => members.values_mut().for_each(shuffled),
        _ => {}
    }
}

fn without_digests(value: &mut Value) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(without_digests),
        Value::Object(members) => {
            if let Some(approval) = members.get_mut("approval").and_then(Value::as_object_mut) {
                approval.remove("digest");
            }
            members.values_mut().for_each(without_digests);
        }
        _ => {}
    }
}

#[test]
fn a_document_does_not_differ_from_itself() {
    for file in ["../examples/data/meridian.aims.json", "../examples/data/starter.aims.json", "rules/baseline.json"] {
        let document = example(file);
        let difference = between(&document, &document);
        assert!(difference.is_empty(), "{}", difference.to_text(aimskit::Language::english()));
        assert_eq!(write(&difference).matches('[').count(), 0, "nothing is listed");
    }
    let empty = small(json!({}));
    assert!(between(&empty, &empty).is_empty());
}

#[test]
fn the_order_of_lists_makes_no_difference() {
    for file in ["../examples/data/meridian.aims.json", "rules/baseline.json"] {
        let mut document = example(file);
        // What was approved is a text, in which the order of a list is a part of the state.
        without_digests(&mut document);
        let mut turned = document.clone();
        // Bands without an order stand in the order in which they are listed; both documents give theirs one.
        shuffled(&mut turned);
        assert_ne!(document, turned);
        let difference = between(&document, &turned);
        let records = [&difference.added, &difference.removed].map(Vec::len);
        assert_eq!(
            (records, difference.changed.len(), difference.weakened.len()),
            ([0, 0], 0, 0),
            "{}",
            difference.to_text(aimskit::Language::english())
        );
        assert!(difference.new_findings.is_empty(), "{}", difference.to_text(aimskit::Language::english()));
        assert!(difference.applicability.is_empty() && difference.verdicts.is_empty() && difference.gates.is_empty());
    }
}

#[test]
fn a_shuffled_state_gives_the_same_differences() {
    let before = meridian();
    let mut after = before.clone();
    after["risks"][0]["title"] = json!("Another name");
    after["evidence"].as_array_mut().unwrap().remove(3);
    after["issues"].as_array_mut().unwrap().push(json!({"id": "is-new", "title": "New"}));
    let mut turned = after.clone();
    shuffled(&mut turned);
    let (plain, turned) = (between(&before, &after), between(&before, &turned));
    assert_eq!(fields(&plain), fields(&turned));
    assert_eq!(ids(&plain.added), ids(&turned.added));
    assert_eq!(ids(&plain.removed), ids(&turned.removed));
    assert_eq!(ids(plain.weakened.iter().map(|it| &it.record)), ids(turned.weakened.iter().map(|it| &it.record)));
}

#[test]
fn records_come_go_and_change() {
    let before = small(json!({
        "title": "Old",
        "risks": [{"id": "R-1", "title": "Drift", "owner": "p-1", "aiSystems": ["s-1", "s-2"]}, {"id": "R-2"}],
        "scope": {"statement": "all"},
    }));
    let after = small(json!({
        "title": "New",
        "risks": [{"id": "R-3", "title": "Bias"}, {"id": "R-1", "title": "Drift of data", "aiSystems": ["s-3", "s-1"]}],
        "riskMethod": {"id": "M"},
    }));
    let difference = between(&before, &after);
    assert_eq!(ids(&difference.added), ["riskMethod M", "risk R-3"]);
    assert_eq!(difference.added[1].pointer.0, "/risks/0");
    assert_eq!(ids(&difference.removed), ["scope -", "risk R-2"]);
    assert_eq!(difference.removed[1].pointer.0, "/risks/1");
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(
        fields(&difference),
        [
            ("title".to_owned(), some("\"Drift\""), some("\"Drift of data\"")),
            ("owner".to_owned(), some("\"p-1\""), None),
            ("aiSystems".to_owned(), some("\"s-2\""), None),
            ("aiSystems".to_owned(), None, some("\"s-3\"")),
            ("title".to_owned(), some("\"Old\""), some("\"New\"")),
        ]
    );
    let risk = &difference.changed[0];
    assert_eq!((&*risk.record.kind, risk.record.id.as_deref(), &*risk.record.pointer), ("risk", Some("R-1"), "/risks/1"));
    assert_eq!(risk.fields[0].before_at.as_deref(), Some("/risks/0/title"));
    assert_eq!(risk.fields[0].after_at.as_deref(), Some("/risks/1/title"));
    assert_eq!(risk.fields[2].before_at.as_deref(), Some("/risks/0/aiSystems/1"));
    assert_eq!(risk.fields[3].after_at.as_deref(), Some("/risks/1/aiSystems/0"));
    assert_eq!(&*difference.changed[1].record.kind, "aims");
}

#[test]
fn elements_without_an_id_are_known_by_what_they_say() {
    let before = small(json!({"treatments": [{"id": "T-1", "actions": [
        {"what": "train", "due": "2026-05-01"}, {"what": "test", "due": "2026-06-01"}, {"what": "test", "due": "2026-06-01"}]}]}));
    let after = small(json!({"treatments": [{"id": "T-1", "actions": [
        {"what": "test", "due": "2026-06-01"}, {"what": "train", "due": "2026-07-01"}, {"what": "tell"}, {"what": "ask"}]}]}));
    let difference = between(&before, &after);
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(
        fields(&difference),
        [
            ("actions[train].due".to_owned(), some("\"2026-05-01\""), some("\"2026-07-01\"")),
            ("actions".to_owned(), some("{\"what\":\"test\",\"due\":\"2026-06-01\"}"), None),
            ("actions".to_owned(), None, some("{\"what\":\"ask\"}")),
            ("actions".to_owned(), None, some("{\"what\":\"tell\"}")),
        ]
    );
    // One that is left on each side is the same one, changed.
    let one = |what: &str| small(json!({"treatments": [{"id": "T-1", "actions": [{"what": what, "due": "2026-05-01"}]}]}));
    let renamed = ("actions[train the team].what".to_owned(), some("\"train\""), some("\"train the team\""));
    assert_eq!(fields(&between(&one("train"), &one("train the team"))), [renamed]);
}

#[test]
fn what_got_weaker_is_said() {
    let levels = json!([{"key": "a", "order": 1}, {"key": "b", "order": 2}]);
    let method = json!({"formula": "product", "likelihoodScale": {"levels": levels},
        "consequenceScales": [{"dimension": "individuals", "levels": levels}],
        "bands": [{"key": "low", "label": "Low", "order": 1, "from": 1, "to": 2}, {"key": "high", "label": "High", "order": 2, "from": 4}]});
    let rating = |likelihood: &str| json!({"likelihood": likelihood, "consequences": [{"dimension": "individuals", "level": "b"}]});
    let evidence = |id: &str| json!({"id": id, "effectiveOn": "2026-01-01"});
    let before = small(json!({
        "riskMethod": method,
        "risks": [{"id": "R-1", "current": rating("a"), "residual": rating("b")}],
        "treatments": [{"id": "T-1", "approval": {"by": "p", "on": "2026-02-01"}, "acceptance": {"by": "p", "on": "2026-02-01"},
            "actions": [{"what": "test", "doneOn": "2026-03-01"}]}],
        "statementOfApplicability": {"entries": [
            {"control": "A.2.2", "decision": "included", "implementation": {"status": "implemented"}, "evidence": ["e-1", "e-2"]},
            {"control": "A.2.3", "decision": "included", "implementation": {"status": "partial"}, "evidence": ["e-1"]},
            {"control": "A.2.4", "decision": "included"}]},
        "aiSystems": [{"id": "s-1", "oversight": {"measures": [{"what": "stop"}]}}],
        "documents": [{"id": "d-1", "state": "approved"}, {"id": "d-2", "state": "approved"}],
        "evidence": [evidence("e-1"), evidence("e-2"), evidence("e-3"), evidence("e-4")],
        "nonconformities": [{"id": "n-1", "closedOn": "2026-04-01"}],
        "attestations": [{"id": "t-1", "claim": "conforms"}, {"id": "t-2", "claim": "gap"}],
    }));
    let after = small(json!({
        "riskMethod": method,
        "risks": [{"id": "R-1", "current": rating("b"), "residual": rating("a")}],
        "treatments": [{"id": "T-1", "approval": {"by": "p"}, "actions": [{"what": "test"}]}],
        "statementOfApplicability": {"entries": [
            {"control": "A.2.3", "decision": "included", "implementation": {"status": "implemented"}, "evidence": ["e-2"]},
            {"control": "A.2.2", "decision": "included", "implementation": {"status": "planned"}, "evidence": ["e-1"]},
            {"control": "A.2.4", "decision": "excluded", "justification": "one policy needs no plan"}]},
        "aiSystems": [{"id": "s-1"}],
        "documents": [{"id": "d-1", "state": "inReview"}, {"id": "d-2", "state": "superseded"}],
        "evidence": [evidence("e-1"), evidence("e-2"), {"id": "e-3", "effectiveOn": "2026-01-01", "validUntil": "2026-05-01"}],
        "nonconformities": [{"id": "n-1"}],
        "attestations": [{"id": "t-1", "claim": "partial"}, {"id": "t-2", "claim": "gap"}],
    }));
    let difference = between(&before, &after);
    let mut found: Vec<(Weakening, String)> =
        difference.weakened.iter().map(|it| (it.what, format!("{} {}", it.record.pointer.0, it.field.as_deref().unwrap_or("-")))).collect();
    found.sort_by_key(|(what, place)| (what.as_str(), place.clone()));
    let expected = [
        (Weakening::AcceptanceLost, "/treatments/0/acceptance acceptance"),
        (Weakening::ApprovalLost, "/documents/0/state state"),
        (Weakening::ApprovalLost, "/treatments/0/approval approval"),
        (Weakening::AttestationLowered, "/attestations/0/claim claim"),
        (Weakening::ControlLessImplemented, "/statementOfApplicability/entries/1/implementation entries[A.2.2].implementation"),
        (Weakening::EvidenceLost, "/evidence/2 -"),
        (Weakening::EvidenceLost, "/evidence/3 -"),
        (Weakening::EvidenceLost, "/statementOfApplicability/entries/1/evidence entries[A.2.2].evidence"),
        (Weakening::OversightReduced, "/aiSystems/0/oversight oversight"),
        (Weakening::Reopened, "/nonconformities/0/closedOn closedOn"),
        (Weakening::Reopened, "/treatments/0/actions/0/doneOn actions[test].doneOn"),
        (Weakening::RiskHigher, "/risks/0/current current"),
    ];
    assert_eq!(found, expected.map(|(what, place)| (what, place.to_owned())));
    let higher = difference.weakened.iter().find(|it| it.what == Weakening::RiskHigher).unwrap();
    assert_eq!((higher.before.as_deref(), higher.after.as_deref()), (Some("Low (2)"), Some("High (4)")));

    let [flip] = difference.applicability.as_slice() else { panic!("one control is decided on otherwise") };
    assert_eq!(&*flip.control, "A.2.4");
    assert_eq!(flip.after.map(|after| after.as_str()), Some("excluded"));
    assert_eq!(flip.justification.as_deref(), Some("one policy needs no plan"));

    // Put right again, nothing is weaker.
    let back = between(&after, &before);
    let what: Vec<_> = back.weakened.iter().map(|it| (it.what, it.record.id.as_deref().unwrap_or("-").to_owned())).collect();
    assert_eq!(
        what,
        [(Weakening::ControlLessImplemented, "-".to_owned()), (Weakening::RiskHigher, "R-1".to_owned())],
        "only what the second state had better"
    );
}

#[test]
fn renewed_evidence_and_a_later_approval_are_no_loss() {
    let soa = |evidence: &str, on: &str| {
        small(json!({
            "evidence": [{"id": "e-1", "effectiveOn": "2025-01-01"}, {"id": "e-2", "effectiveOn": "2026-01-01"}],
            "statementOfApplicability": {"approval": {"by": "p", "on": on}, "entries": [{"control": "A.2.2", "evidence": [evidence]}]},
        }))
    };
    let difference = between(&soa("e-1", "2025-01-01"), &soa("e-2", "2026-01-01"));
    assert_eq!(difference.changed.len(), 1);
    assert!(difference.weakened.is_empty(), "{}", difference.to_text(aimskit::Language::english()));
}

#[test]
fn what_could_not_be_read_is_compared_too() {
    let lenient = |text: &str| aimskit::read(text).aims.unwrap();
    let before = lenient(r#"{"schemaVersion": "1.0", "risks": [{"id": "R-1", "colour": "red"}]}"#);
    let after = lenient(r#"{"schemaVersion": "1.0", "risks": [{"id": "R-1", "colour": "blue"}]}"#);
    let difference = diff(&before, &after, day());
    let values: Vec<_> = difference.changed[0].fields.iter().map(|it| (&*it.field, it.before.is_some(), it.after.is_some())).collect();
    assert_eq!(values, [("colour", true, false), ("colour", false, true)]);
    assert!(diff(&before, &before, day()).is_empty());
}

#[test]
fn one_change_in_meridian_and_what_follows() {
    let before = meridian();
    let mut after = before.clone();
    let entries = after["statementOfApplicability"]["entries"].as_array_mut().unwrap();
    let entry = entries.iter_mut().find(|entry| entry["control"] == "A.2.2").unwrap();
    entry.as_object_mut().unwrap().remove("evidence");
    after["evidence"].as_array_mut().unwrap().retain(|evidence| evidence["id"] != "ev-a-2-2");
    let difference = between(&before, &after);
    assert_eq!(fields(&difference).len(), 1);
    assert_eq!(ids(&difference.removed), ["evidence ev-a-2-2"]);
    let weakened: Vec<_> = difference.weakened.iter().map(|it| (it.what, it.before.as_deref().unwrap_or("-"))).collect();
    assert_eq!(weakened, [(Weakening::EvidenceLost, "ev-a-2-2"), (Weakening::EvidenceLost, "current")]);
    let verdicts: Vec<_> = difference.verdicts.iter().map(|it| (&*it.id, it.moved)).collect();
    assert!(verdicts.contains(&("A.2.2", VerdictMove::GapOpened)), "{verdicts:?}");
    let codes: Vec<_> = difference.new_findings.iter().map(|it| &*it.code).collect();
    assert!(codes.contains(&"soa-implemented-without-evidence"), "{codes:?}");
    assert!(difference.closed_findings.is_empty());
    assert!(difference.score_after < difference.score_before);
    let text = difference.to_text(aimskit::Language::english());
    for heading in ["Weaker than before", "New gaps", "New findings", "Changed"] {
        assert!(text.contains(heading), "{text}");
    }
    // The way back is the mirror image.
    let back = between(&after, &before);
    let closed: Vec<_> = back.closed_findings.iter().map(|it| &*it.code).collect();
    assert_eq!(codes, closed);
    assert!(back.verdicts.iter().any(|it| &*it.id == "A.2.2" && it.moved == VerdictMove::GapClosed));
    assert!(back.weakened.is_empty());
}

#[test]
fn a_gate_that_opens_is_said() {
    let before = example("rules/baseline.json");
    let as_of: Date = "2026-06-30".parse().unwrap();
    let mut after = before.clone();
    after["risks"][0].as_object_mut().unwrap().remove("affectedObjectives");
    let (whole, broken) = (read(&before), read(&after));
    let difference = diff(&whole, &broken, as_of);
    let gates: Vec<_> = difference.gates.iter().map(|it| (&*it.name, it.before.as_str(), it.after.as_str())).collect();
    assert!(gates.contains(&("planning", "notDetermined", "fail")), "{gates:?}");
    let codes: Vec<_> = difference.new_findings.iter().map(|it| &*it.code).collect();
    assert_eq!(codes, ["risk-without-objective"]);
    assert!(difference.to_text(aimskit::Language::english()).contains("not determined → not passed"));
}
