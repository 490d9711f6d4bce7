//! Who would act on a finding; and every patch makes its finding go away and nothing but what it says come.

use aimskit::assess::Report;
use aimskit::read::{ActsBasis, Date, Diagnostic};
use serde_json::{Value, json};

const AS_OF: &str = "2026-06-30";

fn baseline() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/rules/baseline.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn assess(document: &Value) -> Report {
    let read = aimskit::read(document.to_string());
    assert!(read.diagnostics.is_empty(), "{:?}", read.diagnostics);
    read.aims.unwrap().assess(AS_OF.parse::<Date>().unwrap())
}

fn with(change: impl Fn(&mut Value)) -> Value {
    let mut document = baseline();
    change(&mut document);
    document
}

fn found<'r>(report: &'r Report, code: &str) -> Vec<&'r Diagnostic> {
    report.findings.iter().filter(|finding| finding.code == code).collect()
}

/// Applies a JSON Patch as RFC 6902 says.
fn apply(document: &mut Value, patch: &Value) {
    for operation in patch.as_array().unwrap() {
        let path = operation["path"].as_str().unwrap();
        let (parent, last) = path.rsplit_once('/').unwrap();
        let parent = document.pointer_mut(parent).unwrap_or_else(|| panic!("nothing stands at {parent}"));
        match (operation["op"].as_str().unwrap(), parent) {
            ("add", Value::Array(list)) if last == "-" => list.push(operation["value"].clone()),
            ("remove", Value::Array(list)) => drop(list.remove(last.parse().unwrap())),
            ("replace", Value::Array(list)) => list[last.parse::<usize>().unwrap()] = operation["value"].clone(),
            ("replace", Value::Object(members)) => *members.get_mut(last).unwrap() = operation["value"].clone(),
            other => panic!("{other:?}"),
        }
    }
}

/// The only finding of that name is mended; `come` are the names of findings that come with it.
fn mends(mut document: Value, code: &str, come: &[&str]) -> Value {
    let before = assess(&document);
    let here = found(&before, code);
    assert_eq!(here.len(), 1, "{:#?}", before.findings);
    assert!(!here[0].fix.is_empty(), "no patch for {:#?}", here[0]);
    let report: Value = serde_json::from_str(&before.to_json()).unwrap();
    let patch = report["findings"].as_array().unwrap().iter().find(|finding| finding["code"] == code).unwrap()["fix"].clone();
    apply(&mut document, &patch);
    let after = assess(&document);
    assert!(found(&after, code).is_empty(), "{patch} leaves {:#?}", found(&after, code));
    let new: Vec<&str> = after
        .findings
        .iter()
        .filter(|finding| !before.findings.iter().any(|old| old.code == finding.code && old.pointer == finding.pointer))
        .map(|finding| finding.code.as_str())
        .collect();
    assert_eq!(new, come, "{patch}");
    patch
}

fn no_patch(document: &Value, code: &str) {
    let report = assess(document);
    let here = found(&report, code);
    assert!(!here.is_empty(), "no `{code}` in {:#?}", report.findings);
    assert!(here.iter().all(|finding| finding.fix.is_empty()), "{here:#?}");
}

#[test]
fn a_reference_that_is_misspelled() {
    let patch = mends(with(|d| d["risks"][0]["owner"] = "role_aims_lead".into()), "reference-unresolved", &[]);
    assert_eq!(patch, json!([{"op": "replace", "path": "/risks/0/owner", "value": "role-aims-lead"}]));
    mends(with(|d| d["risks"][0]["owner"] = "role-aims-leed".into()), "reference-unresolved", &[]);
}

#[test]
fn a_control_in_another_spelling() {
    let document = with(|d| d["documents"][0]["satisfies"] = json!(["A6.2.4"]));
    let patch = mends(document, "reference-unresolved", &[]);
    assert_eq!(patch[0]["value"], "A.6.2.4");
}

#[test]
fn a_reference_that_may_mean_several_or_another_number() {
    // One digit off is another record, however near it lies.
    no_patch(&with(|d| d["risks"][0]["owner"] = "role-aims-lead-2".into()), "reference-unresolved");
    no_patch(&with(|d| d["risks"][0]["owner"] = "somebody".into()), "reference-unresolved");
    let two = with(|d| {
        let mut twin = d["roles"].as_array().unwrap().iter().find(|role| role["id"] == "role-aims-lead").unwrap().clone();
        twin["id"] = "role-aims-lead_".into();
        d["roles"].as_array_mut().unwrap().push(twin);
        d["risks"][0]["owner"] = "role_aims_lead".into();
    });
    no_patch(&two, "reference-unresolved");
}

#[test]
fn a_reference_of_the_wrong_kind() {
    // The document in place of the evidence that it is.
    let document = with(|d| d["risks"][0]["evidence"] = json!(["doc-scope"]));
    let patch = mends(document.clone(), "reference-of-wrong-kind", &[]);
    assert_eq!(patch[0]["value"], "ev-scope");
    // And the evidence in place of its document.
    mends(with(|d| d["scope"]["document"] = "ev-scope".into()), "reference-of-wrong-kind", &[]);
    // Two pieces of evidence of one document: nobody knows which.
    let mut two = document;
    let mut other = two["evidence"].as_array().unwrap().iter().find(|it| it["id"] == "ev-scope").unwrap().clone();
    other["id"] = "ev-other".into();
    two["evidence"].as_array_mut().unwrap().push(other);
    no_patch(&two, "reference-of-wrong-kind");
    // A risk where an owner is asked for: nothing tells which person or role.
    no_patch(&with(|d| d["risks"][0]["owner"] = d["risks"][1]["id"].clone()), "reference-of-wrong-kind");
}

#[test]
fn an_entry_that_stands_twice() {
    let twice = with(|d| {
        let entries = d["statementOfApplicability"]["entries"].as_array_mut().unwrap();
        entries.push(entries[3].clone());
    });
    let at = twice["statementOfApplicability"]["entries"].as_array().unwrap().len() - 1;
    let patch = mends(twice, "soa-control-repeated", &[]);
    assert_eq!(patch, json!([{"op": "remove", "path": format!("/statementOfApplicability/entries/{at}")}]));
    // Of two that differ a person has to choose.
    let other = with(|d| {
        let entries = d["statementOfApplicability"]["entries"].as_array_mut().unwrap();
        let mut entry = entries[3].clone();
        entry["justification"] = "another reason".into();
        entries.push(entry);
    });
    no_patch(&other, "soa-control-repeated");
}

#[test]
fn a_record_that_stands_twice() {
    let twice = with(|d| {
        let people = d["people"].as_array_mut().unwrap();
        people.push(people[0].clone());
    });
    mends(twice, "id-repeated", &[]);
    no_patch(
        &with(|d| {
            let people = d["people"].as_array_mut().unwrap();
            let mut other = people[0].clone();
            other["name"] = "Somebody Else".into();
            people.push(other);
        }),
        "id-repeated",
    );
}

#[test]
fn a_control_without_an_entry() {
    let missing = with(|d| {
        d["statementOfApplicability"]["entries"].as_array_mut().unwrap().retain(|entry| entry["control"] != "A.10.4");
    });
    let patch = mends(missing, "soa-control-missing", &["soa-entry-undecided"]);
    assert_eq!(patch, json!([{"op": "add", "path": "/statementOfApplicability/entries/-", "value": {"control": "A.10.4"}}]));
    let own = with(|d| d["ownControls"].as_array_mut().unwrap().push(json!({"id": "control-new", "title": "Lock on training data"})));
    mends(own, "soa-own-control-missing", &["soa-entry-undecided"]);
    // An unwritten statement is no missing entry.
    no_patch(&with(|d| d["statementOfApplicability"]["entries"] = json!([])), "soa-control-missing");
}

#[test]
fn patches_count_as_the_source_does() {
    // An element before it that can't be held keeps its number.
    let document = with(|d| {
        let people = d["people"].as_array_mut().unwrap();
        people.insert(0, json!({"name": "no id"}));
        people.push(people[1].clone());
    });
    let read = aimskit::read(document.to_string());
    assert_eq!(read.diagnostics.len(), 1);
    let report = read.aims.unwrap().assess(AS_OF.parse::<Date>().unwrap());
    let last = document["people"].as_array().unwrap().len() - 1;
    assert_eq!(&*found(&report, "id-repeated")[0].fix[0].path, format!("/people/{last}"));
}

/// Basis, id and through of who acts on the only finding of that name.
fn who(document: &Value, code: &str) -> (ActsBasis, String, String) {
    let report = assess(document);
    let here = found(&report, code);
    assert!(!here.is_empty(), "{:#?}", report.findings);
    let who = here[0].actor.as_ref().unwrap();
    let text = |it: &Option<aimskit::read::Text>| it.as_ref().map(|it| it.to_string()).unwrap_or_default();
    (who.basis, text(&who.id), text(&who.through))
}

#[test]
fn the_owner_acts_then_the_mandate_then_top_management() {
    let risk = baseline()["risks"][0].clone();
    let (id, owner) = (risk["id"].as_str().unwrap(), risk["owner"].as_str().unwrap());
    let broken = |d: &mut Value| {
        d["risks"][0]["aiSystems"] = json!(["sys-nowhere"]);
    };
    assert_eq!(who(&with(broken), "reference-unresolved"), (ActsBasis::Owner, owner.to_owned(), id.to_owned()));
    let ownerless = |d: &mut Value| {
        broken(d);
        d["risks"][0].as_object_mut().unwrap().remove("owner");
    };
    let holder = |mandate: &str| {
        let roles = baseline()["roles"].clone();
        let holds = |role: &&Value| role["mandates"].as_array().is_some_and(|list| list.iter().any(|it| it == mandate));
        roles.as_array().unwrap().iter().find(holds).unwrap()["id"].as_str().unwrap().to_owned()
    };
    let by_mandate = (ActsBasis::Mandate, holder("riskManagement"), "riskManagement".to_owned());
    assert_eq!(who(&with(ownerless), "reference-unresolved"), by_mandate);
    let nobody = |d: &mut Value| {
        ownerless(d);
        for role in d["roles"].as_array_mut().unwrap() {
            if let Some(list) = role["mandates"].as_array_mut() {
                list.retain(|it| it != "riskManagement");
            }
        }
    };
    assert_eq!(who(&with(nobody), "reference-unresolved"), (ActsBasis::TopManagement, holder("topManagement"), String::new()));
    let empty = |d: &mut Value| {
        nobody(d);
        d["roles"] = json!([]);
    };
    assert_eq!(who(&with(empty), "roles-missing").1, "");
    // An owner who has left does not act.
    let left = |d: &mut Value| {
        broken(d);
        d["people"].as_array_mut().unwrap().push(json!({"id": "person-gone", "name": "Gone", "activeUntil": "2026-01-31"}));
        d["risks"][0]["owner"] = "person-gone".into();
    };
    assert_eq!(who(&with(left), "reference-unresolved"), by_mandate);
}

#[test]
fn every_finding_names_who_acts() {
    let mut document = baseline();
    for list in ["risks", "evidence", "documents", "people", "roles", "audits"] {
        document[list] = json!([]);
    }
    let report = assess(&document);
    assert!(report.findings.len() > 50, "{}", report.findings.len());
    for finding in &report.findings {
        assert!(finding.actor.is_some(), "{finding:#?}");
    }
}
