//! One record by itself, as a form sends it: places count from the record, and nothing is said about what only the document could show.

#![expect(clippy::disallowed_methods, reason = "a test reads the example")]

use aimskit::assess::{ValidateOptions, record_kinds, validate_record};
use aimskit::read::{Diagnostic, Severity, Source};

fn found(kind: &str, text: &str, options: &ValidateOptions) -> Vec<Diagnostic> {
    validate_record(kind, text, options).unwrap().findings
}

/// Without what the rules say.
fn shape(kind: &str, text: &str, options: &ValidateOptions) -> Vec<Diagnostic> {
    found(kind, text, options).into_iter().filter(|d| d.source == Source::Read).collect()
}

fn options() -> ValidateOptions {
    ValidateOptions::at("2026-11-23".parse().unwrap())
}

fn codes(diagnostics: &[Diagnostic]) -> Vec<(&str, &str)> {
    diagnostics.iter().map(|d| (&*d.code, &*d.pointer)).collect()
}

#[test]
fn every_error_of_the_shape_with_its_place_in_the_record() {
    let text = "{\"id\": \"R 1\",\n  \"titel\": \"Drift\",\n  \"identifiedOn\": \"2026-02-30\"}";
    let found = shape("risk", text, &options());
    assert_eq!(codes(&found), [("bad-id", "/id"), ("unknown-field", "/titel"), ("bad-date", "/identifiedOn")]);
    let places: Vec<_> = found.iter().map(|d| d.span.as_ref().map(|s| (s.line, s.column, s.offset)).unwrap()).collect();
    assert_eq!(places, [(1, 8, 7), (2, 3, 16), (3, 19, 52)]);
}

#[test]
fn an_unfinished_record_is_no_error() {
    for kind in record_kinds() {
        let started = if kind == "soaEntry" { r#"{"control": "A.2.2"}"# } else { r#"{"id": "X-1", "aiSystem": "S-1"}"# };
        let worst = found(kind, started, &options()).into_iter().find(|d| d.severity == Severity::Error && d.code != "unknown-field");
        assert!(worst.is_none(), "{kind}: {worst:?}");
    }
}

#[test]
fn an_entry_is_not_blamed_for_the_statement_around_it() {
    let entry = r#"{"control": "A.9.3", "decision": "included", "justification": "required"}"#;
    let found = found("soaEntry", entry, &options());
    assert!(codes(&found).contains(&("soa-inclusion-unjustified", "/justification")));
    assert!(found.iter().all(|d| !d.pointer.starts_with("/statementOfApplicability")), "{found:?}");
}

#[test]
fn what_is_said_of_a_record_alone_is_said_of_it_in_its_document_too() {
    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/data/meridian.aims.json")).unwrap();
    let document: serde_json::Value = serde_json::from_str(&text).unwrap();
    let all = found("aims", &text, &options());
    let (mut alone, mut beyond) = (0, 0);
    for (kind, field) in [("risk", "risks"), ("aiSystem", "aiSystems"), ("impactAssessment", "impactAssessments"), ("evidence", "evidence")]
    {
        for (at, record) in document[field].as_array().unwrap().iter().enumerate() {
            let place = format!("/{field}/{at}");
            let whole: Vec<(&str, &str)> = all.iter().filter_map(|d| Some((&*d.code, d.pointer.strip_prefix(&*place)?))).collect();
            let said = found(kind, &record.to_string(), &options());
            assert!(codes(&said).iter().all(|one| whole.contains(one)), "{place}: {said:?}");
            alone += said.len();
            beyond += whole.len() - said.len();
        }
    }
    // Meridian has defects of both sorts, so that the comparison says something.
    assert!(alone > 0 && beyond > 0, "{alone} {beyond}");
}

#[test]
fn references_are_looked_up_among_the_ids_that_are_known() {
    let risk = r#"{"id": "R-1", "owner": "ROLE-1", "aiSystems": ["S-1"]}"#;
    let known = options().known(["S-1".into(), "S-2".into()]);
    assert!(codes(&found("risk", risk, &known)).contains(&("reference-unresolved", "/owner")));
    assert!(!codes(&found("risk", risk, &known)).contains(&("reference-unresolved", "/aiSystems/0")));
    assert!(!codes(&found("risk", risk, &options())).contains(&("reference-unresolved", "/owner")));
}

#[test]
fn a_reference_in_the_form_of_a_number_of_the_standard_needs_no_other_record() {
    let entry = |control: &str| format!(r#"{{"control": "{control}"}}"#);
    let unresolved = |text: &str, kind: &str| {
        let found = found(kind, text, &options());
        found
            .into_iter()
            .filter(|d| &*d.code == "reference-unresolved")
            .map(|d| (d.pointer.to_string(), d.message.to_string()))
            .collect::<Vec<_>>()
    };
    for (control, says) in
        [("A.6.2.1", "ISO/IEC 27001"), ("A.6.2", "`A.6.2.2` to `A.6.2.8`"), ("A.4", "`A.4.2` to `A.4.6`"), ("A.12.9", ""), ("4.1", "")]
    {
        let found = unresolved(&entry(control), "soaEntry");
        assert!(matches!(&*found, [(at, message)] if at == "/control" && message.contains(says)), "{control}: {found:?}");
    }
    // The 38, an own one, one of another framework that may be loaded: nothing is said.
    for control in aimskit::catalogue::catalogue().controls().iter().map(|control| control.label).chain(["own-1", "house:4.1"]) {
        assert_eq!(unresolved(&entry(control), "soaEntry"), [], "{control}");
    }
    assert_eq!(unresolved(r#"{"id": "R-1", "owner": "9.9", "aiSystems": ["S-1"]}"#, "risk").len(), 1);
}

#[test]
fn every_place_of_a_message_is_among_its_params() {
    let text =
        r#"{"id": "", "title": "", "": 1, "kind": "", "identifiedOn": "", "owner": "", "titel": 1, "causes": 1, "extensions": {"": {}}}"#;
    let found = shape("risk", text, &options());
    assert_eq!(found.len(), 9, "{found:?}");
    for d in &found {
        let code = aimskit::read::CODES.iter().find(|code| code.name == &*d.code).unwrap();
        for place in code.message.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name) {
            assert!(d.params.iter().any(|param| &*param.name == place), "{place}: {d:?}");
        }
        assert!(d.params.iter().all(|param| &*param.name != "suggestion" || !param.value.is_empty()), "{d:?}");
    }
}

#[test]
fn text_that_is_no_single_object_never_reaches_the_document_around_it() {
    for text in [r#"{"id": "R-1"}], "ownField": [{}"#, r#"{"id": "R-1"}, {"id": "R-2"}"#, "[]", "", "{", r#"{"id": "R-1"} x"#, "null", "7"]
    {
        let found = found("risk", text, &options());
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        assert!(found[0].pointer.is_empty(), "{text}: {found:?}");
    }
}

#[test]
fn a_record_is_read_by_its_own_text_alone() {
    // Where it breaks off, what stands before is told all the same.
    let text = "{\"id\": \"R 1\",\n \"titel\": 1,\n \"title\": ?";
    let broken = found("risk", text, &options());
    assert_eq!(codes(&broken), [("bad-id", "/id"), ("unknown-field", "/titel"), ("unexpected-character", "/title")]);
    let places: Vec<_> = broken.iter().map(|d| d.span.as_ref().map(|s| (s.line, s.column, s.offset as usize)).unwrap()).collect();
    assert_eq!(places, [(1, 8, 7), (2, 2, 15), (3, 11, text.len() - 1)]);
    // One that can't be held has no findings of rules.
    assert_eq!(codes(&found("risk", r#"{"title": "T"}"#, &options())), [("missing-field", "/id")]);
    // It nests as deep as any text.
    let nested = |levels: usize| format!(r#"{{"id":"R-1","x":{}{}}}"#, "[".repeat(levels), "]".repeat(levels));
    assert_eq!(codes(&shape("risk", &nested(63), &options())), [("unknown-field", "/x")]);
    assert_eq!(shape("risk", &nested(64), &options())[0].code, "too-deep");
}

#[test]
fn a_statement_is_judged_itself_whatever_entries_it_has() {
    let statement = r#"{"id": "A.2", "entries": [{"control": "A.2.2", "decision": "included"}]}"#;
    assert!(codes(&found("statementOfApplicability", statement, &options())).contains(&("id-reserved", "/id")));
    let entry = r#"{"control": "A.2.2", "id": "A.2"}"#;
    assert!(codes(&found("soaEntry", entry, &options())).contains(&("id-reserved", "/id")));
}

#[test]
fn findings_beyond_the_limit_are_counted() {
    let members: Vec<String> = (0..10_012).map(|n| format!("\"own{n}\":1")).collect();
    let validation = validate_record("risk", &format!("{{\"id\":\"R-1\",{}}}", members.join(",")), &options()).unwrap();
    assert_eq!(validation.suppressed, 12);
    assert_eq!(validation.findings.iter().filter(|d| d.source == Source::Read).count(), 10_000);
}

#[test]
fn a_byte_order_mark_is_named_and_the_record_is_read() {
    let found = shape("risk", "\u{feff}{\"id\": \"R-1\", \"titel\": \"T\"}", &options());
    assert_eq!(codes(&found), [("byte-order-mark", ""), ("unknown-field", "/titel")]);
}

#[test]
fn a_whole_document_is_checked_by_all_rules() {
    let found = found("aims", r#"{"schemaVersion": "1.0", "risks": [{"id": "R-1", "owner": "ROLE-1"}]}"#, &options());
    assert!(codes(&found).contains(&("reference-unresolved", "/risks/0/owner")));
    assert!(validate_record("wish", "{}", &options()).is_none());
}
