//! The rules of scope and risk: one document that none of them finds fault with, and one change to it for each defect.

use aimskit::read::Date;
use serde_json::{Value, json};

const AS_OF: &str = "2026-06-30";

fn rating(likelihood: &str, level: &str, on: &str) -> Value {
    json!({"likelihood": likelihood, "on": on, "consequences": [
        {"dimension": "organization", "level": level}, {"dimension": "individuals", "level": level}, {"dimension": "societies", "level": "1"}]})
}

fn scale() -> Value {
    json!([{"key": "1", "order": 1}, {"key": "2", "order": 2}, {"key": "3", "order": 3}])
}

/// Inherent 3 × 3 is high; residual 2 × 2 is medium, which the owner may accept.
fn good() -> Value {
    json!({
        "schemaVersion": "1.0",
        "organization": {"legalName": "Example"},
        "issues": [{"id": "issue-1"}],
        "interestedParties": [{"id": "party-1"}],
        "people": [{"id": "ann"}, {"id": "bob"}, {"id": "carl"}],
        "roles": [{"id": "risk-owner", "holders": ["ann"]}, {"id": "board", "holders": ["bob"], "mandates": ["topManagement"]}],
        "scope": {
            "statement": "Development and use of the AI system for screening",
            "aiSystems": ["sys-1", "sys-2"], "issues": ["issue-1"], "interestedParties": ["party-1"], "document": "doc-scope",
            "exclusions": [{"aiSystem": "sys-3", "reason": "belongs to a sister company, which certifies it itself"}]
        },
        "documents": [
            {"id": "doc-scope", "state": "approved", "approvals": [{"by": "bob", "on": "2025-12-01"}]},
            {"id": "doc-method", "state": "approved", "approvals": [{"by": "bob", "on": "2025-12-01"}]}
        ],
        "riskMethod": {
            "document": "doc-method", "formula": "product", "aggregation": "highest", "assessmentInterval": "P1Y",
            "likelihoodScale": {"levels": scale()},
            "consequenceScales": [
                {"dimension": "organization", "levels": scale()}, {"dimension": "individuals", "levels": scale()},
                {"dimension": "societies", "levels": scale()}],
            "bands": [
                {"key": "low", "order": 1, "from": 1, "to": 2, "acceptance": "acceptable"},
                {"key": "medium", "order": 2, "from": 3, "to": 5, "acceptance": "ownerApproval"},
                {"key": "high", "order": 3, "from": 6, "acceptance": "topManagementApproval"}]
        },
        "aiSystems": [
            {"id": "sys-1", "lifeCycle": {"stage": "operationAndMonitoring"}, "dependsOn": ["sys-2"], "lastSignificantChange": "2026-01-10"},
            {"id": "sys-2", "lifeCycle": {"stage": "inception"}}, {"id": "sys-3", "lifeCycle": {"stage": "inception"}}],
        "risks": [{
            "id": "r-1", "owner": "risk-owner", "aiSystems": ["sys-1"], "affectedObjectives": ["C.2.5"],
            "inherent": rating("3", "3", "2026-02-01"), "residual": rating("2", "2", "2026-02-01")
        }],
        "treatments": [{
            "id": "t-1", "risk": "r-1", "option": "reduce", "controls": ["A.6.2.4"],
            "actions": [{"what": "test", "due": "2026-03-01", "doneOn": "2026-02-20"}],
            "approval": {"by": "bob", "on": "2026-02-02"},
            "acceptance": {"by": "ann", "on": "2026-02-03", "until": "2027-02-03", "rating": rating("2", "2", "2026-02-01")}
        }],
        "statementOfApplicability": {"entries": [
            {"control": "A.6.2.4", "decision": "included", "justification": "treats r-1", "aiSystems": ["sys-1"]}]}
    })
}

/// Codes and pointers of everything that rules of scope and risk (`ours`) or of references find.
fn found(document: &Value, as_of: &str) -> Vec<(String, String)> {
    let read = aimskit::read(document.to_string());
    assert!(read.diagnostics.is_empty(), "{:?}", read.diagnostics);
    let report = read.aims.unwrap().assess(as_of.parse::<Date>().unwrap());
    let all = report.findings.iter().map(|f| (f.code.to_string(), f.pointer.to_string()));
    all.filter(|(code, _)| OURS.contains(&code.as_str()) || code.contains("reference")).collect()
}

/// Every rule of this file, so that what other folders find does not disturb.
const OURS: &[&str] = &[
    "scope-not-stated",
    "ai-system-scope-undecided",
    "ai-system-included-and-excluded",
    "scope-exclusion-without-reason",
    "excluded-system-relied-on",
    "scope-document-not-approved",
    "scope-ignores-issues",
    "scope-ignores-interested-parties",
    "risk-method-not-approved",
    "rated-before-method-approval",
    "risk-not-rated",
    "system-in-use-without-risk",
    "risk-above-acceptance-untreated",
    "treatment-without-risk",
    "treatment-option-missing",
    "treatment-not-approved",
    "treatment-action-overdue",
    "treatment-control-not-included",
    "residual-above-inherent",
    "stated-level-contradicts",
    "rating-off-scale",
    "risk-level-outside-bands",
    "risk-likelihood-missing",
    "risk-consequence-dimension-missing",
    "residual-risk-not-accepted",
    "risk-acceptance-expired",
    "risk-acceptance-of-other-rating",
    "risk-accepted-by-other",
    "risk-reassessment-overdue",
    "risk-closed-without-reason",
    "risk-owner-missing",
    "risk-without-objective",
];

/// Sets the value at `pointer`; null removes it.
fn with(mut document: Value, pointer: &str, value: Value) -> Value {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    match document.pointer_mut(parent).unwrap() {
        Value::Object(members) if value.is_null() => drop(members.remove(key).unwrap()),
        Value::Object(members) => drop(members.insert(key.to_owned(), value)),
        Value::Array(list) => *list.get_mut(key.parse::<usize>().unwrap()).unwrap() = value,
        other => panic!("{pointer}: {other}"),
    }
    document
}

#[test]
fn nothing_is_wrong_with_the_good_one() {
    assert_eq!(found(&good(), AS_OF), []);
}

#[test]
fn the_good_one_passes_rules() {
    let report = aimskit::read(good().to_string()).aims.unwrap().assess(AS_OF.parse::<Date>().unwrap());
    for id in [
        "4.3.s1",
        "4.3.s2",
        "4.3.s3",
        "4.3.s4",
        "6.1.1.s6",
        "6.1.2.c",
        "6.1.2.d.1",
        "6.1.2.d.3",
        "6.1.2.e.1",
        "6.1.3.a",
        "6.1.3.s2",
        "8.2.s1",
    ] {
        assert_eq!(report.verdict(id).unwrap().status.as_str(), "conforms", "{id}");
    }
}

/// A place of the document, what is put there, and what is found then: code and pointer.
type Change = (&'static str, Value, &'static [(&'static str, &'static str)]);

#[test]
fn each_change_is_found_by_its_rule() {
    let none = Value::Null;
    let cases: &[Change] = &[
        ("/scope/statement", none.clone(), &[("scope-not-stated", "/scope/statement")]),
        ("/scope/statement", json!("  "), &[("scope-not-stated", "/scope/statement")]),
        ("/scope/exclusions", none.clone(), &[("ai-system-scope-undecided", "/aiSystems/2/id")]),
        ("/scope/aiSystems", json!(["sys-1", "sys-2", "sys-3"]), &[("ai-system-included-and-excluded", "/aiSystems/2/id")]),
        ("/scope/exclusions/0/reason", none.clone(), &[("scope-exclusion-without-reason", "/scope/exclusions/0/reason")]),
        ("/aiSystems/0/dependsOn", json!(["sys-2", "sys-3"]), &[("excluded-system-relied-on", "/aiSystems/0/dependsOn/1")]),
        ("/scope/document", none.clone(), &[("scope-document-not-approved", "/scope/document")]),
        ("/documents/0/state", json!("superseded"), &[("scope-document-not-approved", "/scope/document")]),
        ("/documents/0/approvals/0/on", json!("2026-12-01"), &[("scope-document-not-approved", "/scope/document")]),
        ("/scope/issues", json!([]), &[("scope-ignores-issues", "/scope/issues")]),
        ("/scope/interestedParties", json!([]), &[("scope-ignores-interested-parties", "/scope/interestedParties")]),
        ("/riskMethod/document", none.clone(), &[("risk-method-not-approved", "/riskMethod/document")]),
        ("/documents/1/approvals", json!([]), &[("risk-method-not-approved", "/riskMethod/document")]),
        ("/risks/0/inherent/on", json!("2025-11-01"), &[("rated-before-method-approval", "/risks/0/inherent/on")]),
        ("/aiSystems/1/lifeCycle/stage", json!("deployment"), &[("system-in-use-without-risk", "/aiSystems/1/id")]),
        ("/treatments/0/option", none.clone(), &[("treatment-option-missing", "/treatments/0/option")]),
        ("/treatments/0/approval", none.clone(), &[("treatment-not-approved", "/treatments/0/approval")]),
        ("/treatments/0/actions/0/doneOn", none.clone(), &[("treatment-action-overdue", "/treatments/0/actions/0/due")]),
        (
            "/statementOfApplicability/entries/0/decision",
            json!("excluded"),
            &[("treatment-control-not-included", "/treatments/0/controls/0")],
        ),
        (
            "/statementOfApplicability/entries/0/aiSystems",
            json!(["sys-2"]),
            &[("treatment-control-not-included", "/treatments/0/controls/0")],
        ),
        ("/risks/0/residual/statedLevel", json!("low"), &[("stated-level-contradicts", "/risks/0/residual/statedLevel")]),
        ("/risks/0/inherent/likelihood", json!("often"), &[("rating-off-scale", "/risks/0/inherent/likelihood")]),
        ("/risks/0/inherent/consequences/1/level", json!("9"), &[("rating-off-scale", "/risks/0/inherent/consequences/1/level")]),
        ("/risks/0/inherent/likelihood", none.clone(), &[("risk-likelihood-missing", "/risks/0/inherent/likelihood")]),
        ("/treatments/0/acceptance", none.clone(), &[("residual-risk-not-accepted", "/risks/0/residual")]),
        ("/treatments/0/acceptance/on", json!("2026-12-01"), &[("residual-risk-not-accepted", "/risks/0/residual")]),
        ("/treatments/0/acceptance/until", json!("2026-06-29"), &[("risk-acceptance-expired", "/treatments/0/acceptance/until")]),
        (
            "/treatments/0/acceptance/rating",
            rating("1", "2", "2026-02-01"),
            &[("risk-acceptance-of-other-rating", "/treatments/0/acceptance/rating")],
        ),
        ("/treatments/0/acceptance/by", json!("carl"), &[("risk-accepted-by-other", "/treatments/0/acceptance/by")]),
        ("/riskMethod/bands/1/acceptance", json!("notAcceptable"), &[("risk-accepted-by-other", "/treatments/0/acceptance/by")]),
        ("/riskMethod/bands/1/acceptance", json!("topManagementApproval"), &[("risk-accepted-by-other", "/treatments/0/acceptance/by")]),
        ("/riskMethod/assessmentInterval", json!("P3M"), &[("risk-reassessment-overdue", "/risks/0/reviewedOn")]),
        ("/aiSystems/0/lastSignificantChange", json!("2026-05-01"), &[("risk-reassessment-overdue", "/risks/0/reviewedOn")]),
        ("/risks/0/closedOn", json!("2026-05-01"), &[("risk-closed-without-reason", "/risks/0/closeReason")]),
        ("/risks/0/affectedObjectives", json!([]), &[("risk-without-objective", "/risks/0/affectedObjectives")]),
    ];
    for (pointer, value, expected) in cases {
        let expected: Vec<_> = expected.iter().map(|(code, at)| ((*code).to_owned(), (*at).to_owned())).collect();
        assert_eq!(found(&with(good(), pointer, value.clone()), AS_OF), expected, "{pointer} = {value}");
    }
}

fn codes(document: &Value) -> Vec<String> {
    found(document, AS_OF).into_iter().map(|(code, at)| format!("{code} {at}")).collect()
}

#[test]
fn untreated() {
    let document = with(good(), "/treatments", json!([]));
    assert_eq!(codes(&document), ["risk-above-acceptance-untreated /risks/0/inherent", "residual-risk-not-accepted /risks/0/residual"]);
    // What is acceptable as it is needs neither treatment nor acceptance.
    let low = with(with(document, "/risks/0/inherent", rating("1", "2", "2026-02-01")), "/risks/0/residual", Value::Null);
    assert!(codes(&low).is_empty());
}

#[test]
fn treatment_of_nothing() {
    let mut document = good();
    let stray = json!({"id": "t-2", "option": "retain", "approval": {"by": "bob", "on": "2026-02-02"}});
    document["treatments"].as_array_mut().unwrap().push(stray);
    assert_eq!(codes(&document), ["treatment-without-risk /treatments/1/risk"]);
}

#[test]
fn unrated_and_unowned() {
    let mut document = good();
    let bare = json!({"id": "r-2", "affectedObjectives": ["C.2.5"], "consequences": [
        {"dimension": "organization", "description": "fine"}, {"dimension": "individuals", "description": "wrong decision"}]});
    document["risks"].as_array_mut().unwrap().push(bare);
    assert_eq!(
        codes(&document),
        [
            "risk-owner-missing /risks/1/owner",
            "risk-consequence-dimension-missing /risks/1/consequences",
            "risk-not-rated /risks/1/inherent"
        ]
    );
}

#[test]
fn worse_after_treatment() {
    let worse = with(good(), "/risks/0/inherent", rating("1", "3", "2026-02-01"));
    assert_eq!(codes(&worse), ["residual-above-inherent /risks/0/residual"]);
    let explained = with(worse, "/risks/0/residualHigherReason", json!("the fallback is manual and slower"));
    assert!(codes(&explained).is_empty());
}

#[test]
fn newer_acceptance_counts() {
    let mut document = with(good(), "/treatments/0/acceptance/until", json!("2026-06-01"));
    let mut again = document["treatments"][0].clone();
    again["id"] = json!("t-2");
    again["acceptance"]["on"] = json!("2026-06-01");
    again["acceptance"]["until"] = json!("2027-06-01");
    document["treatments"].as_array_mut().unwrap().push(again);
    assert!(codes(&document).is_empty());
}

#[test]
fn opportunities_are_not_treated_as_risks() {
    let document = with(with(good(), "/risks/0/kind", json!("opportunity")), "/treatments/0/acceptance", Value::Null);
    assert!(!codes(&document).iter().any(|code| code.starts_with("residual-risk-not-accepted")));
}

#[test]
fn every_rule_is_listed_here() {
    let known: Vec<_> = aimskit::rules::rules().iter().map(|rule| rule.name()).collect();
    for name in OURS {
        assert!(known.contains(name), "{name}");
    }
}
