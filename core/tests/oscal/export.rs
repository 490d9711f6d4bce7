//! What is written: valid, complete in itself, and the same each time.

use std::collections::BTreeSet;

use aimskit::exchange::{OscalDocument, OscalOptions, OscalVersion};
use serde_json::{Value, json};

use super::damage::{Dice, damage, excerpt, originals, random};
use super::support::{AS_OF, aims, bundle, dangling, examples, exported, misfits, options, walk};
use aimskit::model::Root;
use aimskit::read::Kind;

/// What is wrong with a bundle: by the schemas, and its references.
fn wrong(bundle: &Value) -> Vec<String> {
    let files = bundle.as_object().unwrap().iter();
    files.flat_map(|(file, document)| misfits(file, document)).chain(dangling(bundle)).collect()
}

#[test]
fn examples_are_valid_and_complete_in_themselves() {
    for (path, text) in examples() {
        let bundle = bundle(&text);
        assert_eq!(wrong(&bundle), Vec::<String>::new(), "{path}");
        assert_eq!(bundle.as_object().unwrap().len(), if path.contains("starter") { 5 } else { 6 }, "{path}");
    }
}

/// What people write into fields, of every kind that OSCAL takes for something else.
fn hostile() -> Value {
    let evil = "*a* <script>x</script> {{ insert: param, y }}\n\n# `b`\u{feff}\u{200b} ";
    json!({
        "schemaVersion": "1.0", "id": "7-of-9", "title": evil, "organization": {"legalName": " ", "description": "\n"},
        "scope": {"statement": evil},
        "people": [{"id": "1", "name": evil, "email": "a b"}, {"id": "1", "name": ""}, {"id": "b", "kind": "body", "name": "board\tof\nus"}],
        "roles": [{"id": "9", "title": "", "holders": ["1", "1", "9", "none"], "reportsTo": "9"}, {"id": "9"}],
        "ownControls": [{"id": "1.own", "title": evil, "description": ""}, {"id": "1.own"}, {"id": "a.6.2.4"}],
        "aiSystems": [{"id": "s", "name": evil, "owner": "9", "tags": [evil, ""]}, {"id": "s"}],
        "resources": [{"id": "d", "kind": "dataset"}, {"id": "d", "kind": "dataset", "title": evil}],
        "evidence": [
            {"id": "e", "title": evil, "location": "shelf 3: [left] #1 #2 %zz", "digests": [{"algorithm": "blake3", "value": " ab "}, {"algorithm": "sha256", "value": ""}]},
            {"id": "e", "location": "https://x.org/a b#c#d%zz[1]", "mediaType": "a\nb"},
            {"id": "f", "collectedBy": "9", "location": "1x://y", "digests": [{"algorithm": "sha256", "value": "00"}], "extensions": {"acme": {"a": [1, null, "x\ny"]}}}],
        "documents": [{"id": "doc", "owner": "1", "location": ":"}],
        "risks": [
            {"id": "R 1", "title": "unreadable id"},
            {"id": "r", "title": evil, "closedOn": "0001", "inherent": {"likelihood": evil, "by": "9", "consequences": [{"dimension": "groups", "level": evil}, {"dimension": "groups", "level": "2"}, {"value": 1.5}]}, "residual": {}},
            {"id": "r"}],
        "treatments": [
            {"id": "t", "risk": "r", "furtherRisks": ["r", "none"], "option": "retain", "controls": ["A.6.2.4", "1.own", "none"], "acceptance": {"on": "2026-03", "until": "3000", "by": "9", "rationale": evil},
             "actions": [{}, {"what": " ", "due": "2026", "owner": "1"}, {"what": evil, "due": "1800-01-01"}]},
            {"id": "t", "risk": "none"}, {"id": "u"}],
        "statementOfApplicability": {"version": " 1\n2 ", "entries": [
            {"control": "A.2.2", "decision": "excluded", "justification": evil},
            {"control": "A.2.2", "decision": "included", "aiSystems": ["s", "none", "s"], "evidence": ["e", "none", "doc"], "documents": ["doc", "e"], "owner": "9"},
            {"control": "A.2.2", "decision": "included"}, {"control": "A.2.3", "decision": "excluded"}, {"control": "A.2.4"},
            {"control": "none", "decision": "included", "implementation": {}}, {"control": "1.own", "decision": "included", "owner": "s"},
            {"control": "A.2.3", "decision": "excluded", "aiSystems": ["none"]}]},
        "audits": [
            {"id": "a", "kind": "internal", "on": "2026-01", "startedOn": "2026-02-01", "team": [{"person": "1"}, {"person": "1"}, {"person": "none"}], "scope": {"requirements": ["6", "6.1", "10.2.a", "4.1.s1"], "controls": ["A.6", "A.6.2", "1.own"]},
             "findings": [{}, {"id": "x", "grade": "major", "requirement": "6"}, {"grade": "minor", "requirement": "10.2.a", "statement": evil, "evidence": ["e", "none"], "aiSystems": ["s", "none"]}, {"grade": "conformity", "requirement": "1.own"}]},
            {"id": "a", "on": "0026"}, {"id": "planned", "plannedOn": "2027-01"}, {"id": "open", "startedOn": "2026-01-01"}],
        "nonconformities": [
            {"id": "n", "statement": evil, "owner": "9", "correction": " ", "due": "2999-12-31", "actions": [{"what": "x", "doneOn": "2026-01-02"}], "rootCause": {"on": "2026", "by": "none", "causes": [evil, ""]}, "effectivenessReview": {"on": "2026-02", "by": "9", "effective": false}},
            {"id": "n"}, {"id": "m", "statedStatus": "closed", "owner": "none"}]
    })
}

#[test]
fn whatever_people_write_is_valid() {
    let text = hostile().to_string();
    assert_eq!(wrong(&bundle(&text)), Vec::<String>::new());
    let plain = hostile();
    let all = exported(&text, &options()).text.unwrap();
    assert!(!all.contains("null") || plain.to_string().contains("null"));
    assert!(!all.contains("[]") && !all.contains("<script>\"") && all.contains("\\\\<script\\\\>"), "markup is text");
}

#[test]
fn damaged_and_random_documents_are_valid() {
    let mut dice = Dice(42);
    let originals = originals();
    for round in 0..25 {
        let mut whole =
            if round % 5 == 4 { random(&mut dice, Root::TABLE, 4) } else { excerpt(&mut dice, &originals[round % originals.len()]) };
        for _ in 0..dice.below(12) {
            damage(&mut dice, &mut whole);
        }
        let text = whole.to_string();
        if aimskit::read(&*text).aims.is_some() {
            assert_eq!(wrong(&bundle(&text)), Vec::<String>::new(), "{text}");
        }
    }
}

#[test]
fn an_empty_document_has_a_statement_and_no_actions() {
    let bundle = bundle(r#"{"schemaVersion": "1.0"}"#);
    assert_eq!(wrong(&bundle), Vec::<String>::new());
    assert!(bundle.get("plan-of-action-and-milestones.json").is_none());
    let mut options = options();
    options.document = Some(OscalDocument::PlanOfActionAndMilestones);
    assert!(exported(r#"{"schemaVersion": "1.0"}"#, &options).text.is_none(), "OSCAL requires an item");
    let import = &bundle["profile.json"]["profile"]["imports"][0];
    assert!(
        import.get("include-controls").is_none()
            && import.get("include-all").is_some()
            && import["exclude-controls"][0]["with-ids"].as_array().unwrap().len() == 38
    );
}

#[test]
fn the_same_bytes_each_time_and_each_document_as_in_the_bundle() {
    let text = super::support::read("examples/data/meridian.aims.json");
    let whole = exported(&text, &options()).text.unwrap();
    assert_eq!(exported(&text, &options()).text.unwrap(), whole);
    for document in OscalDocument::ALL.iter().filter(|it| **it != OscalDocument::Bundle) {
        let mut options = options();
        options.document = Some(*document);
        let one = exported(&text, &options).text.unwrap();
        assert!(whole.contains(&one), "{document}");
    }
    let mut other = options();
    other.namespace = Some("https://example.org/ns".parse().unwrap());
    other.href_base = Some("trestle://my aims/".into());
    other.version = Some(OscalVersion::V123);
    let other = exported(&text, &other).text.unwrap();
    assert!(!other.contains("urn:aimskit") && other.contains("\"trestle://my%20aims/catalog.json\"") && other.contains("\"1.2.3\""));
    // Another organization's risk of the same id is another risk.
    let uuid = |text: &str| bundle(text)["assessment-results.json"]["assessment-results"]["results"][0]["risks"][0]["uuid"].clone();
    let of = |id: &str| uuid(&json!({"schemaVersion": "1.0", "id": id, "risks": [{"id": "R-1"}]}).to_string());
    assert_ne!(of("one"), of("two"));
    assert_eq!(of("one"), of("one"));
}

#[test]
fn no_text_of_the_standard_is_written() {
    for (path, text) in examples() {
        let bundle = bundle(&text);
        let catalog = &bundle["catalog.json"]["catalog"];
        let mut prose = Vec::new();
        for group in catalog["groups"].as_array().unwrap().iter().filter(|group| group["id"] != "own-controls") {
            walk(group, "", &mut |name, value| {
                if ["prose", "description", "remarks", "guidance"].contains(&name) {
                    prose.push(value.to_string());
                }
            });
        }
        assert_eq!(prose, Vec::<String>::new(), "{path}");
        let mut controls = 0;
        walk(&catalog["groups"][1], "", &mut |name, value| controls += usize::from(name == "controls" && value.is_object()));
        assert_eq!(controls, 38);
    }
}

/// Controls in the statement with what is said of them: the words of the property `applicability`.
fn stated(bundle: &Value, word: &str) -> BTreeSet<String> {
    let all = bundle["system-security-plan.json"]["system-security-plan"]["control-implementation"]["implemented-requirements"].as_array();
    let says = |it: &&Value| it["props"].as_array().unwrap().iter().any(|prop| prop["name"] == "applicability" && prop["value"] == word);
    all.unwrap().iter().filter(says).map(|it| it["control-id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn statement_and_profile_agree() {
    for (path, text) in examples() {
        let bundle = bundle(&text);
        let import = &bundle["profile.json"]["profile"]["imports"][0]["include-controls"][0]["with-ids"];
        let applied: BTreeSet<String> = import.as_array().into_iter().flatten().map(|id| id.as_str().unwrap().to_owned()).collect();
        assert_eq!(applied, stated(&bundle, "included"), "{path}");
        let summary = aims(&text).statement_of_applicability();
        let labels: BTreeSet<String> = summary
            .lines
            .iter()
            .filter(|line| line.decision.is_some_and(|it| it.as_str() == "included"))
            .map(|line| line.control.strip_prefix("A.").map_or_else(|| format!("own-{}", line.control), |rest| format!("a.{rest}")))
            .collect();
        assert_eq!(applied, labels, "{path}");
        let all = stated(&bundle, "included").len() + stated(&bundle, "not-applicable").len() + stated(&bundle, "undecided").len();
        let own = aims(&text).root().own_controls.len();
        assert_eq!(all, 38 + own, "{path}");
    }
}

#[test]
fn verdicts_and_audits_are_findings() {
    let text = super::support::read("examples/data/meridian.aims.json");
    let bundle = bundle(&text);
    let results = bundle["assessment-results.json"]["assessment-results"]["results"].as_array().unwrap();
    let report = aims(&text).assess(AS_OF.parse::<aimskit::read::Date>().unwrap());
    let told = report.verdicts.iter().filter(|it| !["notDetermined", "notApplicable"].contains(&it.status.as_str())).count();
    assert_eq!(results[0]["findings"].as_array().unwrap().len(), told);
    assert_eq!(results.len(), 3);
    let finding = &results[1]["findings"][0];
    assert_eq!(finding["target"]["target-id"], "cl-6.2_smt");
    assert_eq!(finding["target"]["status"], json!({"state": "not-satisfied", "reason": "fail"}));
    assert_eq!(results[1]["start"], "2026-05-18T00:00:00Z");
    let poam = &bundle["plan-of-action-and-milestones.json"]["plan-of-action-and-milestones"];
    assert_eq!(poam["poam-items"].as_array().unwrap().len(), 5);
    assert_eq!(poam["risks"][0]["status"], "closed");
    assert_eq!(poam["risks"][0]["deadline"], "2026-09-30T00:00:00Z");
}

#[test]
fn what_is_not_carried_is_listed() {
    let text = super::support::read("examples/data/meridian.aims.json");
    let names =
        |options: &OscalOptions| exported(&text, options).left_out.iter().map(|it| it.register.to_string()).collect::<BTreeSet<_>>();
    let left = names(&options());
    assert!(left.contains("managementReviews") && left.contains("riskMethod") && !left.contains("risks") && !left.contains("evidence"));
    let mut native = options();
    native.native = Some(true);
    assert_eq!(names(&native), BTreeSet::new());
    let mut catalog = options();
    catalog.document = Some(OscalDocument::Catalog);
    assert!(names(&catalog).contains("risks"));
}
