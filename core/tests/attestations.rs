//! What a judgement on a whole clause speaks for, and what decides where judgements meet.

use aimskit::assess::{Report, Status};
use aimskit::{Aims, read};
use serde_json::{Value, json};

const EVIDENCE: &str = "ev-1";

fn aims(attestations: Value) -> Aims {
    let document = json!({"schemaVersion": "1.0", "attestations": attestations,
        "evidence": [{"id": EVIDENCE, "title": "Poll", "kind": "survey", "collectedOn": "2026-05-01"}],
        "people": [{"id": "p-1", "name": "A"}]});
    read(document.to_string()).aims.unwrap()
}

fn report(attestations: Value) -> Report {
    aims(attestations).assess("2026-11-23".parse::<aimskit::read::Date>().unwrap())
}

fn says(report: &Report, id: &str) -> (Status, String) {
    let verdict = report.verdict(id).unwrap_or_else(|| panic!("no verdict on {id}"));
    (verdict.status, verdict.reason.to_string())
}

fn attestation(id: &str, target: &str, claim: &str, on: &str) -> Value {
    json!({"id": id, "target": target, "claim": claim, "on": on, "by": "p-1", "rationale": "looked at", "evidence": [EVIDENCE]})
}

#[test]
fn a_judgement_on_a_clause_speaks_for_what_needs_judgement_there() {
    let with = report(json!([attestation("at-1", "7.3", "conforms", "2026-06-01")]));
    for id in ["7.3.s1", "7.3.s2", "7.3.s3"] {
        assert_eq!(says(&with, id), (Status::Conforms, "attested by `at-1`".to_owned()), "{id}");
    }
    let without = report(json!([]));
    assert_eq!(says(&without, "7.3.s1").0, Status::NotDetermined);
    // The main clause speaks for all below it, and only for what needs judgement: records decide the rest.
    let wide = report(json!([attestation("at-1", "7", "gap", "2026-06-01")]));
    assert_eq!(says(&wide, "7.3.s2"), (Status::Gap, "attested by `at-1`".to_owned()));
    assert_eq!(says(&wide, "7.5.3.a").0, Status::Gap);
    assert_eq!(says(&wide, "7.2.s1"), says(&without, "7.2.s1"));
    assert_eq!(says(&wide, "8.1.s7"), says(&without, "8.1.s7"));
    // Nothing is decided by a day that is over or yet to come.
    assert_eq!(says(&report(json!([attestation("at-1", "7.3", "conforms", "2026-12-01")])), "7.3.s1").0, Status::NotDetermined);
}

#[test]
fn a_claim_on_a_clause_needs_evidence_like_any() {
    let mut claim = attestation("at-1", "7.3", "conforms", "2026-06-01");
    claim["evidence"] = json!([]);
    assert_eq!(
        says(&report(json!([claim])), "7.3.s1"),
        (Status::Partial, "the attestation is not supported by current evidence".to_owned())
    );
}

#[test]
fn where_nothing_needs_judgement_a_clause_can_still_be_called_short() {
    let none = report(json!([]));
    let short = report(json!([attestation("at-1", "7.1", "partial", "2026-06-01")]));
    assert_eq!(says(&short, "7.1.s1"), (Status::Partial, "attested by `at-1`".to_owned()));
    // It lifts nothing.
    let lifted = report(json!([attestation("at-1", "7.1", "conforms", "2026-06-01")]));
    assert_eq!(says(&lifted, "7.1.s1"), says(&none, "7.1.s1"));
    // A control objective is all of its controls.
    let objective = report(json!([attestation("at-1", "A.2", "gap", "2026-06-01")]));
    assert_eq!(says(&objective, "A.2.2"), (Status::Gap, "attested by `at-1`".to_owned()));
    assert_eq!(says(&objective, "A.3.2"), says(&none, "A.3.2"));
}

#[test]
fn the_judgement_on_the_requirement_itself_goes_before() {
    let narrow = attestation("at-1", "7.3.s2", "gap", "2026-05-02");
    let wide = attestation("at-2", "7.3", "conforms", "2026-06-01");
    for both in [json!([narrow, wide]), json!([wide, narrow])] {
        let report = report(both);
        assert_eq!(says(&report, "7.3.s2"), (Status::Gap, "attested by `at-1`".to_owned()));
        assert_eq!(says(&report, "7.3.s3"), (Status::Conforms, "attested by `at-2`".to_owned()));
    }
    // Of two on one place the later.
    let later = report(json!([attestation("at-3", "7.3", "partial", "2026-07-01"), wide]));
    assert_eq!(says(&later, "7.3.s1"), (Status::Partial, "attested by `at-3`".to_owned()));
}

#[test]
fn it_is_told_from_the_record_too() {
    let aims = aims(json!([attestation("at-1", "7.3", "conforms", "2026-06-01")]));
    for id in ["at-1", EVIDENCE] {
        let record = aims.explain(id, "2026-11-23".parse::<aimskit::read::Date>().unwrap()).record.unwrap();
        let supports: Vec<&str> = record.supports.iter().filter(|it| it.attestation.is_some()).map(|it| &*it.id).collect();
        assert_eq!(supports, ["7.3.s1", "7.3.s2", "7.3.s3"], "{id}");
    }
}

#[test]
fn what_does_not_contradict_itself_shows_nothing_yet() {
    let of = |reviewed: &str| {
        let training = json!({"id": "t-1", "title": "A", "heldOn": "2026-02-01", "effectiveness": {"on": reviewed}});
        let document = json!({"schemaVersion": "1.0", "trainings": [training]});
        let report = read(document.to_string()).aims.unwrap().assess("2026-11-23".parse::<aimskit::read::Date>().unwrap());
        let verdict = report.verdict("7.2.s4").unwrap();
        (verdict.status, verdict.because.iter().map(|because| because.pass).sum::<u32>())
    };
    // The days of one training are in order; whether what was done about competence worked, nothing tells.
    assert_eq!(of("2026-02-03"), (Status::NotDetermined, 1));
    assert_eq!(of("2026-01-15"), (Status::Gap, 0));
}
