//! Gates and the score beside them: each gate has a good case, and a bad one for its reason only.

use aimskit::assess::{Gate, GateState, Report, Status};
use aimskit::read::Date;
use serde_json::{Value, json};

fn baseline() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/rules/baseline.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn assess(document: &Value, as_of: &str) -> Report {
    let read = aimskit::read(document.to_string());
    assert!(read.diagnostics.is_empty(), "{:?}", read.diagnostics);
    read.aims.unwrap().assess(as_of.parse::<Date>().unwrap())
}

const AS_OF: &str = "2026-06-30";

/// The baseline, with what only a person can judge attested.
fn whole() -> Value {
    let mut document = baseline();
    let open = ["4.4.s2", "5.1.s2", "5.1.s3", "5.1.s4", "5.1.s5", "5.1.s6", "5.1.s7", "5.1.s8", "6.1.2.b", "10.2.s1"];
    let list = document["attestations"].as_array_mut().unwrap();
    for target in open {
        let mut attestation = list[0].clone();
        attestation["id"] = format!("attest-{target}").into();
        attestation["target"] = target.into();
        list.push(attestation);
    }
    document
}

fn gate<'r>(report: &'r Report, name: &str) -> &'r Gate {
    report.gates.iter().find(|gate| gate.name == name).unwrap()
}

/// The state of the check that asks about `what`.
fn check(gate: &Gate, what: &str) -> (GateState, String) {
    let check = gate.checks.iter().find(|check| check.asks.contains(what)).unwrap_or_else(|| panic!("{what}: {:#?}", gate.checks));
    (check.state, check.reason.to_string())
}

fn names(list: &[aimskit::read::Text]) -> Vec<&str> {
    list.iter().map(|name| name.as_str()).collect()
}

#[test]
fn gates_stand_in_the_order_of_a_certification() {
    let report = assess(&whole(), AS_OF);
    let all: Vec<_> = report.gates.iter().map(|gate| (gate.name.as_str(), gate.state)).collect();
    use GateState::{NotDetermined, Pass};
    assert_eq!(
        all,
        [
            ("planning", Pass),
            ("operation", Pass),
            ("controls", Pass),
            ("stage1", Pass),
            ("stage2", Pass),
            ("surveillance", NotDetermined),
            ("recertification", NotDetermined)
        ]
    );
    assert!(gate(&report, "recertification").reason.contains("2029-05-31"));
    assert!(gate(&report, "recertification").checks.is_empty());
    // What a person must judge keeps no one from stage 1.
    assert_eq!(gate(&assess(&baseline(), AS_OF), "stage1").state, Pass);
    assert_eq!(gate(&assess(&baseline(), AS_OF), "stage2").state, NotDetermined);
}

#[test]
fn an_empty_document_decides_nothing() {
    let report = assess(&json!({"schemaVersion": "1.0"}), AS_OF);
    for gate in &report.gates {
        assert_eq!(gate.state, GateState::NotDetermined, "{}: {}", gate.name, gate.reason);
        assert!(!gate.reason.is_empty() && !gate.asks.is_empty());
    }
    for name in ["surveillance", "recertification"] {
        assert_eq!(gate(&report, name).reason, "no certificate is recorded; this gate applies from the certification decision");
    }
}

#[test]
fn a_gate_names_what_blocks_it() {
    let mut document = whole();
    let entries = document["statementOfApplicability"]["entries"].as_array_mut().unwrap();
    entries.retain(|entry| entry["control"] != "A.8.5");
    let report = assess(&document, AS_OF);
    for name in ["planning", "stage1", "stage2", "surveillance"] {
        let gate = gate(&report, name);
        assert_eq!(gate.state, GateState::Fail, "{name}");
        assert!(names(&gate.failing).contains(&"6.1.3.f.i"), "{name}: {:?}", gate.failing);
        let blocker = gate.blocked_by.iter().find(|blocker| blocker.code == "soa-control-missing").unwrap();
        assert_eq!((blocker.count, blocker.subjects.len()), (1, 1), "{name}");
    }
    assert!(gate(&report, "operation").blocked_by.is_empty());
    assert_eq!(gate(&report, "operation").state, GateState::Pass);
}

#[test]
fn good_practice_blocks_nothing() {
    let mut document = whole();
    document["certification"]["certificate"]["soaVersion"] = "0.9".into();
    let report = assess(&document, AS_OF);
    assert!(report.findings.iter().any(|finding| finding.code == "certificate-for-other-soa"));
    assert!(report.gates.iter().all(|gate| gate.blocked_by.is_empty()));
    assert_eq!(gate(&report, "stage2").state, GateState::Pass);
}

#[test]
fn contradictions_keep_an_audit_gate_from_passing() {
    let mut document = whole();
    document["certification"]["stage1"]["on"] = "2026-06-02".into();
    let report = assess(&document, AS_OF);
    let stage = gate(&report, "stage2");
    assert_eq!(stage.state, GateState::NotDetermined);
    assert_eq!(stage.reason, "the records contain 1 contradiction");
    assert_eq!(stage.blocked_by[0].code, "stage-2-before-stage-1");
    assert_eq!(gate(&report, "operation").state, GateState::Pass);
}

#[test]
fn stage_2_asks_for_what_comes_before() {
    let with = |change: &dyn Fn(&mut Value)| {
        let mut document = whole();
        change(&mut document);
        assess(&document, AS_OF)
    };
    let held = "internal audit has been conducted before";
    assert_eq!(check(gate(&with(&|_| ()), "stage2"), held).0, GateState::Pass);
    let late = with(&|d| d["audits"][0]["on"] = "2026-06-20".into());
    assert_eq!(check(gate(&late, "stage2"), held), (GateState::Fail, "the first one was conducted later".to_owned()));
    let open = with(&|d| {
        d["certification"]["stage1"]["findings"] = json!([{"id": "area-1", "grade": "minor", "statement": "x", "nonconformity": "nc-2"}]);
    });
    assert_eq!(check(gate(&open, "stage2"), "findings of stage 1").0, GateState::Fail);
    let major = with(&|d| d["nonconformities"][1]["grade"] = "major".into());
    assert_eq!(check(gate(&major, "stage2"), "no major").0, GateState::Fail);
    assert_eq!(gate(&major, "stage2").checks.iter().filter(|check| check.state == GateState::Fail).count(), 1);
    let plan = with(&|d| {
        d["certification"]["stage2"]["findings"][0].as_object_mut().unwrap().remove("planAcceptedOn");
    });
    assert_eq!(check(gate(&plan, "stage2"), "accepted the plan").0, GateState::Fail);
    let planned = with(&|d| d["certification"]["stage1"] = json!({"plannedOn": "2026-07-10"}));
    assert_eq!(check(gate(&planned, "stage2"), "stage 1 is complete"), (GateState::Fail, "it is planned for 2026-07-10".to_owned()));
    let unsaid = with(&|d| {
        d.as_object_mut().unwrap().remove("certification");
    });
    assert_eq!(check(gate(&unsaid, "stage2"), "stage 1 is complete").0, GateState::NotDetermined);
}

#[test]
fn surveillance_keeps_its_windows() {
    let of = |document: &Value, as_of: &str| assess(document, as_of);
    let in_time = "takes place on time";
    let good = of(&whole(), "2027-06-12");
    assert_eq!(check(gate(&good, "surveillance"), in_time), (GateState::Pass, "the next one is due by 2027-06-12".to_owned()));
    let late = of(&whole(), "2027-06-13");
    assert_eq!(check(gate(&late, "surveillance"), in_time).0, GateState::Fail);
    assert_eq!(check(gate(&late, "surveillance"), "internal audit").0, GateState::Fail);
    let mut suspended = whole();
    suspended["certification"]["certificate"]["status"] = "suspended".into();
    assert_eq!(check(gate(&of(&suspended, AS_OF), "surveillance"), "certificate is valid").0, GateState::Fail);
    let mut withdrawn = whole();
    withdrawn["certification"]["certificate"]["status"] = "withdrawn".into();
    assert!(gate(&of(&withdrawn, AS_OF), "surveillance").reason.contains("withdrawn"));
    // A minor finding of stage 2 was to be closed by 2026-09-03.
    assert_eq!(check(gate(&of(&whole(), "2026-09-03"), "surveillance"), "closed on time").0, GateState::Pass);
    let past = of(&whole(), "2026-09-04");
    let check = gate(&past, "surveillance").checks.iter().find(|check| check.asks.contains("closed on time")).unwrap();
    assert_eq!((check.state, names(&check.records)), (GateState::Fail, vec!["certification-finding-1"]));
    // Internal audit and review after the external audit.
    let mut later = whole();
    for (list, from) in [("audits", 0), ("managementReviews", 1)] {
        let mut next = later[list][from].clone();
        next["id"] = format!("{list}-later").into();
        next["on"] = "2026-06-25".into();
        later[list].as_array_mut().unwrap().push(next);
    }
    let report = of(&later, AS_OF);
    let gate = gate(&report, "surveillance");
    assert!(gate.checks.iter().all(|check| check.state == GateState::Pass), "{:#?}", gate.checks);
}

#[test]
fn recertification_comes_before_expiry() {
    let asks = "before the certificate expires";
    let at = |document: &Value, as_of: &str| check(gate(&assess(document, as_of), "recertification"), asks);
    assert!(gate(&assess(&whole(), "2028-05-30"), "recertification").checks.is_empty());
    assert_eq!(at(&whole(), "2028-05-31").0, GateState::NotDetermined);
    let planned = |on: &str| {
        let mut document = whole();
        document["certification"]["recertificationAudits"] = json!([{"id": "recertification-2029", "plannedOn": on}]);
        document
    };
    assert_eq!(at(&planned("2029-03-01"), "2028-12-01"), (GateState::Pass, "it is planned for 2029-03-01".to_owned()));
    assert_eq!(at(&planned("2029-03-01"), "2029-03-02").0, GateState::NotDetermined);
    assert_eq!(at(&planned("2029-06-01"), "2028-12-01").0, GateState::Fail);
    let mut held = planned("2029-03-01");
    held["certification"]["recertificationAudits"][0]["on"] = "2029-03-03".into();
    assert_eq!(at(&held, "2029-04-01").0, GateState::Pass);
    assert!(at(&whole(), "2029-11-30").1.contains("restored until 2029-11-30"));
    assert!(at(&whole(), "2029-12-01").1.contains("at least a stage 2 audit"));
    assert!(gate(&assess(&whole(), "2029-12-01"), "surveillance").reason.contains("expired"));
}

#[test]
fn the_score_says_how_it_is_made_and_hides_no_gate() {
    let mut document = whole();
    document["statementOfApplicability"]["entries"].as_array_mut().unwrap().retain(|entry| entry["control"] != "A.8.5");
    let report = assess(&document, AS_OF);
    let readiness = &report.readiness;
    assert!(readiness.score_per_mille > 900);
    let failing: Vec<&str> = report.gates.iter().filter(|gate| gate.state == GateState::Fail).map(|gate| gate.name.as_str()).collect();
    assert_eq!(names(&readiness.gates.fail), failing);
    assert!(!failing.is_empty());
    assert_eq!(readiness.version, "1");
    // Weights and counts give the score.
    let count = |status| match status {
        Status::Conforms => readiness.counts.conforms,
        Status::Partial => readiness.counts.partial,
        Status::Gap => readiness.counts.gap,
        Status::NotDetermined => readiness.counts.not_determined,
        Status::NotApplicable => panic!("what does not apply has no weight"),
    };
    let sum: u32 = readiness.weights.iter().map(|weight| weight.per_mille * count(weight.status)).sum();
    assert_eq!(readiness.score_per_mille, sum / readiness.counts.applicable());
    let left_out = report.verdicts.iter().filter(|verdict| verdict.status == Status::NotApplicable).count();
    assert_eq!(readiness.left_out.len(), left_out);
}

#[test]
fn what_does_not_apply_leaves_the_score() {
    let mut document = whole();
    let entries = document["statementOfApplicability"]["entries"].as_array_mut().unwrap();
    let entry = entries.iter_mut().find(|entry| entry["control"] == "A.10.4").unwrap();
    *entry = json!({"control": "A.10.4", "decision": "excluded", "justification": "no customers: all systems are internal"});
    let report = assess(&document, AS_OF);
    let left_out = &report.readiness.left_out;
    assert!(left_out.iter().any(|out| out.id == "A.10.4" && out.reason.contains("no customers")), "{left_out:?}");
    assert_eq!(report.readiness.counts.applicable() as usize, report.verdicts.len() - left_out.len());
}
