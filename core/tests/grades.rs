//! Each reason for a grade: a situation that has it, and one beside it that has it no more.

use aimskit::assess::Grade::{self, *};
use aimskit::read::Date;
use serde_json::{Value, json};

/// The grade of what the rule found; none where it found nothing.
fn grade(document: Value, rule: &str) -> Option<Grade> {
    let outcome = aimskit::read(document.to_string());
    assert!(outcome.diagnostics.is_empty(), "{:?}", outcome.diagnostics.first());
    let report = outcome.aims.unwrap().assess("2026-11-29".parse::<Date>().unwrap());
    report.priorities.iter().flat_map(|it| &it.causes).find(|cause| *cause.rule == *rule).map(|cause| cause.grade)
}

/// A system that runs, with what else it has.
fn system(id: &str, more: Value) -> Value {
    let mut system = json!({"id": id, "lifeCycle": {"stage": "operationAndMonitoring"}});
    system.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    system
}

#[test]
fn a_system_that_runs_though_its_risks_were_never_assessed_is_major_even_if_it_is_the_only_one() {
    let systems: Vec<Value> = (0..9).map(|n| system(&format!("s{n}"), json!({}))).collect();
    let named: Vec<String> = (0..8).map(|n| format!("s{n}")).collect();
    let document = json!({"schemaVersion": "1.0", "aiSystems": systems, "risks": [{"id": "R-1", "aiSystems": named}]});
    assert_eq!(grade(document.clone(), "system-in-use-without-risk"), Some(MajorCandidate));
    assert_eq!(grade(document, "system-without-impact-assessment"), Some(MajorCandidate));
}

#[test]
fn a_prohibited_practice_in_use_is_major() {
    let act = json!({"euAiAct": {"class": "prohibited", "prohibitedPractices": ["emotionAtWorkOrSchool"], "roles": ["deployer"], "outputUsedInUnion": true}});
    let document = json!({"schemaVersion": "1.0", "aiSystems": [system("s", act)]});
    assert_eq!(grade(document, "prohibited-practice-in-use"), Some(MajorCandidate));
}

#[test]
fn what_is_absent_as_a_whole_is_major_once_the_records_are_complete() {
    let document = |state: &str| json!({"schemaVersion": "1.0", "revision": {"state": state}, "people": [{"id": "p"}]});
    assert_eq!(grade(document("complete"), "audit-programme-missing"), Some(MajorCandidate));
    assert_eq!(grade(document("draft"), "audit-programme-missing"), None);
}

#[test]
fn a_failure_of_most_is_major_and_of_a_few_minor() {
    let risks = |without: usize, with: usize| {
        let rated = |n: usize| json!({"id": format!("R-{n}"), "inherent": {"statedLevel": "high"}});
        let all: Vec<Value> = (0..without + with).map(|n| if n < without { json!({"id": format!("R-{n}")}) } else { rated(n) }).collect();
        json!({"schemaVersion": "1.0", "risks": all})
    };
    assert_eq!(grade(risks(3, 3), "risk-not-rated"), Some(MajorCandidate));
    assert_eq!(grade(risks(3, 4), "risk-not-rated"), Some(MinorCandidate));
    assert_eq!(grade(risks(2, 0), "risk-not-rated"), Some(MinorCandidate));
    // Good practice is never more than that, however many do not follow it.
    assert_eq!(grade(risks(9, 0), "risk-owner-missing"), Some(Improvement));
}

#[test]
fn no_independent_audit_is_major_and_an_auditor_who_is_not_named_is_not() {
    let audit = |id: &str, team: Value| json!({"id": id, "kind": "internal", "on": "2026-05-21", "team": team, "scope": {"statement": "The planner", "aiSystems": ["s"]}});
    let document = |audits: Vec<Value>| {
        let people = json!([{"id": "own"}, {"id": "free"}]);
        json!({"schemaVersion": "1.0", "people": people, "aiSystems": [{"id": "s", "owner": "own"}], "audits": audits})
    };
    let own = || audit("a", json!([{"person": "own", "part": "auditor"}]));
    let free = || audit("b", json!([{"person": "free", "part": "auditor"}]));
    assert_eq!(grade(document(vec![own()]), "auditor-audits-own-work"), Some(MajorCandidate));
    assert_eq!(grade(document(vec![own(), free()]), "auditor-audits-own-work"), Some(MinorCandidate));
    assert_eq!(grade(document(vec![audit("a", json!([]))]), "audit-without-auditor"), Some(MinorCandidate));
}
