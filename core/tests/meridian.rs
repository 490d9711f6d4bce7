//! Meridian's planted gaps: the engine finds exactly those that `meridian.expected.md` names, and the document is as large as promised.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

const DOCUMENT: &str = include_str!("../../examples/data/meridian.aims.json");
const EXPECTED: &str = include_str!("../../examples/data/meridian.expected.md");

/// Rule and place of a finding.
type Gap = (String, String);

fn document() -> Value {
    serde_json::from_str(DOCUMENT).expect("JSON")
}

fn report() -> Value {
    let answer = aimskit::api::assess(DOCUMENT, r#"{"asOf": "2026-11-23", "profile": "auditReady"}"#, aimskit::Language::english());
    let mut answer: Value = serde_json::from_str(&answer).expect("JSON");
    assert!(answer.get("diagnostics").is_none(), "{}", answer["diagnostics"]);
    answer["report"].take()
}

/// What the engine finds at that severity, with what it says.
fn found(severity: &str) -> BTreeMap<Gap, String> {
    let report = report();
    let text = |finding: &Value, field: &str| finding[field].as_str().unwrap_or_default().to_owned();
    let findings = report["findings"].as_array().expect("findings");
    let of_severity: Vec<_> = findings.iter().filter(|finding| finding["severity"] == severity).collect();
    let gaps: BTreeMap<Gap, String> =
        of_severity.iter().map(|finding| ((text(finding, "code"), text(finding, "pointer")), text(finding, "message"))).collect();
    assert_eq!(gaps.len(), of_severity.len(), "two findings of one rule at one place");
    gaps
}

/// A row of a table: number, what is wrong, about, record, place, rule.
struct Row {
    number: usize,
    wrong: String,
    about: String,
    record: String,
    place: String,
    rule: String,
}

/// The rows of the table under that heading.
fn expected(heading: &str) -> Vec<Row> {
    let section = EXPECTED.split("\n## ").find(|section| section.starts_with(heading)).expect("the heading");
    let rows = section.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| no "));
    rows.map(|line| {
        let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(|cell| cell.trim()).collect();
        let [number, wrong, about, record, place, rule] = cells.as_slice() else { panic!("six cells: {line}") };
        let bare = |cell: &str| cell.trim_matches('`').to_owned();
        Row {
            number: number.parse().expect("a number"),
            wrong: (*wrong).to_owned(),
            about: (*about).to_owned(),
            record: bare(record),
            place: bare(place),
            rule: bare(rule),
        }
    })
    .collect()
}

/// Compares both as sets; says every one that is missed and every one that is too many.
fn hold(severity: &str, heading: &str) -> Vec<Row> {
    let (rows, found) = (expected(heading), found(severity));
    let gap = |row: &Row| (row.rule.clone(), row.place.clone());
    let planted: BTreeSet<Gap> = rows.iter().map(gap).collect();
    assert_eq!(planted.len(), rows.len(), "a gap stands twice in the table");
    let missed = rows.iter().filter(|row| !found.contains_key(&gap(row)));
    let missed = missed.map(|row| format!("missed    {} at {} ({}. {})", row.rule, row.place, row.number, row.wrong));
    let spurious = found.iter().filter(|(gap, _)| !planted.contains(*gap));
    let spurious = spurious.map(|((rule, place), message)| format!("not named {rule} at {place} ({message})"));
    let difference: Vec<String> = missed.chain(spurious).collect();
    assert!(difference.is_empty(), "meridian.expected.md and the engine differ at severity {severity}:\n{}", difference.join("\n"));
    rows
}

#[test]
fn every_planted_gap_is_found_and_no_other() {
    let rows = hold("error", "Errors");
    let rules: BTreeSet<&str> = rows.iter().map(|row| row.rule.as_str()).collect();
    assert!(rules.len() >= 80, "{} rules", rules.len());
    assert_eq!(rules.len(), rows.len(), "each gap is of another kind");
    let about: BTreeSet<&str> = rows.iter().map(|row| row.about.as_str()).collect();
    let families = [
        "EU AI Act",
        "SoA",
        "awareness",
        "certification",
        "changes",
        "claims",
        "communication",
        "competence",
        "concerns",
        "context",
        "customers",
        "data",
        "documents",
        "evidence",
        "impact",
        "incidents",
        "internal audit",
        "life cycle",
        "management review",
        "monitoring",
        "nonconformity",
        "objectives",
        "obligations",
        "operation",
        "planning",
        "policy",
        "references",
        "risk chain",
        "roles",
        "scope",
        "suppliers",
        "use of AI",
    ];
    assert_eq!(about, BTreeSet::from(families));
}

#[test]
fn warnings_are_few_and_deliberate() {
    assert!(hold("warning", "Warnings").len() <= 25);
}

#[test]
fn overdue_is_what_was_planted_and_nothing_that_merely_ended() {
    let report = report();
    let overdue = report["calendar"].as_array().expect("calendar").iter().filter(|due| due["overdue"] == true);
    let overdue: BTreeSet<String> = overdue
        .map(|due| {
            format!("{} {} {}", due["what"].as_str().unwrap_or(""), due["id"].as_str().unwrap_or(""), due["why"].as_str().unwrap_or(""))
        })
        .collect();
    let expected = [
        "evidence ev-a-4-5 expiry",
        // The planted ones first by a rollout to another country, a new model, and never.
        "impactAssessment ia-eta-2 newUse",
        "impactAssessment ia-hire change",
        "impactAssessment sys-docs initial",
        "impactCondition ia-routing-c1 date",
        "riskAcceptance T-05 expiry",
        "riskAssessment R-21 date",
        "treatmentAction T-29-a date",
        "thresholdReaction m-energy threshold",
        // Monitoring of the supplier, the competence of an overseer, and what accessibility asks for.
        "supplierMonitoring sup-trafix interval",
        "competence k-cs expiry",
        "obligation ob-access obligation",
    ];
    assert_eq!(overdue, expected.map(str::to_owned).into());
}

#[test]
fn each_row_names_the_record_at_its_place() {
    let document = document();
    for row in expected("Errors").iter().chain(&expected("Warnings")) {
        let mut place = row.place.as_str();
        // The nearest record or decision around the place.
        let named = loop {
            place = place.rsplit_once('/').expect("inside a record").0;
            let around = document.pointer(place).unwrap_or(&Value::Null);
            match around.get("control").or(around.get("id")) {
                Some(name) if around.get("control").is_none_or(|_| place.contains("/entries/")) => break name.clone(),
                _ => {}
            }
        };
        // An action or a condition has an id of its own: then the record stands further out.
        let outer = place.split('/').take(3).collect::<Vec<_>>().join("/");
        let outer = document.pointer(&outer).and_then(|record| record.get("id"));
        assert!(
            named == row.record.as_str() || outer.is_some_and(|id| *id == row.record.as_str()),
            "{}: {} is not {named}",
            row.number,
            row.record
        );
    }
}

#[test]
fn it_is_as_large_as_promised() {
    let document = document();
    let list = |name: &str| document[name].as_array().unwrap_or_else(|| panic!("{name}"));
    let texts = |values: Vec<&Value>| values.into_iter().filter_map(|v| v.as_str().map(str::to_owned)).collect::<BTreeSet<_>>();

    assert!(list("aiSystems").len() >= 5);
    let classes = texts(list("aiSystems").iter().map(|system| &system["euAiAct"]["class"]).collect());
    assert_eq!(classes, ["highRisk", "limitedRisk", "minimalRisk", "outOfScope", "prohibited"].map(str::to_owned).into());
    let roles = texts(list("aiSystems").iter().filter_map(|system| system["euAiAct"]["roles"].as_array()).flatten().collect());
    assert!(roles.len() >= 2, "{roles:?}");

    let risks = texts(list("risks").iter().map(|risk| &risk["id"]).collect());
    let treated = texts(list("treatments").iter().map(|treatment| &treatment["risk"]).collect());
    assert!(risks.intersection(&treated).count() >= 25, "{} risks, {} treated", risks.len(), treated.len());

    let entries = document["statementOfApplicability"]["entries"].as_array().expect("entries");
    let decided = texts(entries.iter().map(|entry| &entry["control"]).collect());
    let missing: Vec<&str> = aimskit::catalogue::catalogue().controls().iter().map(|c| c.label).filter(|c| !decided.contains(*c)).collect();
    assert!(missing.is_empty(), "no decision on {missing:?}");

    assert!(list("impactAssessments").len() >= 4);
    assert!(list("evidence").len() >= 80);
    for (name, least) in [
        ("audits", 2),
        ("managementReviews", 2),
        ("nonconformities", 2),
        ("policies", 1),
        ("documents", 20),
        ("suppliers", 2),
        ("customers", 1),
        ("incidents", 1),
        ("concerns", 1),
        ("trainings", 2),
        ("competences", 5),
        ("metrics", 2),
        ("objectives", 2),
        ("changes", 2),
        ("ownControls", 2),
        ("attestations", 5),
    ] {
        assert!(list(name).len() >= least, "{name}: {}", list(name).len());
    }
    let kinds = texts(list("resources").iter().map(|resource| &resource["kind"]).collect());
    assert_eq!(kinds, ["computing", "dataset", "human", "model", "tooling"].map(str::to_owned).into());
    for stage in ["stage1", "stage2"] {
        assert!(document["certification"][stage].is_object(), "{stage}");
    }
}
