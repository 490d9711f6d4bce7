//! What the calendar says of a small organization day by day, and of each trigger alone.

use aimskit::assess::{Due, DueKind, DueTrigger};
use aimskit::read::Date;
use aimskit::{Aims, AssessOptions};
use serde_json::{Value, json};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn aims(document: &Value) -> Aims {
    let outcome = aimskit::read(document.to_string());
    assert!(outcome.diagnostics.is_empty(), "{:?}", outcome.diagnostics);
    outcome.aims.unwrap()
}

/// An entry in short: `riskAssessment risk R-1 2026-04-01 -3 interval`.
fn short(due: &Due) -> String {
    let id = due.id.as_deref().unwrap_or("-");
    format!("{} {} {id} {} {} {}", due.what, due.kind, due.on, due.days_left, due.why)
}

fn calendar(document: &Value, as_of: &str, days: u32) -> Vec<String> {
    aims(document).calendar(AssessOptions::at(day(as_of)).horizon_days(days)).iter().map(short).collect()
}

/// The only entry of that kind.
fn only(document: &Value, as_of: &str, what: DueKind) -> Due {
    let mut all: Vec<Due> = aims(document).calendar(day(as_of)).into_iter().filter(|due| due.what == what).collect();
    assert_eq!(all.len(), 1, "{all:?}");
    all.remove(0)
}

/// A system in use since January 2026 with one risk, one impact assessment, one piece of evidence, one audit.
fn document() -> Value {
    json!({
        "schemaVersion": "1.0",
        "riskMethod": {"id": "method", "assessmentInterval": "P1Y", "formula": "max",
            "likelihoodScale": {"levels": [{"key": "l", "order": 1}]},
            "consequenceScales": [{"dimension": "individuals", "levels": [{"key": "c", "order": 2}]}],
            "bands": [{"key": "high", "from": 2, "acceptance": "ownerApproval", "reviewInterval": "P6M"}]},
        "impactMethod": {"id": "impact-method", "interval": "P2Y", "triggers": ["incident", "legalChange"]},
        "aiSystems": [{"id": "sys", "lifeCycle": {"stage": "operationAndMonitoring", "history": [
                {"stage": "designAndDevelopment", "on": "2025-09-01"}, {"stage": "operationAndMonitoring", "on": "2026-01-15"}]},
            "lastSignificantChange": "2026-05-04"}],
        "risks": [{"id": "R-1", "aiSystems": ["sys"], "identifiedOn": "2025-10-01",
            "inherent": {"likelihood": "l", "consequences": [{"dimension": "individuals", "level": "c"}], "on": "2025-10-20"},
            "residual": {"likelihood": "l", "consequences": [{"dimension": "individuals", "level": "c"}], "on": "2026-05-20"}}],
        "treatments": [{"id": "T-1", "risk": "R-1", "actions": [{"id": "T-1-a", "what": "test", "due": "2026-02-01", "doneOn": "2026-02-10"}],
            "acceptance": {"on": "2026-01-12", "until": "2026-07-12"}}],
        "impactAssessments": [{"id": "IA-1", "aiSystem": "sys", "on": "2026-01-10"}, {"id": "IA-2", "aiSystem": "sys", "on": "2026-06-01"}],
        "evidence": [{"id": "E-1", "effectiveOn": "2026-01-05", "validUntil": "2026-06-30", "supports": ["R-1"]},
            {"id": "E-2", "effectiveOn": "2026-07-08", "supports": ["R-1"]}],
        "incidents": [{"id": "I-1", "aiSystems": ["sys"], "severity": "high", "detectedAt": "2026-03-10T08:00:00+01:00", "risks": ["R-1"]}],
        "nonconformities": [{"id": "N-1", "openedOn": "2026-03-20", "due": "2026-04-20", "closedOn": "2026-04-28"}],
        "auditProgramme": {"id": "prog", "frequency": "P1Y", "period": {"from": "2025-06-01"},
            "plannedAudits": [{"id": "plan-1", "plannedOn": "2026-05-11", "audit": "A-1"}]},
        "audits": [{"id": "A-1", "kind": "internal", "startedOn": "2026-05-12", "on": "2026-05-13"}],
        "managementReviews": [{"id": "M-1", "on": "2025-12-01", "nextOn": "2026-05-25"},
            {"id": "M-2", "on": "2026-05-28", "decisions": [{"id": "M-2-d", "due": "2026-07-01"}]}]
    })
}

#[test]
fn a_document_walked_through_ten_days() {
    // Day, days ahead, what is due or overdue then.
    let walk: [(&str, u32, &[&str]); 10] = [
        // Found, and not rated: the rating comes later. The rest is not there yet.
        ("2025-10-10", 30, &["riskAssessment risk R-1 2025-10-31 21 initial"]),
        // Rated. Of the system's use nobody knows; the first review is not held.
        ("2025-11-20", 20, &[]),
        // It went into use with its assessment. An action is late.
        ("2026-02-05", 20, &["treatmentAction action T-1-a 2026-02-01 -4 date"]),
        // The action is done. An incident happened: the risk is due since that day, the impacts until it is closed.
        (
            "2026-03-11",
            20,
            &["riskAssessment risk R-1 2026-03-10 -1 incident", "impactAssessment impactAssessment IA-1 2026-03-11 0 incident"],
        ),
        // A nonconformity is late.
        (
            "2026-04-27",
            20,
            &[
                "riskAssessment risk R-1 2026-03-10 -48 incident",
                "nonconformity nonconformity N-1 2026-04-20 -7 date",
                "impactAssessment impactAssessment IA-1 2026-04-27 0 incident",
                "internalAudit plannedAudit plan-1 2026-05-11 14 date",
            ],
        ),
        // It is closed. The audit has begun, and counts for the interval once it ends; the management review is due. The change is one more reason, no entry more.
        (
            "2026-05-12",
            20,
            &[
                "riskAssessment risk R-1 2026-03-10 -63 incident",
                "impactAssessment impactAssessment IA-1 2026-05-04 -8 change",
                "managementReview managementReview M-1 2026-05-25 13 date",
                "internalAudit auditProgramme prog 2026-06-01 20 interval",
            ],
        ),
        // The risk is rated anew: that settles incident, interval and change. The review is late.
        (
            "2026-05-27",
            20,
            &["impactAssessment impactAssessment IA-1 2026-05-04 -23 change", "managementReview managementReview M-1 2026-05-25 -2 date"],
        ),
        // Review and impact assessment were held; the review decided something. Acceptance and evidence run out.
        (
            "2026-06-25",
            20,
            &[
                "evidence evidence E-1 2026-06-30 5 expiry",
                "reviewAction reviewDecision M-2-d 2026-07-01 6 date",
                "riskAcceptance treatment T-1 2026-07-12 17 expiry",
            ],
        ),
        // The evidence has run out, and nothing stands in its place.
        (
            "2026-07-07",
            10,
            &[
                "evidence evidence E-1 2026-06-30 -7 expiry",
                "reviewAction reviewDecision M-2-d 2026-07-01 -6 date",
                "riskAcceptance treatment T-1 2026-07-12 5 expiry",
            ],
        ),
        // Newer evidence does; the acceptance has run out.
        ("2026-07-13", 10, &["reviewAction reviewDecision M-2-d 2026-07-01 -12 date", "riskAcceptance treatment T-1 2026-07-12 -1 expiry"]),
    ];
    let document = document();
    for (as_of, days, expected) in walk {
        assert_eq!(calendar(&document, as_of, days), expected, "on {as_of}");
    }
}

#[test]
fn one_entry_names_its_source_its_place_and_the_other_reasons() {
    let due = only(&document(), "2026-05-12", DueKind::RiskAssessment);
    let source = due.source.unwrap();
    assert_eq!((source.kind.as_str(), source.id.as_deref(), source.on), ("incident", Some("I-1"), Some(day("2026-03-10"))));
    assert_eq!((due.label.as_str(), due.clause.as_deref()), ("reassess the risk", Some("8.2.s1")));
    assert_eq!(due.field.as_deref(), Some("/incidents/0/detectedAt"));
    let also: Vec<_> = due.also.iter().map(|also| (also.on, also.why, also.source.as_ref().and_then(|it| it.id.as_deref()))).collect();
    let expected = [(day("2026-04-20"), DueTrigger::Interval, Some("method")), (day("2026-05-04"), DueTrigger::Change, Some("sys"))];
    assert_eq!(also, expected);
    assert_eq!(due.also[0].field.as_deref(), Some("/riskMethod/bands/0/reviewInterval"));
}

/// The document with some members set.
fn with(members: &Value) -> Value {
    let mut document = document();
    for (name, value) in members.as_object().unwrap() {
        document[name] = value.clone();
    }
    document
}

fn reasons(document: &Value, as_of: &str, what: DueKind) -> Vec<(DueTrigger, String)> {
    let all = aims(document).calendar(day(as_of));
    let of = |why, source: &Option<Box<aimskit::assess::DueSource>>| {
        (why, source.as_ref().and_then(|it| it.id.as_deref()).unwrap_or("").to_owned())
    };
    let due = all.iter().filter(|due| due.what == what);
    due.flat_map(|due| [of(due.why, &due.source)].into_iter().chain(due.also.iter().map(|also| of(also.why, &also.source)))).collect()
}

#[test]
fn risks_and_impacts_are_due_by_each_trigger_alone() {
    let as_of = "2026-07-01";
    let none = with(&json!({}));
    assert!(reasons(&none, as_of, DueKind::RiskAssessment).is_empty() && reasons(&none, as_of, DueKind::ImpactAssessment).is_empty());
    let has = |members: Value, what, why, id: &str| {
        let found = reasons(&with(&members), as_of, what);
        assert_eq!(found, [(why, id.to_owned())], "{members}");
    };
    let (risk, impact) = (DueKind::RiskAssessment, DueKind::ImpactAssessment);

    let change =
        json!({"changes": [{"id": "C-1", "significant": true, "affected": ["sys"], "decidedOn": "2026-06-10", "due": "2026-08-01"}]});
    has(change.clone(), risk, DueTrigger::Change, "C-1");
    has(change, impact, DueTrigger::Change, "C-1");
    let small =
        json!({"changes": [{"id": "C-1", "significant": false, "affected": ["sys"], "decidedOn": "2026-06-10", "due": "2026-08-01"}]});
    assert!(reasons(&with(&small), as_of, risk).is_empty());

    let law = json!({"obligations": [{"id": "O-1", "appliesTo": ["sys"], "appliesFrom": "2026-09-01", "howMet": "so"}]});
    has(law.clone(), risk, DueTrigger::Obligation, "O-1");
    has(law.clone(), impact, DueTrigger::Obligation, "O-1");
    has(law, DueKind::Obligation, DueTrigger::Obligation, "O-1");
    let known =
        json!({"obligations": [{"id": "O-1", "appliesTo": ["sys"], "appliesFrom": "2026-09-01", "evaluations": [{"on": "2026-05-01"}]}]});
    assert!(reasons(&with(&known), as_of, impact).is_empty(), "both assessments were made when it was known");

    let mut system = document()["aiSystems"].clone();
    system[0]["deployments"] = json!([{"since": "2026-01-15", "country": "DE"}, {"since": "2026-06-20", "country": "FR"}]);
    has(json!({"aiSystems": system}), impact, DueTrigger::NewUse, "sys");
    let mut system = document()["aiSystems"].clone();
    system[0]["lifeCycle"] = json!({"stage": "reEvaluation", "history": [{"stage": "reEvaluation", "on": "2026-06-20"}]});
    has(json!({"aiSystems": system}), risk, DueTrigger::NewUse, "sys");

    let metric = json!({"id": "K-1", "aiSystems": ["sys"], "comparison": "atLeast", "threshold": 5, "measurements": [{"on": "2026-06-15", "value": 4}]});
    has(json!({"metrics": [metric]}), risk, DueTrigger::Threshold, "K-1");
    has(json!({"metrics": [metric]}), DueKind::ThresholdReaction, DueTrigger::Threshold, "K-1");

    let mut risks = document()["risks"].clone();
    risks[0]["suppliers"] = json!(["S-1"]);
    let expired = json!({"risks": risks, "suppliers": [{"id": "S-1", "assessments": [{"on": "2025-06-20", "validUntil": "2026-06-20"}]}]});
    has(expired.clone(), risk, DueTrigger::Supplier, "S-1");
    has(expired, DueKind::SupplierAssessment, DueTrigger::Expiry, "S-1");
    let changed = json!({"risks": risks, "suppliers": [{"id": "S-1"}],
        "changes": [{"id": "C-1", "significant": true, "affected": ["S-1"], "doneOn": "2026-06-10"}]});
    has(changed, risk, DueTrigger::Supplier, "C-1");
}

#[test]
fn certificates_have_windows() {
    let certification = |more: Value| {
        let mut base = json!({"id": "cert", "certificate": {"decidedOn": "2025-03-01", "expiresOn": "2028-02-28"},
            "surveillanceAudits": [{"id": "v-1", "on": "2026-02-10", "plannedOn": "2026-02-10"}]});
        base.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!({"schemaVersion": "1.0", "certification": base})
    };
    let plain = certification(json!({}));
    assert_eq!(calendar(&plain, "2026-01-15", 60), ["surveillanceAudit certificationAudit v-1 2026-02-10 26 date"]);
    assert_eq!(calendar(&plain, "2026-03-01", 90), [] as [&str; 0]);
    assert_eq!(calendar(&plain, "2027-12-01", 90)[0], "surveillanceAudit certification cert 2027-12-31 30 interval");
    let end = ["certificate certificate cert 2028-02-28 -1 expiry", "recertificationAudit certification cert 2028-02-28 -1 interval"];
    let mut late = calendar(&plain, "2028-02-29", 0);
    late.retain(|due| !due.starts_with("surveillance"));
    late.sort();
    assert_eq!(late, end);
    let planned = certification(json!({"recertificationAudits": [{"id": "re", "plannedOn": "2028-01-10"}]}));
    assert_eq!(
        calendar(&planned, "2027-12-15", 75).iter().filter(|due| due.starts_with("recert")).collect::<Vec<_>>(),
        ["recertificationAudit certificationAudit re 2028-01-10 26 date"]
    );
    let held = certification(json!({"recertificationAudits": [{"id": "re", "plannedOn": "2028-01-10", "on": "2028-01-12"}]}));
    assert!(!calendar(&held, "2028-02-01", 90).iter().any(|due| due.starts_with("recert")));
}

#[test]
fn duties_of_the_eu_ai_act_come_with_their_day() {
    let document = json!({"schemaVersion": "1.0", "organization": {"jurisdictions": ["EU"]}, "aiSystems": [{"id": "sys",
        "lifeCycle": {"stage": "operationAndMonitoring"},
        "euAiAct": {"classifiedOn": "2026-01-10", "placedOnMarketOn": "2026-01-15", "roles": ["deployer"], "practicePresent": false, "profiling": false,
            "safetyComponent": false, "screenedOn": "2026-01-10", "transparencyDuties": ["deepFake"]}}]});
    let of = |as_of| -> Vec<_> { aims(&document).calendar(day(as_of)).into_iter().filter(|due| due.what == DueKind::AiActDuty).collect() };
    let labels = |as_of| of(as_of).iter().map(|due| format!("{} {} {}", due.on, due.days_left, due.label)).collect::<Vec<_>>();
    assert_eq!(
        labels("2026-07-01"),
        ["2025-02-02 -514 EU AI Act, Art.4: AI literacy measures", "2026-08-02 32 EU AI Act, Art.50(4): disclosure of deep fakes"]
    );
    assert_eq!(of("2026-07-01")[1].why, DueTrigger::Law);
    let mut taken = document.clone();
    taken["obligations"] = json!([{"id": "O", "howMet": "so", "taxonomyRefs": ["eu-ai-act:Art.4", "eu-ai-act:Art.50"]}]);
    let left = aims(&taken).calendar(day("2026-07-01"));
    assert_eq!(left.iter().map(|due| due.on).collect::<Vec<_>>(), [day("2026-08-02")], "what is taken on is due until its day only");
}
