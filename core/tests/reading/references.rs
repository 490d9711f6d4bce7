//! References to nothing, to what could not be read, and to what another standard knows by that number.

use aimskit::read::Date;

/// Finding or not: id and, behind the colon or semicolon of the message, advice on every reference that names nothing.
fn unresolved(document: &str) -> Vec<(String, String)> {
    let aims = aimskit::read(document).aims.expect("a document");
    let day: Date = "2026-11-23".parse().expect("a day");
    let report = aims.assess(day);
    let findings = report.findings.iter().filter(|finding| finding.code == "reference-unresolved");
    let advice = |message: &str| message.split_once([';', ':']).map_or(String::new(), |(_, advice)| advice.trim().to_owned());
    let named = |f: &aimskit::read::Diagnostic| f.params.iter().find(|p| p.name == "id").expect("what it names").value.to_string();
    findings.map(|f| (named(f), advice(&f.message))).collect()
}

fn owned_by(owner: &str, rest: &str) -> String {
    format!(r#"{{"schemaVersion":"1.0","risks":[{{"id":"r1","owner":"{owner}"}}]{rest}}}"#)
}

#[test]
fn a_reference_to_nothing_is_no_error_of_reading() {
    assert!(aimskit::read(owned_by("p1", "")).diagnostics.is_empty());
    assert_eq!(unresolved(&owned_by("p1", "")), [("p1".to_owned(), String::new())]);
    assert_eq!(unresolved(&owned_by("anna", r#","people":[{"id":"ana"}]"#)), [("anna".to_owned(), "the closest id is `ana`".to_owned())]);
}

#[test]
fn a_control_of_iso_27001_is_named_as_such() {
    for control in ["A.5.7", "A.8.28"] {
        let text = format!(
            r#"{{"schemaVersion":"1.0","statementOfApplicability":{{"entries":[{{"control":"{control}","decision":"included"}}]}}}}"#
        );
        assert!(aimskit::read(text.as_str()).diagnostics.is_empty());
        let advice = "it is cited as in ISO/IEC 27001:2022".to_owned();
        assert_eq!(unresolved(&text), [(control.to_owned(), advice)]);
    }
}

#[test]
fn a_reference_to_what_could_not_be_read_is_not_unresolved() {
    for unreadable in [
        // A record that can't be held, at any depth of it.
        r#","people":[{"id":"p1","name":5}]"#,
        r#","people":[{"name":"x","i\u0064":"p1"}]"#,
        r#","people":{"id":"p1"}"#,
        r#","people":[[{"id" : "p1"}]]"#,
        r#","people":[{"title":"no id of its own","x":{"id":"p\u0031"}}]"#,
        // The second of two.
        r#","people":[],"people":[{"id":"p1"}]"#,
        r#","people":[{"id":"p2","id":"p1"}]"#,
        // A register by another name.
        r#","persons":[{"id":"p1","name":"Ana"}]"#,
    ] {
        let text = owned_by("p1", unreadable);
        assert_eq!(unresolved(&text), [], "{text}");
        let read = aimskit::read(text.as_str());
        let known = read.diagnostics.is_empty() || read.aims.expect("a document").lost_ids().iter().any(|id| id == "p1");
        assert!(known || unreadable.contains("\"name\":5"), "{text}");
    }
    // What only looks like an id is none.
    for other in [r#","x":{"id":{"id2":"p1"}}"#, r#","x":"id","y":"p1""#, r#","x":{"title":"id","name":"p1"}"#, r#","x":["id","p1"]"#] {
        assert_eq!(unresolved(&owned_by("p1", other)).len(), 1, "{other}");
    }
}

#[test]
fn lost_ids_are_sorted_and_stand_once() {
    let text = r#"{"schemaVersion":"1.0","risks":[{"id":"b"},7,{"title":"x","y":[{"id":"c"},{"id":"a"},{"id":"c"}]}],"id":"i","id":"j"}"#;
    let aims = aimskit::read(text).aims.expect("a document");
    assert_eq!(aims.lost_ids(), ["a", "c", "j"]);
}
