//! Another framework under the same engine: the works agreement of Meridian, and files that do not fit together.
#![expect(clippy::disallowed_methods, reason = "tests read files")]

#[path = "pages/overlay.rs"]
#[expect(dead_code, reason = "only pages name places")]
mod overlay;

use aimskit::assess::{Report, Status, Verdict};
use aimskit::catalogue::{Catalogue, EntryKind, Framework, Need, OwnEntry, catalogue};
use aimskit::read::Severity;
use aimskit::{AssessOptions, read, read_framework};
use serde_json::{Value, json};

fn text(name: &str) -> String {
    std::fs::read_to_string(format!("{}/../examples/data/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn with(framework: Framework) -> Catalogue {
    catalogue().clone().with_framework(framework).unwrap()
}

fn agreement() -> Catalogue {
    let read = read_framework(text("works-agreement.framework.json"));
    assert!(read.diagnostics.is_empty(), "{:?}", read.diagnostics);
    with(read.framework.unwrap())
}

/// Meridian with what it keeps for the works agreement.
fn meridian() -> Value {
    let mut document: Value = serde_json::from_str(&text("meridian.aims.json")).unwrap();
    let overlay = json!({
        "evidence": [
            {"id": "ev-council", "supports": ["ob-council", "ch-hire", "works-agreement:W1.a"]},
            {"id": "ev-rest", "supports": ["ob-rest", "works-agreement:W2.c"]},
            {"id": "ev-co-2", "supports": ["co-2", "works-agreement:W4.b"]},
            {"id": "ev-committee", "title": "Minutes of the joint committee", "kind": "minutes", "collectedOn": "2025-10-02",
             "validUntil": "2026-10-01", "strength": "primary", "supports": ["works-agreement:W4.c"]}
        ],
        "documents": [{"id": "d-use", "satisfies": ["A.9.2", "A.9.4", "works-agreement:W1.b"]}],
        "attestations": [
            {"id": "at-w2-a", "target": "works-agreement:W2.a", "claim": "conforms", "by": "r-audit", "on": "2026-10-19",
             "rationale": "the log of every system was looked at", "evidence": ["ev-oversight"]},
            {"id": "at-w3-b", "target": "works-agreement:W3.b", "claim": "notApplicable", "by": "r-audit", "on": "2026-10-19",
             "rationale": "no council has asked for one", "evidence": ["ev-council"]}
        ]
    });
    overlay::merge(&mut document, &overlay);
    document
}

fn assess(document: &Value, known: &Catalogue) -> Report {
    let outcome = read(document.to_string());
    assert!(outcome.diagnostics.is_empty(), "{:?}", outcome.diagnostics);
    outcome.aims.unwrap().assess(AssessOptions::at("2026-11-23".parse().unwrap()).catalogue(known))
}

fn of<'r>(report: &'r Report, id: &str) -> &'r Verdict {
    report.verdict(id).unwrap_or_else(|| panic!("no verdict on {id}"))
}

#[test]
fn meridian_keeps_its_works_agreement_in_part() {
    let report = assess(&meridian(), &agreement());
    let got: Vec<(&str, Status)> =
        report.verdicts.iter().filter_map(|v| Some((v.id.strip_prefix("works-agreement:")?, v.status))).collect();
    let standard = |id: &str| of(&report, id).status;
    assert_eq!((standard("A.9.2"), standard("A.3.3"), standard("7.2.s2")), (Status::Conforms, Status::Partial, Status::Partial));
    let expected = [
        ("W1.a", Status::Conforms),
        ("W1.b", standard("A.8.2")),
        ("W1.c", Status::Conforms),
        ("W2.a", Status::Conforms),
        ("W2.b", Status::Conforms),
        ("W2.c", Status::Conforms),
        ("W2.d", Status::Partial),
        ("W3.a", Status::Partial),
        ("W3.b", Status::NotApplicable),
        ("W4.a", Status::Partial),
        ("W4.b", Status::Partial),
        ("W4.c", Status::Partial),
    ];
    assert_eq!(got, expected);
}

#[test]
fn the_numbers_of_the_standard_stay_apart() {
    let document = meridian();
    let (with, without) = (assess(&document, &agreement()), assess(&document, catalogue()));
    assert_eq!(with.readiness, without.readiness);
    assert_eq!(with.gates, without.gates);
    assert_eq!(with.clauses, without.clauses);
    assert_eq!(with.calendar, without.calendar);
    assert_eq!(with.verdicts[..220], without.verdicts[..]);
    assert_eq!(with.gaps(), without.gaps());
    assert!(without.frameworks.is_empty());
    let codes = |report: &Report, own: bool| -> Vec<String> {
        report.findings.iter().filter(|f| f.code.starts_with("framework-") == own).map(|f| format!("{} {}", f.code, &*f.pointer)).collect()
    };
    assert_eq!(codes(&with, false), codes(&without, false));
    // What refers to a framework that is not there is told once.
    assert_eq!(codes(&without, true).len(), 1, "{:?}", codes(&without, true));
    assert!(codes(&with, true).iter().all(|code| code.starts_with("framework-need-unmet ")), "{:?}", codes(&with, true));

    let [result] = with.frameworks.as_slice() else { panic!("one framework") };
    assert_eq!((&*result.id, result.readiness.counts.total()), ("works-agreement", 12));
    let rolls: Vec<(&str, u32)> = result.clauses.iter().map(|roll| (&*roll.id, roll.counts.total())).collect();
    assert_eq!(rolls, [("works-agreement:W1", 3), ("works-agreement:W2", 4), ("works-agreement:W3", 2), ("works-agreement:W4", 3)]);
}

#[test]
fn a_verdict_is_explained_by_records_and_by_what_it_rests_on() {
    let report = assess(&meridian(), &agreement());
    let [why] = report.explain("works-agreement:W4.b").try_into().unwrap();
    assert_eq!(why.title, "Works agreement on AI at Meridian Freight");
    // The letter that is to show it is a blank form.
    let defect = why.defects.iter().find(|defect| defect.code == "framework-need-unmet").unwrap();
    assert_eq!(defect.message, "`works-agreement:W4.b` requires records in force in `evidence` that refer to it: 0 of at least 2 found");
    assert_eq!(defect.requirements, ["works-agreement:W4.b"]);
    assert_eq!(defect.related, ["ev-co-2"]);
    assert!(why.evidence.iter().any(|used| used.id == "ev-co-2" && used.state == "template"));
    let hint = "record in `evidence` what meets it and is in force, and refer to `works-agreement:W4.b` there";
    assert_eq!(why.next[0].hint, hint);
    // What A.3.3 rests on is told too.
    assert!(why.found.iter().any(|because| because.rule == "concerns-received-by-nobody"));

    let verdict = of(&report, "works-agreement:W2.d");
    assert!(verdict.rests_on.iter().any(|id| id == "8.4.s1") && verdict.rests_on.len() > 3, "{:?}", verdict.rests_on);
    let defects = &report.explain("works-agreement:W2.d")[0].defects;
    assert!(!defects.is_empty() && defects.iter().all(|defect| defect.code != "framework-need-unmet"));
    assert_eq!(of(&report, "works-agreement:W4.c").because[0].evidence[0].state, "expired");
    assert!(report.explain("works-agreement:W9").is_empty());
}

#[test]
fn what_no_data_decide_a_person_does() {
    let known = agreement();
    let status = |change: Value, id: &str| {
        let mut document = meridian();
        overlay::merge(&mut document, &change);
        let report = assess(&document, &known);
        (of(&report, id).status, of(&report, id).next.first().map(|next| next.hint.to_string()))
    };
    let w2a = "works-agreement:W2.a";
    let (none, next) = status(json!({"attestations": [{"id": "at-w2-a", "removed": true}]}), w2a);
    assert_eq!(none, Status::NotDetermined);
    assert_eq!(next.as_deref(), Some("record or provide: an attestation in `attestations` with the target `works-agreement:W2.a`"));
    assert_eq!(status(json!({"attestations": [{"id": "at-w2-a", "evidence": null}]}), w2a).0, Status::Partial);
    assert_eq!(status(json!({"attestations": [{"id": "at-w2-a", "claim": "gap"}]}), w2a).0, Status::Gap);
    // It lowers what records show, and never lifts what fails.
    let claims = |claim: &str, target: &str| {
        json!({"attestations": [{"id": "at-new", "target": target, "claim": claim, "by": "r-audit", "on": "2026-10-19",
            "rationale": "looked at", "evidence": ["ev-council"]}]})
    };
    assert_eq!(status(claims("gap", "works-agreement:W1.a"), "works-agreement:W1.a").0, Status::Gap);
    assert_eq!(status(claims("partial", "works-agreement:W2.b"), "works-agreement:W2.b").0, Status::Partial);
    assert_eq!(status(claims("conforms", "works-agreement:W4.b"), "works-agreement:W4.b").0, Status::Partial);
    // Only what stands under a condition can be not applicable, and for a reason.
    assert_eq!(status(claims("notApplicable", "works-agreement:W1.a"), "works-agreement:W1.a").0, Status::Conforms);
    assert_eq!(status(json!({"attestations": [{"id": "at-w3-b", "rationale": null}]}), "works-agreement:W3.b").0, Status::NotDetermined);
}

#[test]
fn what_is_missing_is_a_gap_only_where_the_document_is_complete() {
    let mut need = Need::new("evidence");
    need.supports = true;
    let mut entry = OwnEntry::new(EntryKind::Requirement, "X", "Show it.");
    entry.needs.push(need);
    let known = with(Framework::new("house", "House rules").entry(entry));
    let mut document = json!({"schemaVersion": "1.0"});
    let report = assess(&document, &known);
    assert_eq!((of(&report, "house:X").status, report.findings.len()), (Status::NotDetermined, 0));
    document["revision"] = json!({"state": "complete"});
    let report = assess(&document, &known);
    assert_eq!(of(&report, "house:X").status, Status::Gap);
    let finding = report.findings.iter().find(|f| f.code == "framework-need-unmet").unwrap();
    assert_eq!((&*finding.pointer, finding.severity), ("/evidence", Severity::Warning));
}

#[test]
fn records_count_while_they_are_in_force() {
    let counts = |register: &str, record: Value| {
        let mut need = Need::new(register);
        need.current = true;
        let mut entry = OwnEntry::new(EntryKind::Control, "X", "Show it.");
        entry.needs.push(need);
        let known = with(Framework::new("house", "House rules").entry(entry));
        of(&assess(&json!({"schemaVersion": "1.0", register: record}), &known), "house:X").status == Status::Conforms
    };
    assert!(counts("documents", json!([{"id": "d", "state": "approved", "effectiveFrom": "2026-01-01", "effectiveUntil": "2026-11-23"}])));
    assert!(!counts("documents", json!([{"id": "d", "state": "approved", "effectiveUntil": "2026-11-22"}])));
    assert!(!counts("documents", json!([{"id": "d", "state": "draft"}])));
    assert!(!counts("documents", json!([{"id": "d", "state": "approved", "effectiveFrom": "2026-11-24"}])));
    assert!(counts("audits", json!([{"id": "a", "on": "2026-11-23"}])));
    assert!(!counts("audits", json!([{"id": "a", "plannedOn": "2026-12-01"}])));
    assert!(!counts("objectives", json!([{"id": "o", "withdrawnOn": "2026-11-23"}])));
    assert!(counts("objectives", json!([{"id": "o"}])));
    assert!(counts("scope", json!({"id": "s", "statement": "all"})));
    assert!(!counts("evidence", json!([{"id": "e", "template": true}])));
}

#[test]
fn references_resolve_against_what_is_loaded() {
    let mut document = meridian();
    let change = json!({
        "obligations": [{"id": "ob-council", "appliesTo": ["sys-routing", "works-agreement:W4.a"]}],
        "evidence": [{"id": "ev-rest", "supports": ["ob-rest", "works-agreement:W4.d"]}]
    });
    overlay::merge(&mut document, &change);
    document["statementOfApplicability"]["entries"][0]["drivers"] =
        json!([{"kind": "obligation", "record": "works-agreement:W1.a"}, {"kind": "bestPractice", "record": "gdpr:Art.35"}]);
    let unresolved = |known: &Catalogue| -> Vec<(String, String)> {
        let report = assess(&document, known);
        let of = report.findings.iter().filter(|f| f.code == "reference-unresolved");
        of.map(|f| (f.message.to_string(), f.hint.as_ref().unwrap().to_string())).collect()
    };
    let before = unresolved(catalogue());
    assert!(before.iter().all(|(message, _)| !message.contains(':')), "{before:?}");
    let after = unresolved(&agreement());
    let new: Vec<_> = after.iter().filter(|found| !before.contains(found)).collect();
    let [(message, hint)] = new.as_slice() else { panic!("{new:?}") };
    let near = "`works-agreement:W4.d` refers to no record and to no entry of the standard; the closest id is `works-agreement:W";
    assert!(message.starts_with(near), "{message}");
    assert_eq!(hint, "correct the reference, record what it refers to, or remove it");
}

#[test]
fn a_file_that_does_not_fit_together_is_refused_with_places_and_hints() {
    let entry = |id: &str, more: Value| {
        let mut it = json!({"id": id, "kind": "requirement", "title": "Do it."});
        overlay::merge(&mut it, &more);
        it
    };
    let found = |entries: Value| -> Vec<(String, String)> {
        let read = read_framework(json!({"id": "house", "title": "House rules", "entries": entries}).to_string());
        assert_eq!(read.framework.is_some(), read.diagnostics.is_empty());
        for diagnostic in &read.diagnostics {
            assert!(diagnostic.span.is_some() && !diagnostic.message.is_empty() && diagnostic.hint.is_some(), "{diagnostic:?}");
            assert!(!diagnostic.message.contains('{') && *diagnostic.message != *diagnostic.code);
        }
        read.diagnostics.into_iter().map(|d| (d.code.to_string(), d.pointer.0)).collect()
    };
    let one = |code: &str, pointer: &str| vec![(code.to_owned(), pointer.to_owned())];
    let rests = |id: &str| json!({"restsOn": [id]});
    assert_eq!(found(json!([entry("X", json!({"restsOn": ["7.2", "7.2.s1", "6.1.3.f", "A.6.2.4", "iso42001:8.4"]}))])), []);
    assert_eq!(found(json!([entry("X", json!({})), entry("X", json!({}))])), one("catalogue-id-duplicate", "/entries/1/id"));
    assert_eq!(found(json!([entry("X", rests("house:X"))])), one("catalogue-reference-late", "/entries/0/restsOn/0"));
    let circle = json!([entry("X", rests("house:Y")), entry("Y", rests("house:X"))]);
    assert_eq!(found(circle), one("catalogue-reference-late", "/entries/0/restsOn/0"));
    for nothing in ["house:Z", "A.5.15", "11.2", "other:Z", "Z", "house:"] {
        let code = if nothing == "house:" { "bad-reference" } else { "catalogue-reference-unresolved" };
        assert_eq!(found(json!([entry("X", rests(nothing))])), one(code, "/entries/0/restsOn/0"), "{nothing}");
    }
    assert_eq!(found(json!([entry("X", json!({"parent": "Y"}))])), one("catalogue-parent-missing", "/entries/0/parent"));
    let clause = json!({"id": "C", "kind": "clause", "title": "Heading", "parent": "X"});
    assert_eq!(found(json!([entry("X", json!({})), clause])), one("catalogue-entry-misplaced", "/entries/1/parent"));
    assert_eq!(found(json!([entry("X", json!({"kind": "clause", "judged": true}))])), one("catalogue-heading-assessed", "/entries/0/kind"));
    assert_eq!(found(json!([entry("X", json!({"title": null}))])), one("missing-field", "/entries/0/title"));
    assert_eq!(found(json!([entry("X", json!({"title": " "}))])), one("catalogue-title-empty", "/entries/0/title"));
    assert_eq!(found(json!([entry("X", json!({"kind": "control objective"}))])), one("unknown-word", "/entries/0/kind"));
    let need = |need: Value| json!([entry("X", json!({ "needs": [need] }))]);
    assert_eq!(found(need(json!({"register": "document"}))), one("unknown-word", "/entries/0/needs/0/register"));
    assert_eq!(found(need(json!({"register": "risks", "atLeast": 0}))), one("catalogue-need-void", "/entries/0/needs/0/atLeast"));
    assert_eq!(found(need(json!({"register": "risks", "minimum": 2}))), one("unknown-field", "/entries/0/needs/0/minimum"));
    let twice = json!([entry(
        "X",
        json!({"needs": [{"register": "risks"}, {"register": "risks", "current": true}, {"register": "risks", "atLeast": 2}]})
    )]);
    assert_eq!(found(twice), one("catalogue-need-repeated", "/entries/0/needs/2"));
    let name = |id: &str| read_framework(json!({"id": id, "title": "x"}).to_string()).diagnostics.first().map(|d| d.code.to_string());
    assert_eq!(name("House").as_deref(), Some("catalogue-name-malformed"));
    assert_eq!(name("iso42001").as_deref(), Some("catalogue-framework-duplicate"));
    assert_eq!(name("iso-42001").as_deref(), Some("catalogue-framework-duplicate"));
    assert_eq!(name("house"), None);
    let own = read_framework(r#"{"id": "own", "title": "x"}"#).framework.unwrap();
    assert_eq!(catalogue().clone().with_framework(own).unwrap_err().code(), "catalogue-framework-duplicate");
}

#[test]
fn a_damaged_file_gives_diagnostics_and_no_panic() {
    let whole = text("works-agreement.framework.json");
    for end in (0..whole.len()).step_by(7).filter(|end| whole.is_char_boundary(*end)) {
        let read = read_framework(&whole[..end]);
        assert!(read.framework.is_none() && !read.diagnostics.is_empty());
    }
    for (at, _) in whole.char_indices().step_by(3) {
        let damaged = format!("{}{}", &whole[..at], &whole[at + 1..]);
        if let Some(framework) = read_framework(damaged).framework {
            assess(&json!({"schemaVersion": "1.0"}), &with(framework));
        }
    }
    for text in ["", "[]", "null", "{", "{\"id\": 7}"] {
        assert!(!read_framework(text).diagnostics.is_empty(), "{text}");
    }
}

#[test]
fn a_request_brings_frameworks_along() {
    let file: Value = serde_json::from_str(&text("works-agreement.framework.json")).unwrap();
    let answer = |frameworks: Value| -> Value {
        let options = json!({"asOf": "2026-11-23", "frameworks": frameworks}).to_string();
        serde_json::from_str(&aimskit::api::assess(&meridian().to_string(), &options, aimskit::Language::english())).unwrap()
    };
    let report = serde_json::from_str::<Value>(&assess(&meridian(), &agreement()).to_json()).unwrap();
    assert_eq!(answer(json!([file]))["report"], report);
    let twice = answer(json!([file, file]));
    assert_eq!(twice["optionDiagnostics"][0]["code"], "catalogue-framework-duplicate");
    assert_eq!(twice["optionDiagnostics"][0]["pointer"], "/frameworks/1/id");
    assert!(twice.get("report").is_none());
    let mut late = file.clone();
    late["entries"].as_array_mut().unwrap().swap(0, 1);
    assert_eq!(answer(json!([late]))["optionDiagnostics"][0]["pointer"], "/frameworks/0/entries/0/parent");
}

fn verb(answer: &str) -> Value {
    serde_json::from_str(answer).unwrap()
}

#[test]
fn ids_of_the_standard_are_free_in_a_framework() {
    let house =
        Framework::new("house", "House rules").clause("5", "Lead").requirement("5.1.s1", "5", "Lead by example.").control("A.2.2", "Sign");
    let document = json!({"schemaVersion": "1.0", "attestations": [
        {"id": "at-1", "target": "house:5.1.s1", "claim": "gap", "on": "2026-01-01", "by": "p", "rationale": "no"}]});
    let (with, without) = (assess(&document, &with(house)), assess(&document, catalogue()));
    assert_eq!(with.verdicts[..220], without.verdicts[..]);
    assert_eq!(with.clauses, without.clauses);
    assert_eq!((with.gaps(), with.coverage_by_clause()), (without.gaps(), without.coverage_by_clause()));
    assert_eq!(with.explain("5.1.s1"), without.explain("5.1.s1"));
    assert_eq!(with.explain("house:5.1.s1")[0].asks, "Lead by example.");
    assert_eq!(of(&with, "house:A.2.2").title, "Sign");
    assert_eq!(with.readiness, without.readiness);
}

#[test]
fn a_heading_is_explained_by_what_stands_under_it_and_gaps_stand_by_heading() {
    let report = assess(&meridian(), &agreement());
    let ids: Vec<String> = report.explain("works-agreement:W4").iter().map(|why| why.id.to_string()).collect();
    assert_eq!(ids, ["works-agreement:W4.a", "works-agreement:W4.b", "works-agreement:W4.c"]);
    let groups: Vec<(String, usize)> = report.framework_gaps().iter().map(|group| (group.id.to_string(), group.verdicts.len())).collect();
    let expected = [("works-agreement:W1", 1), ("works-agreement:W2", 1), ("works-agreement:W3", 1), ("works-agreement:W4", 3)];
    assert_eq!(groups, expected.map(|(id, number)| (id.to_owned(), number)));
    // Headings hold headings.
    let mut inner = OwnEntry::new(EntryKind::Clause, "C.1", "Inner");
    inner.parent = Some("C".to_owned());
    let house = Framework::new("house", "House").clause("C", "Outer").entry(inner).requirement("R", "C.1", "Do it.").control("Q", "Alone");
    let report = assess(&json!({"schemaVersion": "1.0"}), &with(house));
    assert_eq!(report.explain("house:C").iter().map(|why| &*why.id).collect::<Vec<_>>(), ["house:R"]);
    let rolls: Vec<(&str, u32)> = report.frameworks[0].clauses.iter().map(|roll| (&*roll.id, roll.counts.total())).collect();
    assert_eq!(rolls, [("house:C", 1), ("house:C.1", 1)]);
    assert_eq!(report.verdicts.last().unwrap().under, None);
}

#[test]
fn records_tell_which_requirements_rest_on_them() {
    let outcome = read(meridian().to_string()).aims.unwrap();
    let known = agreement();
    let options = AssessOptions::at("2026-11-23".parse().unwrap()).catalogue(&known);
    let record = outcome.explain("ev-council", options).record.unwrap();
    assert!(record.supports.iter().any(|it| it.id == "works-agreement:W1.a" && it.rules == ["framework-need-unmet"]));
    let form = outcome.explain("ev-co-2", options).record.unwrap();
    assert!(form.lowers.iter().any(|it| it.id == "works-agreement:W4.b"), "{:?}", form.lowers);
}

#[test]
fn what_is_not_loaded_is_told_once_for_each_framework() {
    let document = json!({"schemaVersion": "1.0", "evidence": [
        {"id": "e-1", "supports": ["works-agrement:W1.a", "works-agrement:W1.b", "gdpr:Art.35"]}]});
    let told = |known: &Catalogue| -> Vec<(String, String)> {
        let report = assess(&document, known);
        assert!(report.findings.iter().all(|f| f.code != "reference-unresolved"));
        let of = report.findings.iter().filter(|f| f.code == "framework-not-loaded");
        of.map(|f| (f.message.to_string(), f.hint.as_ref().unwrap().to_string())).collect()
    };
    let [(message, hint), _] = told(&agreement()).try_into().unwrap();
    assert_eq!(
        message,
        "`works-agrement:W1.a` belongs to the framework `works-agrement`, which is not loaded; `works-agreement` is loaded"
    );
    assert!(hint.starts_with("assess together with the file of `works-agrement`"), "{hint}");
    assert!(told(catalogue())[1].0.ends_with("`gdpr`, which is not loaded"));
    // It touches no verdict.
    let without = json!({"schemaVersion": "1.0", "evidence": [{"id": "e-1", "supports": ["7.2"]}]});
    assert_eq!(assess(&document, catalogue()).readiness, assess(&without, catalogue()).readiness);
}

#[test]
fn every_verb_that_judges_takes_frameworks() {
    let file: Value = serde_json::from_str(&text("works-agreement.framework.json")).unwrap();
    let document = meridian().to_string();
    let ask = |more: Value| {
        let mut options = json!({"asOf": "2026-11-23", "frameworks": [file]});
        options.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        options.to_string()
    };
    let explained = verb(&aimskit::api::explain(&document, &ask(json!({"id": "works-agreement:W3.b"})), aimskit::Language::english()));
    let why = &explained["explained"]["verdicts"][0];
    assert_eq!((&why["status"], &why["appliesIf"]), (&json!("notApplicable"), &json!("a works council has asked for an expert")));
    let views = verb(&aimskit::api::assess(&document, &ask(json!({"views": ["frameworkGaps"]})), aimskit::Language::english()));
    assert_eq!(views["views"]["frameworkGaps"].as_array().unwrap().len(), 4);
    let none =
        verb(&aimskit::api::explain(&document, r#"{"asOf": "2026-11-23", "id": "works-agreement:W3.b"}"#, aimskit::Language::english()));
    assert!(none["text"].as_str().unwrap().contains("is not the id of a requirement"));

    // A wrong file is refused with its place in the request.
    let options = r#"{"asOf": "2026-11-23", "id": "4.1",
 "frameworks": [{"id": "house", "title": "H", "entries": [
  {"id": "X", "kind": "requirement", "title": "T", "restsOn": ["house:Y"]}]}]}"#;
    let wrong = verb(&aimskit::api::explain(&document, options, aimskit::Language::english()));
    let diagnostic = &wrong["optionDiagnostics"][0];
    assert_eq!(diagnostic["pointer"], "/frameworks/0/entries/0/restsOn/0");
    assert_eq!(diagnostic["span"]["line"], 3, "{diagnostic}");
    assert!(wrong.get("explained").is_none());
}

#[cfg(feature = "exchange")]
#[test]
fn page_and_markdown_have_a_section_for_frameworks() {
    use aimskit::exchange::{markdown, report_page};
    let aims = read(meridian().to_string()).aims.unwrap();
    let (with, without) = (assess(&meridian(), &agreement()), assess(&meridian(), catalogue()));
    let page = report_page(&aims, &with);
    assert!(page.contains("<section id=\"frameworks\">") && page.contains("id=\"f-works-agreement:W4.b\""));
    assert!(!report_page(&aims, &without).contains("frameworks\""));
    let gaps = |page: &str| page.split("<section id=\"gaps\">").nth(1).unwrap().split("</section>").next().unwrap().to_owned();
    assert_eq!(gaps(&page), gaps(&report_page(&aims, &without)));
    let text = markdown(&aims, &with);
    assert!(text.contains("## Works agreement on AI at Meridian Freight (`works-agreement`)"), "{text}");
    assert!(!markdown(&aims, &without).contains("Works agreement on AI"));
}

/// Long chains, deep headings, much of everything: linear work, and no verdict that repeats what it rests on.
#[test]
fn ten_thousand_requirements_are_judged() {
    const MANY: usize = 10_000;
    let mut house = Framework::new("house", "House");
    for at in 0..MANY {
        let mut clause = OwnEntry::new(EntryKind::Clause, format!("C{at}"), "Heading");
        clause.parent = at.checked_sub(1).map(|above| format!("C{above}"));
        let mut entry = OwnEntry::new(EntryKind::Requirement, format!("R{at}"), "Do it.").under(format!("C{at}"));
        entry.rests_on.extend(at.checked_sub(1).map(|before| format!("house:R{before}")));
        entry.needs = vec![Need::new("evidence"), Need::new("risks")];
        let mut need = Need::new("evidence");
        need.supports = true;
        entry.needs.push(need);
        house = house.entry(clause).entry(entry);
    }
    assert!(house.problems().is_empty());
    let evidence: Vec<Value> =
        (0..1000).map(|at| json!({"id": format!("e{at}"), "collectedOn": "2026-01-01", "supports": [format!("house:R{at}")]})).collect();
    let report = assess(&json!({"schemaVersion": "1.0", "revision": {"state": "complete"}, "evidence": evidence}), &with(house));
    let result = &report.frameworks[0];
    assert_eq!(result.readiness.counts.total() as usize, MANY);
    assert_eq!(result.clauses[0].counts.total() as usize, MANY);
    let last = report.verdicts.last().unwrap();
    assert!(last.because.len() == 1 && last.next.len() <= 20, "{} {}", last.because.len(), last.next.len());
    assert!(!report.explain("house:R9999")[0].defects.is_empty());
    assert_eq!(report.framework_gaps().iter().map(|group| group.verdicts.len()).sum::<usize>(), MANY);

    // As many errors, each with its place.
    let entries: Vec<Value> = (0..MANY).map(|_| json!({"id": "X", "kind": "requirement", "title": "T", "restsOn": ["house:Y"]})).collect();
    let wrong = read_framework(json!({"id": "house", "title": "H", "entries": entries}).to_string());
    assert!(wrong.framework.is_none() && wrong.diagnostics.len() + wrong.suppressed == 2 * MANY - 1);
    assert!(wrong.diagnostics.iter().all(|d| d.span.is_some()));
}
