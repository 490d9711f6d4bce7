//! Law, standard and practice: what is behind each finding, in data and in words wherever a person reads it.
#![cfg(all(feature = "exchange", feature = "english"))]
#![expect(clippy::disallowed_methods, reason = "the test reads examples")]

use std::collections::BTreeSet;

use aimskit::check::Basis;
use aimskit::crosswalk::{CrosswalkOptions, crosswalk, framework_ground};
use aimskit::exchange::{markdown_with, report_page};
use aimskit::read::Ground;
use aimskit::rules::rule;
use aimskit::{Aims, read};

fn example(name: &str) -> Aims {
    read(std::fs::read_to_string(format!("{}/../examples/data/{name}.aims.json", env!("CARGO_MANIFEST_DIR"))).unwrap()).aims.unwrap()
}

fn day() -> aimskit::read::Date {
    "2026-11-23".parse().unwrap()
}

#[test]
fn every_finding_says_what_is_behind_it() {
    let mut seen = BTreeSet::new();
    for name in ["harbour", "meridian", "starter"] {
        for finding in example(name).assess(day()).findings {
            let (ground, basis) = (finding.ground.unwrap_or_else(|| panic!("{}", finding.code)), rule(&finding.code).unwrap().basis);
            // Practice never stands as a requirement, nor a contradiction of the records as a law.
            assert_eq!(ground == Ground::Practice, basis == Basis::Practice, "{}", finding.code);
            assert_eq!(ground == Ground::Records, basis == Basis::Integrity, "{}", finding.code);
            seen.insert((ground.as_str(), finding.code.to_string()));
        }
    }
    let grounds: BTreeSet<&str> = seen.iter().map(|(ground, _)| *ground).collect();
    assert!(["practice", "records", "standard"].iter().all(|ground| grounds.contains(ground)), "{grounds:?}");
}

#[test]
fn what_the_act_asks_for_is_law_and_what_the_standard_asks_for_is_not() {
    // The company of the pages of rules, with nobody who can stop its high-risk system, and without its policy.
    let text = std::fs::read_to_string(format!("{}/rules/baseline.json", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let mut document: serde_json::Value = serde_json::from_str(&text).unwrap();
    let systems = document["aiSystems"].as_array_mut().unwrap();
    let system = systems.iter_mut().find(|system| system["id"] == "sys-cv").unwrap();
    system["oversight"] = serde_json::json!({"measures": [{"what": "a dashboard"}]});
    document.as_object_mut().unwrap().remove("policies");
    let report = read(document.to_string()).aims.unwrap().assess(day());
    let of = |code: &str| report.findings.iter().find(|finding| *finding.code == *code).and_then(|finding| finding.ground);
    let law: Vec<&str> = report.findings.iter().filter(|one| one.ground == Some(Ground::Law)).map(|one| one.code.as_str()).collect();
    assert!(law.contains(&"ai-act-oversight-missing") && law.iter().all(|code| code.starts_with("ai-act-")), "{law:?}");
    assert_eq!(of("ai-policy-missing"), Some(Ground::Standard));
}

#[test]
fn page_and_markdown_say_it_in_words_and_never_in_colour_alone() {
    let aims = example("harbour");
    let report = aims.assess(day());
    let page = report_page(&aims, &report);
    for (class, sign, words) in
        [("law", "§", "law"), ("standard", "■", "standard"), ("practice", "○", "practice"), ("records", "≠", "records")]
    {
        let label = format!("<span class=\"tag g-{class}\"><i aria-hidden=\"true\">{sign}</i>{words}</span>");
        assert!(page.contains(&label), "{label}");
    }
    // Each row of findings, each step and each thing to raise has its label.
    let labels =
        |part: &str| page.split(part).skip(1).filter(|rest| rest.split("</tr>").next().unwrap().contains("class=\"tag g-")).count();
    assert_eq!(labels("<tr id=\"f-"), page.matches("<tr id=\"f-").count());
    let steps: Vec<&str> = page.split("<div class=\"step\">").skip(1).collect();
    assert!(!steps.is_empty() && steps.iter().all(|step| step.starts_with("<p><span class=\"tag g-")));
    let framework = crosswalk(&report, &CrosswalkOptions::toward("house").sets(&[own_set()])).unwrap();
    let text = markdown_with(&aims, &report, &[framework]);
    let raised: Vec<&str> = text.lines().filter(|line| line.starts_with("1. **")).collect();
    assert!(raised.len() > 5 && raised.iter().all(|line| line.matches('*').count() >= 6), "{raised:?}");
    assert!(text.contains("## How far the records reach toward house") && text.contains("*other framework* Of 1 items"), "{text}");
}

fn own_set() -> aimskit::crosswalk::MappingSet {
    let text = r#"{"id": "own", "version": "1", "rows": [
        {"source": "house:H-1", "target": "iso42001:A.2.2", "relation": "related", "verifiedBy": "Ana Díaz"}]}"#;
    aimskit::crosswalk::read_mapping_set(text).record.unwrap()
}

#[cfg(feature = "crosswalks")]
#[test]
fn frameworks_are_law_standard_or_practice_by_their_outlines() {
    let expected = [
        ("eu-ai-act", Ground::Law),
        ("gdpr", Ground::Law),
        ("eu-charter", Ground::Law),
        ("iso27001", Ground::Standard),
        ("iso9001", Ground::Standard),
        ("nist-ai-rmf", Ground::Practice),
        ("oecd-ai", Ground::Practice),
        ("house", Ground::Framework),
    ];
    for (name, ground) in expected {
        assert_eq!(framework_ground(name, &[]), ground, "{name}");
    }
}

#[test]
fn the_page_asks_the_next_question_of_systems_whose_class_is_open() {
    let open =
        r#"{"schemaVersion": "1.0", "aiSystems": [{"id": "S-1", "euAiAct": {"outputUsedInUnion": true}}, {"id": "S-2", "euAiAct": {}}]}"#;
    let aims = read(open).aims.unwrap();
    let page = report_page(&aims, &aims.assess(day()));
    assert_eq!(page.matches("Next question: ").count(), 2);
    assert!(page.contains("Is the output of the system used in the Union? Record the answer in <code>outputUsedInUnion</code>."), "{page}");
    let decided = r#"{"schemaVersion": "1.0", "aiSystems": [{"id": "S-1", "euAiAct": {"outOfScopeReason": "military use alone"}}]}"#;
    let aims = read(decided).aims.unwrap();
    let system = aims.eu_ai_act(day());
    let page = report_page(&aims, &aims.assess(day()));
    assert_eq!(page.contains("Next question: "), system[0].class.is_none());
}
