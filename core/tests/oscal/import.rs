//! What is read: our own exports whole, others' documents as far as they fit, and nothing lost in silence.

use aimskit::Language;
use aimskit::exchange::{OscalDocument, OscalFile, OscalImported, import_oscal};
use aimskit::read::{Plain, write};
use serde_json::{Value, json};

use super::support::{aims, examples, exported, options};

const BLANK: &str = r#"{"schemaVersion": "1.0"}"#;

fn file(name: &str, text: impl Into<String>) -> OscalFile {
    OscalFile::new(name.into(), Plain(text.into()))
}

/// The new document and the rest, of a document and files.
fn imported(document: &str, files: &[OscalFile]) -> (Value, OscalImported) {
    let mut aims = aims(document);
    let it = import_oscal(&mut aims, files, None, Language::english());
    (serde_json::from_str(&write(aims.root())).unwrap(), it)
}

/// What the export does not carry, taken away.
fn carried(text: &str) -> Value {
    let left = exported(text, &options()).left_out;
    let mut document: Value = serde_json::from_str(&write(aims(text).root())).unwrap();
    document.as_object_mut().unwrap().retain(|name, _| !left.iter().any(|it| it.register == **name));
    document
}

fn same(path: &str, theirs: &Value, ours: &Value) {
    let (theirs, ours) = (theirs.as_object().unwrap(), ours.as_object().unwrap());
    for (name, value) in theirs {
        let other = ours.get(name).unwrap_or(&Value::Null);
        match (value.as_array(), other.as_array()) {
            (Some(a), Some(b)) => {
                assert_eq!(a.len(), b.len(), "{path}: {name}");
                a.iter().zip(b).for_each(|(a, b)| assert_eq!(a, b, "{path}: {name}"));
            }
            _ => assert_eq!(value, other, "{path}: {name}"),
        }
    }
    assert_eq!(ours.keys().filter(|name| !theirs.contains_key(*name)).collect::<Vec<_>>(), Vec::<&String>::new(), "{path}");
}

#[test]
fn our_own_bundle_comes_back_but_for_what_it_does_not_carry() {
    for (path, text) in examples() {
        let bundle = exported(&text, &options()).text.unwrap();
        let (document, it) = imported(BLANK, &[file("bundle.json", bundle)]);
        same(path, &carried(&text), &document);
        assert!(it.account.conflicts.is_empty() && it.frameworks.is_empty(), "{path}: {:?}", it.account.conflicts);
        assert!(it.account.dropped.is_empty(), "{path}: {:?}", it.account.dropped.iter().take(3).collect::<Vec<_>>());
        assert!(it.account.sources[0].diagnostics.is_empty(), "{path}: {:?}", it.account.sources[0].diagnostics.first());
        assert!(it.account.records.iter().filter(|it| it.id.is_some()).all(|it| it.outcome.as_str() == "new"), "{path}");
    }
}

#[test]
fn with_the_whole_document_nothing_is_lost() {
    let mut options = options();
    options.native = Some(true);
    let strange = json!({"schemaVersion": "1.0", "unknown": [1, {"a": null}], "risks": [{"id": "r", "likelihoood": 3, "closedOn": "soon", "tags": ["a", 7]}]});
    for (path, text) in examples().into_iter().chain([("strange", strange.to_string())]) {
        let native = write(aims(&text).root());
        let bundle = exported(&text, &options).text.unwrap();
        let (document, it) = imported(BLANK, &[file("bundle.json", &*bundle)]);
        assert_eq!(document, serde_json::from_str::<Value>(&native).unwrap(), "{path}");
        assert!(it.account.conflicts.is_empty() && it.account.dropped.is_empty(), "{path}");
        // Again, into what came of it: nothing changes.
        let (again, it) = imported(&document.to_string(), &[file("bundle.json", &*bundle)]);
        assert_eq!(again, document, "{path}");
        assert!(it.account.records.iter().all(|it| it.outcome.as_str() == "unchanged"), "{path}");
    }
}

#[test]
fn a_whole_document_that_was_changed_is_not_taken() {
    let mut options = options();
    options.native = Some(true);
    let bundle = exported(r#"{"schemaVersion": "1.0", "improvements": [{"id": "i"}]}"#, &options).text.unwrap();
    let (before, rest) = bundle.split_once("\"value\":\"eyJzY2hlbWFWZXJzaW9u").unwrap();
    let changed = format!("{before}\"value\":\"eyJzY2hlbWFWZXJzaW9v{rest}");
    let (document, it) = imported(BLANK, &[file("bundle.json", changed)]);
    assert!(document.get("improvements").is_none());
    let wrong = &it.account.sources[0].diagnostics[0];
    assert_eq!((&*wrong.code, wrong.span.is_some()), ("import-digest-mismatch", true));
}

#[test]
fn importing_again_changes_nothing() {
    for (path, text) in examples() {
        let bundle = file("bundle.json", exported(&text, &options()).text.unwrap());
        let document = write(aims(&text).root());
        let (again, it) = imported(&document, &[bundle]);
        assert_eq!(again, serde_json::from_str::<Value>(&document).unwrap(), "{path}");
        let changed: Vec<_> = it.account.records.iter().filter(|it| it.outcome.as_str() != "unchanged").collect();
        assert!(changed.is_empty() && it.account.conflicts.is_empty(), "{path}: {:?}", changed.first());
    }
}

#[test]
fn single_documents_come_back_too() {
    let (_, text) = examples().remove(0);
    for (document, register) in [
        (OscalDocument::AssessmentResults, "audits"),
        (OscalDocument::AssessmentResults, "risks"),
        (OscalDocument::AssessmentResults, "treatments"),
        (OscalDocument::PlanOfActionAndMilestones, "nonconformities"),
        (OscalDocument::SystemSecurityPlan, "statementOfApplicability"),
        (OscalDocument::Catalog, "ownControls"),
    ] {
        let mut options = options();
        options.document = Some(document);
        let (back, _) = imported(BLANK, &[file("one.json", exported(&text, &options).text.unwrap())]);
        assert_eq!(back[register], carried(&text)[register], "{document}");
    }
}

#[test]
fn what_was_changed_elsewhere_is_a_conflict() {
    let text = r#"{"schemaVersion": "1.0", "nonconformities": [{"id": "n", "statement": "It is *missing*."}]}"#;
    let bundle = exported(text, &options()).text.unwrap().replacen(
        "\"description\":\"It is \\\\*missing\\\\*.\"",
        "\"description\":\"It was lost.\"",
        9,
    );
    let (document, it) = imported(BLANK, &[file("bundle.json", bundle)]);
    assert_eq!(document["nonconformities"][0]["statement"], "It is *missing*.");
    let conflict = &it.account.conflicts[0];
    assert_eq!((&*conflict.pointer.0, &*conflict.other.0), ("/nonconformities/0/statement", "It was lost."));
    // What is recorded stays.
    let recorded = r#"{"schemaVersion": "1.0", "nonconformities": [{"id": "n", "statement": "Ours."}]}"#;
    let (document, it) = imported(recorded, &[file("bundle.json", exported(text, &options()).text.unwrap())]);
    assert_eq!(document["nonconformities"][0]["statement"], "Ours.");
    assert_eq!(&*it.account.conflicts[0].kept.0, "Ours.");
    // The reader judges values: one that it refuses is dropped, the others stay.
    let risk = r#"{"schemaVersion": "1.0", "risks": [{"id": "r", "title": "t", "identifiedOn": "2026-01-05"}]}"#;
    let bundle = exported(risk, &options()).text.unwrap().replace("\"value\":\"2026-01-05\"", "\"value\":\"soon\"");
    let (document, it) = imported(BLANK, &[file("bundle.json", bundle)]);
    assert_eq!(document["risks"], json!([{"id": "r", "title": "t"}]));
    assert_eq!(it.account.dropped.iter().map(|it| it.reason.as_str()).collect::<Vec<_>>(), ["badValue"]);
}

#[test]
fn a_catalogue_of_others_is_a_framework() {
    let catalog = json!({"catalog": {"uuid": "74c8ba1e-5cd4-4ad1-bbfd-d888e2f6c724", "metadata": {"title": "Rules of \\_our\\_ house", "version": "2", "last-modified": "2026-01-01T00:00:00Z", "oscal-version": "1.1.2", "parties": []},
        "groups": [{"id": "g", "title": "Access", "controls": [{"id": "ac-1", "title": "Accounts", "parts": [{"name": "statement", "prose": "Have them."}],
            "controls": [{"id": "ac-1.1", "title": "Fewer accounts"}]}, {"id": "ac-1", "title": "Again"}, {"title": ""}]}],
        "back-matter": {"resources": []}}});
    let (_, it) = imported(BLANK, &[file("catalog.json", catalog.to_string())]);
    let framework: Value = serde_json::from_str(&write(&it.frameworks[0])).unwrap();
    assert_eq!(
        framework,
        json!({"id": "rules-of-our-house", "title": "Rules of _our_ house", "edition": "2", "entries": [
            {"id": "g", "kind": "clause", "title": "Access"},
            {"id": "ac-1", "kind": "control", "title": "Accounts", "parent": "g"},
            {"id": "ac-1.1", "kind": "control", "title": "Fewer accounts", "parent": "ac-1"}]})
    );
    assert!(it.frameworks[0].to_framework().problems().is_empty());
    let dropped: Vec<(&str, &str)> = it.account.dropped.iter().map(|it| (&*it.name, it.reason.as_str())).collect();
    for expected in [("parts", "noField"), ("parties", "noField"), ("back-matter", "noField"), ("id", "duplicate"), ("id", "noName")] {
        assert!(dropped.contains(&expected), "{expected:?} in {dropped:?}");
    }
}

#[test]
fn mapping_collections_are_mapping_sets() {
    let set = r#"{"id": "house-to-standard", "version": "2", "title": "House to standard", "frameworks": [{"id": "house", "title": "House rules"}],
        "rows": [{"source": "house:H-1", "target": "iso42001:A.2.2", "relation": "subsetOf", "rationale": "the same policy", "confidence": "high"},
            {"source": "house:H-2", "target": "iso42001:A.2.3", "relation": "related"}]}"#;
    let set = aimskit::crosswalk::read_mapping_set(set).record.expect("a set");
    let moment = "2026-11-23T09:30:00Z".parse().unwrap();
    let collection = aimskit::exchange::write_mappings(&set, aimskit::exchange::MappingFormat::Oscal, Some(&moment)).unwrap();
    let (document, it) = imported(BLANK, &[file("mapping.json", &*collection)]);
    assert_eq!(it.mappings.iter().map(|set| write(set)).collect::<Vec<_>>(), [write(&set)]);
    assert_eq!(document, serde_json::from_str::<Value>(BLANK).unwrap(), "it stands beside the document");
    assert!(it.account.dropped.is_empty(), "{:?}", it.account.dropped);
    let source = &it.account.sources[0];
    assert_eq!((source.format.as_deref(), source.readable), (Some("oscal mapping-collection"), true));
    let told: Vec<_> = source.diagnostics.iter().map(|it| &*it.code).collect();
    let alike = ["crosswalk-outline-missing", "crosswalk-framework-undeclared", "crosswalk-row-unsourced", "crosswalk-row-unsourced"];
    assert_eq!(told, alike, "what is told of the set wherever it comes from");
    let records: Vec<_> = it.account.records.iter().map(|it| (&*it.kind, it.id.as_deref(), it.outcome.as_str())).collect();
    assert_eq!(records, [("mappingSet", Some("house-to-standard"), "new")]);
    // In a bundle, beside a catalogue.
    let catalogue = json!({"catalog": {"metadata": {"title": "House rules"}, "controls": [{"id": "H-1", "title": "Somebody answers"}]}});
    let bundle = json!({"a/b.json": serde_json::from_str::<Value>(&collection).unwrap(), "c.json": catalogue});
    let (_, it) = imported(BLANK, &[file("bundle.json", bundle.to_string())]);
    assert_eq!((it.mappings.len(), it.frameworks.len()), (1, 1));
    assert_eq!(
        it.account.records.iter().find(|it| &*it.kind == "mappingSet").unwrap().places[0].pointer.as_deref(),
        Some("/a~1b.json/mapping-collection")
    );
}

#[test]
fn what_does_not_fit_in_a_mapping_collection_is_told_at_its_place() {
    let map = |relation: &str, target: &str| json!({"uuid": "m", "relationship": relation, "sources": [{"type": "control", "id-ref": "H-1"}], "targets": [{"type": "control", "id-ref": target}]});
    let maps = [map("equal-to", "A.2.2"), map("supports", "A.2.3"), map("equal-to", "A.9.9"), map("subset-of", "A 1")];
    let mapping = json!({"uuid": "x", "source-resource": {"type": "catalog", "href": "https://example.org/house.json"},
        "target-resource": {"type": "catalog", "href": "iso42001.json"}, "maps": maps});
    let text = json!({"mapping-collection": {"uuid": "11111111-2222-4333-8444-555555555555", "metadata": {"title": "Theirs", "version": "3"},
        "provenance": {"method": "human"}, "mappings": [mapping], "wish": 1}});
    let text = serde_json::to_string_pretty(&text).unwrap();
    let (_, it) = imported(BLANK, &[file("theirs.json", &*text)]);
    let rows: Vec<_> = it.mappings[0].rows.iter().map(|row| (row.source.as_str(), row.target.as_str())).collect();
    assert_eq!(rows, [("house:H-1", "iso42001:A.2.2"), ("house:H-1", "iso42001:A.9.9")]);
    let told: Vec<(&str, &str)> = it.account.sources[0].diagnostics.iter().map(|it| (it.code.as_str(), &*it.pointer.0)).collect();
    let at = |rest: &str| ["/mapping-collection/mappings/0/maps/", rest].concat();
    for expected in [
        ("mapping-relation-unknown", at("1/relationship")),
        ("bad-qualified-id", at("3/targets/0/id-ref")),
        ("crosswalk-entry-unknown", at("2")),
    ] {
        assert!(told.contains(&(expected.0, &*expected.1)), "{expected:?} in {told:?}");
    }
    let lines: Vec<&str> = text.lines().collect();
    for it in it.account.sources[0].diagnostics.iter().filter(|it| &*it.code == "mapping-relation-unknown") {
        let span = it.span.as_ref().expect("a place in the file");
        assert!(lines[span.line as usize - 1].contains("supports"), "{span:?}");
    }
    assert!(it.account.dropped.iter().any(|it| &*it.name == "wish"), "{:?}", it.account.dropped);
}

#[test]
fn an_import_that_is_ended_changes_nothing() {
    let catalogue = json!({"catalog": {"metadata": {"title": "House rules"}, "controls": [{"id": "h-1"}]}}).to_string();
    let files = [file("a.json", &*catalogue), file("b.json", &*catalogue)];
    let mut told = Vec::new();
    let mut document = aims(BLANK);
    let mut watched = |most: u32| {
        let mut watch = |done: u32, total: u32| {
            told.push((done, total));
            done < most
        };
        aimskit::exchange::import_oscal_watched(&mut document, &files, None, &mut watch, Language::english()).map(|it| it.frameworks.len())
    };
    assert_eq!((watched(9), watched(1)), (Some(2), None));
    assert_eq!(told, [(0, 2), (0, 2), (0, 2), (1, 2), (2, 2), (0, 2), (0, 2), (0, 2), (1, 2)]);
    assert_eq!(write(document.root()), write(aims(BLANK).root()));
}

#[test]
fn a_profile_of_others_decides_on_controls() {
    let profile = json!({"profile": {"uuid": "x", "metadata": {"title": "Ours", "version": "3"}, "imports": [{"href": "#c",
        "include-controls": [{"with-ids": ["a.6.2.4", "A.2.2", "ac-1"]}], "exclude-controls": [{"with-ids": ["a.10.4"]}]}],
        "modify": {"alters": [{"control-id": "a.6.2.4", "adds": [{"props": [{"name": "justification", "value": "The law asks for it"}]}]}]}}});
    let (document, it) = imported(BLANK, &[file("profile.json", profile.to_string())]);
    assert_eq!(
        document["statementOfApplicability"],
        json!({"version": "3", "entries": [
            {"control": "A.6.2.4", "decision": "included", "justification": "The law asks for it"},
            {"control": "A.2.2", "decision": "included"}, {"control": "A.10.4", "decision": "excluded"}]})
    );
    let dropped: Vec<_> = it.account.dropped.iter().map(|it| (it.place.pointer.as_ref().unwrap().0.as_str(), it.reason.as_str())).collect();
    assert_eq!(dropped, [("/profile/imports/0/include-controls/0/with-ids/2", "unresolved")]);
    again(&document, &profile);
}

#[test]
fn results_of_others_are_audits_and_risks() {
    let results = json!({"assessment-results": {"uuid": "x", "metadata": {"title": "t", "roles": []}, "import-ap": {"href": "#p"}, "results": [{
        "uuid": "r", "title": "Review of spring", "description": "All in all good", "start": "2026-04-02T08:00:00Z", "end": "2026-04-01T18:00:00Z",
        "reviewed-controls": {"control-selections": [{"include-all": {}}]},
        "observations": [{"uuid": "o1", "description": "seen", "methods": ["TEST"], "collected": "2026-04-01T00:00:00Z"},
            {"uuid": "o2", "description": "heard", "methods": ["INTERVIEW"], "collected": "2026-04-01T00:00:00Z", "expires": "2026-03-01T00:00:00Z"}],
        "risks": [{"uuid": "k", "title": "Drift", "description": "It drifts", "statement": "The model drifts", "status": "remediating"}],
        "findings": [
            {"uuid": "f1", "title": "Fine", "description": "Verified", "target": {"type": "statement-id", "target-id": "a.6.2.4_smt", "status": {"state": "satisfied"}}, "related-observations": [{"observation-uuid": "o1"}]},
            {"uuid": "f2", "title": "Not fine", "description": "Not verified", "target": {"type": "statement-id", "target-id": "zz_smt", "status": {"state": "not-satisfied"}}, "related-observations": [{"observation-uuid": "gone"}]}]}]}});
    let (document, it) = imported(BLANK, &[file("ar.json", results.to_string())]);
    assert_eq!(
        document["audits"],
        json!([{"id": "review-of-spring", "title": "Review of spring", "conclusion": "All in all good", "startedOn": "2026-04-02", "on": "2026-04-01",
            "findings": [{"grade": "conformity", "requirement": "A.6.2.4", "statement": "Verified"}, {"statement": "Not verified"}, {"statement": "heard"}]}])
    );
    assert_eq!(
        document["risks"],
        json!([{"id": "drift", "title": "Drift", "description": "It drifts", "event": "The model drifts", "statedStatus": "inTreatment"}])
    );
    let told: Vec<_> =
        it.account.sources[0].diagnostics.iter().map(|it| (&*it.code, it.pointer.0.replace("/assessment-results/", ""))).collect();
    let expected = [
        ("import-reference-unresolved", "import-ap/href"),
        ("import-dates-contradict", "results/0/end"),
        ("import-dates-contradict", "results/0/observations/1/expires"),
        ("import-reference-unresolved", "results/0/findings/1/related-observations/0/observation-uuid"),
    ];
    assert_eq!(told, expected.map(|(code, at)| (code, at.to_owned())));
    let dropped: Vec<_> = it.account.dropped.iter().map(|it| (&*it.name, it.reason.as_str())).collect();
    for expected in [
        ("status", "judgement"),
        ("target-id", "unresolved"),
        ("observation-uuid", "unresolved"),
        ("methods", "noField"),
        ("reviewed-controls", "noField"),
    ] {
        assert!(dropped.contains(&expected), "{expected:?} in {dropped:?}");
    }
    assert!(it.account.records.iter().all(|it| it.outcome.as_str() == "new"));
    again(&document, &results);
}

/// The same file into what came of it changes nothing.
fn again(document: &Value, file_of: &Value) {
    let (same, it) = imported(&document.to_string(), &[file("again.json", file_of.to_string())]);
    assert_eq!(same, *document);
    assert!(it.account.records.iter().all(|it| it.outcome.as_str() == "unchanged") && it.account.conflicts.is_empty());
}

#[test]
fn actions_of_others_are_nonconformities() {
    let poam = json!({"plan-of-action-and-milestones": {"uuid": "x", "metadata": {"title": "t"}, "risks": [{"uuid": "k", "title": "T", "description": "d", "statement": "s", "status": "open",
        "deadline": "2026-12-01T00:00:00Z", "remediations": [{"uuid": "m", "lifecycle": "planned", "title": "Do", "description": "Do it", "tasks": [
            {"uuid": "a", "type": "milestone", "title": "First", "timing": {"on-date": {"date": "2026-10-01T00:00:00+02:00"}}},
            {"uuid": "b", "type": "action", "title": "Then", "timing": {"at-frequency": {"period": 1, "unit": "months"}}}]}]}],
        "poam-items": [{"uuid": "i", "title": "No *inventory*", "description": "None is kept", "related-risks": [{"risk-uuid": "k"}, {"risk-uuid": "gone"}]}]}});
    let (document, it) = imported(BLANK, &[file("poam.json", poam.to_string())]);
    assert_eq!(
        document["nonconformities"],
        json!([{"id": "no-inventory", "title": "No *inventory*", "statement": "None is kept", "due": "2026-12-01", "statedStatus": "open",
            "actions": [{"what": "First", "due": "2026-10-01"}, {"what": "Then"}]}])
    );
    let dropped: Vec<_> = it.account.dropped.iter().map(|it| (&*it.name, it.reason.as_str())).collect();
    assert!(dropped.contains(&("risk-uuid", "unresolved")) && dropped.contains(&("timing", "noField")), "{dropped:?}");
    assert_eq!(&*it.account.sources[0].diagnostics[0].code, "import-reference-unresolved");
    again(&document, &poam);
}

#[test]
fn what_is_no_oscal_is_told_with_its_place() {
    let deep = format!("{{\"catalog\": {}{}}}", "[".repeat(5000), "]".repeat(5000));
    for (text, code) in [
        ("", "unexpected-end"),
        ("<catalog/>", "unexpected-character"),
        ("[]", "not-an-object"),
        ("{\"catalog\": {\"metadata\":", "unexpected-end"),
        ("{\"catalog\": []}", "import-format-unknown"),
        ("{\"bomFormat\": \"CycloneDX\"}", "import-format-unknown"),
        (&deep, "too-deep"),
    ] {
        let (document, it) = imported(BLANK, &[file("x.json", text)]);
        assert_eq!(document, serde_json::from_str::<Value>(BLANK).unwrap());
        let source = &it.account.sources[0];
        assert!(!source.readable && source.diagnostics.iter().any(|it| it.code == *code), "{code}: {:?}", source.diagnostics);
    }
    // Right names with wrong values.
    let odd = json!({"assessment-results": {"results": {"a": 1}}, "catalog": {"groups": 7}, "profile": {"imports": [null, {"include-controls": "x"}]},
        "plan-of-action-and-milestones": {"poam-items": [[], "x", {}]}, "system-security-plan": {"control-implementation": [], "back-matter": {"resources": [3]}}});
    let (_, it) = imported(BLANK, &[file("odd.json", odd.to_string())]);
    assert!(it.account.sources[0].readable);
}
