//! Names in place of references: one diagnostic for each, with what mends it everywhere, and nothing lost.

use aimskit::read::{Date, Diagnostic, ReadOptions};
use serde_json::{Value, json};

/// Risks and a treatment that name people where ids belong, and what else is recorded.
fn document(rest: &Value) -> Value {
    let mut document = json!({
        "schemaVersion": "1.0",
        "risks": [
            {"id": "R-1", "owner": "Jane Doe"},
            {"id": "R-2", "owner": "Jane Doe"},
            {"id": "R-3", "owner": "John Roe"},
            {"id": "R-4", "owner": "Jane Doe"},
        ],
        "roles": [{"id": "role-1", "holders": ["Jane Doe", "p-0"]}],
    });
    for (name, value) in rest.as_object().unwrap() {
        document[name] = value.clone();
    }
    document
}

fn told(document: &Value) -> Vec<Diagnostic> {
    let read = aimskit::read(document.to_string());
    let written: Value = serde_json::from_str(&read.aims.unwrap().to_json()).unwrap();
    assert_eq!(&written, document, "nothing is lost");
    read.diagnostics
}

/// Message, hint, ids of the other records, and the places that are mended with what takes their place.
fn said(it: &Diagnostic) -> (&str, &str, Vec<&str>, Vec<String>) {
    let fix = it.fix.iter().map(|one| format!("{} {}", &*one.path, serde_json::to_value(&one.value).unwrap().as_str().unwrap()));
    (&it.message, it.hint.as_deref().unwrap_or_default(), it.related.iter().map(|id| id.as_str()).collect(), fix.collect())
}

const RECORD: &str = "record it in `people` with an `id`, and refer to that `id` here";

#[test]
fn a_name_is_told_once_wherever_it_stands() {
    let all = told(&document(&json!({})));
    let jane = "`Jane Doe` is not a valid reference; it stands in 3 more places";
    assert_eq!(
        all.iter().map(|it| (&*it.code, &*it.pointer)).collect::<Vec<_>>(),
        [("bad-reference", "/risks/0/owner"), ("bad-reference", "/risks/2/owner")]
    );
    assert_eq!(said(&all[0]), (jane, RECORD, vec!["R-2", "R-4", "role-1"], vec![]));
    assert_eq!(said(&all[1]), ("`John Roe` is not a valid reference", RECORD, vec![], vec![]));
}

#[test]
fn a_person_of_that_name_takes_its_place_everywhere() {
    let mut before = document(&json!({"people": [{"id": "p-1", "name": "Jane Doe"}, {"id": "John-Roe"}]}));
    let all = told(&before);
    let places = ["/risks/0/owner p-1", "/risks/1/owner p-1", "/risks/3/owner p-1", "/roles/0/holders/0 p-1"];
    for it in &all {
        let (_, hint, _, fix) = said(it);
        if it.message.contains("Jane") {
            assert_eq!((hint, fix), ("did you mean `p-1`?", places.map(str::to_owned).to_vec()));
        } else {
            assert_eq!((hint, fix), ("did you mean `John-Roe`?", vec!["/risks/2/owner John-Roe".to_owned()]));
        }
        for one in &it.fix {
            *before.pointer_mut(&one.path).unwrap() = serde_json::to_value(&one.value).unwrap();
        }
    }
    assert!(told(&before).is_empty());
}

#[test]
fn what_is_open_is_not_mended() {
    // Two of that name.
    let two = told(&document(&json!({"people": [{"id": "p-1", "name": "Jane Doe"}, {"id": "p-2", "name": "Jane Doe"}]})));
    assert_eq!(said(&two[0]).3, Vec::<String>::new());
    assert!(said(&two[0]).1.starts_with("give the id of a record"), "{:?}", two[0]);
    // A role of that title may own a risk, and holds no role.
    let role = told(&document(&json!({"roles": [{"id": "role-2", "title": "Jane Doe", "holders": ["Jane Doe"]}]})));
    assert_eq!((said(&role[0]).1, said(&role[0]).3), ("did you mean `role-2`?", vec![]));
    // A record of another kind bears no owner's name, what is no owner is no person, and signs alone are no name.
    let other = told(&json!({"schemaVersion": "1.0", "documents": [{"id": "d-1", "title": "Jane Doe"}],
        "risks": [{"id": "R-1", "owner": "Jane Doe", "aiSystems": ["The screening"]}, {"id": "R-2", "owner": "…"}]}));
    let hints: Vec<&str> = other.iter().map(|it| said(it).1).collect();
    assert_eq!(hints[..2], [RECORD, "did you mean `The-screening`?"]);
    assert!(hints[2].starts_with("give the id of a record"), "{hints:?}");
}

/// A name beyond the limit of diagnostics is counted with the others of it.
#[test]
fn many_places_keep_nothing_else_from_being_told() {
    let risks: Vec<Value> = (0..50).map(|at| json!({"id": format!("R-{at}"), "owner": "Jane Doe"})).collect();
    let document = json!({"schemaVersion": "1.0", "people": [{"id": "p-1", "name": "Jane Doe"}], "risks": risks, "title": 5});
    let mut options = ReadOptions::default();
    options.limits.diagnostics = 10;
    let read = aimskit::read_with(document.to_string(), &options);
    let codes: Vec<&str> = read.diagnostics.iter().map(|it| &*it.code).collect();
    assert_eq!((codes, read.suppressed), (vec!["bad-reference", "wrong-type"], 0));
    assert!(read.diagnostics[0].message.ends_with("it stands in 49 more places"));
    // Places that are not listed would not be mended.
    assert!(read.diagnostics[0].fix.is_empty());
    assert_eq!(read.diagnostics[0].related.len(), 10);
}

/// What was meant beyond doubt is mended wherever it stands, without a record of that name.
#[test]
fn letters_of_another_alphabet_are_mended_everywhere() {
    let entry = json!({"control": "А.6.2.4"});
    let all = told(
        &json!({"schemaVersion": "1.0", "treatments": [{"id": "T-1", "controls": ["А.6.2.4"]}, {"id": "T-2", "controls": ["А.6.2.4"]}],
        "attestations": [{"id": "a-1", "on": "2026-01-01"}], "statementOfApplicability": {"entries": [entry]}}),
    );
    let places: Vec<String> = all.iter().filter(|it| it.code == "bad-reference").flat_map(|it| said(it).3).collect();
    assert_eq!(places.len(), 3, "{places:?}");
    assert_eq!(all.iter().filter(|it| it.code == "bad-reference").count(), 1);
}

/// Rules hold an owner that could not be read for unknown at every place, not for missing.
#[test]
fn a_name_is_still_an_owner_that_is_not_known() {
    let day: Date = "2026-11-23".parse().unwrap();
    let findings = |document: &Value| {
        let report = aimskit::read(document.to_string()).aims.unwrap().assess(day);
        report.findings.iter().filter(|it| it.code == "risk-owner-missing").count()
    };
    let mut document = document(&json!({}));
    assert_eq!(findings(&document), 0);
    document["risks"][1]["owner"].take();
    document["risks"][1].as_object_mut().unwrap().remove("owner");
    assert_eq!(findings(&document), 1);
}
