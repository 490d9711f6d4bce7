//! States in a word: dates decide where they are recorded, the word decides where none is; a refusal is no approval.

use aimskit::assess::Report;
use aimskit::read::Date;
use aimskit::{AssessOptions, read};
use serde_json::{Value, json};

#[path = "pages/overlay.rs"]
#[expect(dead_code, reason = "only pages name places")]
mod overlay;

const AS_OF: &str = "2026-06-30";

/// A rule, and where in the document something is put.
type Place = (&'static str, fn(Value) -> Value);

#[expect(clippy::disallowed_methods, reason = "the test reads a file")]
fn baseline() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/rules/baseline.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn with(change: &Value) -> String {
    let mut document = baseline();
    overlay::merge(&mut document, change);
    document.to_string()
}

fn assess(change: &Value) -> Report {
    let outcome = read(with(change));
    assert!(outcome.diagnostics.is_empty(), "{:?}", outcome.diagnostics);
    outcome.aims.unwrap().assess(AS_OF.parse::<Date>().unwrap())
}

fn finds(report: &Report, code: &str) -> bool {
    report.findings.iter().any(|finding| finding.code == code)
}

/// Actions, cases and audits in every register: what a rule on overdue work says without a word, with a word for open work, for what is over, and
/// for what was given up.
#[test]
fn what_a_word_says_to_be_over_is_not_overdue() {
    let action = |more: &Value| {
        let mut it = json!({"id": "late", "what": "look at it", "owner": "role-aims-lead", "resources": "none", "due": "2026-06-01"});
        overlay::merge(&mut it, more);
        it
    };
    let places: [Place; 5] = [
        ("treatment-action-overdue", |it| json!({"treatments": [{"id": "treatment-drift", "actions": [it]}]})),
        ("change-action-overdue", |it| json!({"changes": [{"id": "change-library", "actions": [it]}]})),
        ("objective-action-overdue", |it| json!({"objectives": [{"id": "objective-use", "actions": [it]}]})),
        ("review-action-overdue", |it| json!({"managementReviews": [{"id": "review-2026", "actions": [it]}]})),
        (
            "impact-mitigation-overdue",
            |it| json!({"impactAssessments": [{"id": "impact-cv", "impacts": [{"id": "impact-cv-impact-individual", "mitigations": [it]}]}]}),
        ),
    ];
    for (rule, at) in places {
        let found = |more: &Value| finds(&assess(&at(action(more))), rule);
        assert!(found(&json!({})), "{rule}");
        assert!(found(&json!({"statedStatus": "inProgress"})), "{rule}");
        assert!(!found(&json!({"statedStatus": "done"})), "{rule}");
        assert!(!found(&json!({"statedStatus": "cancelled"})), "{rule}");
        assert!(!found(&json!({"doneOn": "2026-05-30"})), "{rule}");
    }
}

/// Closed by a word is closed: nothing says that it was closed on the assessment date, or that it came before or after anything.
#[test]
fn no_order_rests_on_a_date_that_is_not_recorded() {
    let closed = assess(&json!({"nonconformities": [{"id": "nc-1", "closedOn": null, "statedStatus": "closed", "due": "2026-06-10"}]}));
    for rule in ["nonconformity-overdue", "nonconformity-closed-before-effect-review", "nonconformity-closed-before-opened"] {
        assert!(!finds(&closed, rule), "{rule}");
    }
    assert!(finds(&closed, "closing-date-missing"));
    let open = assess(&json!({"nonconformities": [{"id": "nc-1", "closedOn": null, "due": "2026-06-10"}]}));
    assert!(finds(&open, "nonconformity-overdue"));
    // What holds whenever it was closed is found, and the sentence names no date that is not there.
    let closed = assess(&json!({"nonconformities": [{"id": "nc-2", "statedStatus": "closed"}]}));
    let about: Vec<&str> =
        closed.findings.iter().filter(|it| it.pointer.starts_with("/nonconformities/1")).map(|it| &*it.message).collect();
    assert!(!about.is_empty());
    assert!(about.iter().all(|message| !message.contains("../") && !message.contains(AS_OF)), "{about:?}");
}

/// An audit of which the register says `completed`, and no day.
#[test]
fn an_audit_that_is_completed_was_held() {
    let none = json!({"audits": [{"id": "audit-2026", "on": null, "startedOn": null, "reportedOn": null}]});
    assert!(finds(&assess(&none), "internal-audit-missing"));
    let held = json!({"audits": [{"id": "audit-2026", "on": null, "startedOn": null, "reportedOn": null, "statedStatus": "completed"}]});
    assert!(!finds(&assess(&held), "internal-audit-missing"));
}

/// Whoever was asked: one refusal, one decision put off, or a look through is no approval.
#[test]
fn a_refusal_is_no_approval() {
    let places: [Place; 4] = [
        ("treatment-not-approved", |it| json!({"treatments": [{"id": "treatment-drift", "approval": it}]})),
        ("soa-not-approved", |it| json!({"statementOfApplicability": {"approval": it}})),
        ("impact-assessment-not-approved", |it| json!({"impactAssessments": [{"id": "impact-cv", "approval": it}]})),
        ("policy-document-not-approved", |it| {
            let mut approval = json!({"by": "role-top-management", "on": "2025-09-15", "version": "1.0"});
            overlay::merge(&mut approval, &it);
            json!({"documents": [{"id": "doc-policy", "approvals": [approval]}]})
        }),
    ];
    for (rule, at) in places {
        let found = |more: &Value| finds(&assess(&at(more.clone())), rule);
        assert!(!found(&json!({"decision": "approved"})), "{rule}");
        assert!(!found(&json!({"decision": "approvedWithConditions", "note": "after the test"})), "{rule}");
        assert!(!found(&json!({"others": [{"by": "role-aims-lead", "on": "2026-01-20", "decision": "reviewed"}]})), "{rule}");
        for no in ["reviewed", "rejected", "deferred"] {
            assert!(found(&json!({"decision": no})), "{rule} {no}");
        }
        assert!(found(&json!({"others": [{"by": "role-aims-lead", "on": "2026-01-20", "decision": "rejected"}]})), "{rule}");
    }
}

/// Words decide nothing where dates are recorded, and a document without words is judged as it was.
#[test]
fn words_beside_dates_change_no_verdict() {
    let plain = assess(&json!({}));
    let said = assess(&json!({
        "nonconformities": [{"id": "nc-1", "statedStatus": "closed"}, {"id": "nc-2", "statedStatus": "inProgress"}],
        "objectives": [{"id": "objective-fairness", "statedStatus": "achieved"}],
        "audits": [{"id": "audit-2026", "statedStatus": "completed"}],
        "impactAssessments": [{"id": "impact-cv", "statedStatus": "completed"}],
    }));
    let verdicts = |report: &Report| report.verdicts.iter().map(|it| (it.id.to_string(), it.status)).collect::<Vec<_>>();
    assert_eq!(verdicts(&plain), verdicts(&said));
    assert_eq!(plain.findings.len(), said.findings.len());
}

/// What is written back is what was read: no date that a word stands for.
#[test]
fn nothing_is_written_that_was_not_recorded() {
    let text = with(&json!({"nonconformities": [{"id": "nc-1", "closedOn": null, "statedStatus": "closed"}]}));
    let aims = read(text).aims.unwrap();
    let before = aims.to_json();
    let options = AssessOptions::at(AS_OF.parse().unwrap());
    let report = aims.assess(options).to_json();
    assert_eq!(aims.to_json(), before);
    for answer in [report, serde_json::to_string(&aims.calendar(options)).unwrap()] {
        assert!(!answer.contains("../"), "{answer}");
    }
}

/// A risk that is closed by a word is above nothing.
#[test]
fn a_risk_closed_by_a_word_asks_for_no_acceptance() {
    let above = |change: &Value| {
        let aims = read(with(change)).aims.unwrap();
        let report = aims.assess(AS_OF.parse::<Date>().unwrap());
        aims.risks_above_acceptance(&report).risks.iter().any(|risk| risk.id == "risk-drift")
    };
    let rated = json!({"likelihood": "likely"});
    let open = json!({"risks": [{"id": "risk-drift", "current": rated, "residual": {"likelihood": "likely"}}]});
    let closed = json!({"risks": [{"id": "risk-drift", "current": rated, "residual": {"likelihood": "likely"}, "statedStatus": "closed"}]});
    assert!(above(&open));
    assert!(!above(&closed));
}

/// Whether it was closed before its effect was reviewed, the word leaves open: the check neither passes nor fails.
#[test]
fn what_rests_on_the_order_is_unknown() {
    let answer = |change: &Value| {
        let aims = read(with(change)).aims.unwrap();
        let all = aims.tallies(AS_OF.parse::<Date>().unwrap());
        let (_, tally) = all.into_iter().find(|(rule, _)| rule.name() == "nonconformity-closed-before-effect-review").unwrap();
        (tally.pass, tally.fail, tally.unknown)
    };
    assert_eq!(answer(&json!({})), (2, 0, 0));
    assert_eq!(answer(&json!({"nonconformities": [{"id": "nc-1", "closedOn": null, "statedStatus": "closed"}]})), (1, 0, 1));
}

/// The answer of the verb with every view, on a document with that change.
fn views(change: &Value) -> Value {
    let all = ["riskRegister", "riskMatrix", "risksAboveAcceptance", "auditChecklist", "reviewPack", "timeline", "evidenceCoverage"];
    let options = json!({"asOf": AS_OF, "views": all}).to_string();
    serde_json::from_str(&aimskit::api::assess(&with(change), &options, aimskit::Language::english())).unwrap()
}

fn find<'v>(list: &'v Value, id: &str) -> Vec<&'v Value> {
    list.as_array().map_or(Vec::new(), |list| list.iter().filter(|it| it["id"] == id).collect())
}

/// What is closed or done by a word alone is closed in every view, and no view has a date of it.
#[test]
fn every_view_tells_what_a_word_says_to_be_over() {
    let over = json!({
        "risks": [{"id": "risk-drift", "closedOn": null, "statedStatus": "closed"}],
        "nonconformities": [{"id": "nc-1", "closedOn": null, "statedStatus": "closed"}],
        "incidents": [{"id": "incident-ranking", "closedOn": null, "statedStatus": "closed"}],
        "objectives": [{"id": "objective-fairness", "achievedOn": null, "statedStatus": "achieved"}],
        "improvements": [{"id": "improvement-0", "doneOn": null, "statedStatus": "done"}],
        "audits": [{"id": "audit-2026", "on": null, "startedOn": null, "reportedOn": null, "statedStatus": "completed",
            "findings": [{"id": "finding-1", "closedOn": null, "statedStatus": null}]}],
        "impactAssessments": [{"id": "impact-cv", "on": null, "statedStatus": "completed"}],
        "treatments": [{"id": "treatment-drift", "actions": [
            {"id": "a-1", "what": "look", "statedStatus": "done"}, {"id": "a-2", "what": "look", "statedStatus": "cancelled"},
            {"id": "a-3", "what": "look", "statedStatus": "planned"}]}],
        "managementReviews": [{"id": "review-2025", "decisions": [{"id": "decision-2025", "doneOn": null, "statedStatus": "done"}],
            "actions": [{"id": "a-4", "what": "look", "statedStatus": "cancelled"}, {"id": "a-5", "what": "look"}]}],
    });
    let mut open = over.clone();
    for register in ["risks", "nonconformities", "incidents", "objectives", "improvements", "audits", "impactAssessments"] {
        open[register][0]["statedStatus"] = json!(null);
    }
    let (over, open) = (views(&over)["views"].take(), views(&open)["views"].take());
    assert!(!over.to_string().contains("../"), "a date that is not recorded is written");

    let line = |views: &Value| find(&views["riskRegister"]["risks"], "risk-drift")[0].clone();
    assert_eq!((&line(&over)["closed"], &line(&over)["closedOn"], &line(&open)["closed"]), (&json!(true), &json!(null), &json!(null)));
    let place = line(&over)["place"].as_u64();
    let behind = over["riskRegister"]["risks"].as_array().unwrap().iter().filter(|it| it["place"].as_u64() > place);
    assert!(behind.into_iter().all(|it| it["closed"] == true), "{place:?}");
    assert!(place > line(&open)["place"].as_u64());
    let drift =
        line(&over)["treatments"].as_array().unwrap().iter().find(|it| it["id"] == "treatment-drift").unwrap()["openActions"].clone();
    // The action of the baseline is done.
    assert_eq!(drift, 1);

    let drawn = |views: &Value| views["riskMatrix"].to_string().contains("risk-drift");
    assert!(drawn(&open) && !drawn(&over));

    let items = |views: &Value| views["auditChecklist"].as_array().unwrap().clone();
    let raised =
        |views: &Value| items(views).iter().any(|item| item["nonconformities"].as_array().is_some_and(|all| all.contains(&json!("nc-1"))));
    assert!(raised(&open) && !raised(&over));
    let earlier = |views: &Value| {
        let all: Vec<Value> = items(views).iter().filter_map(|item| item["earlier"].as_array().cloned()).flatten().collect();
        all.into_iter().find(|it| it["nonconformity"] == "nc-1").map(|it| it["closed"].clone())
    };
    assert_eq!((earlier(&over), earlier(&open)), (Some(json!(true)), Some(json!(null))));

    let state = |views: &Value, topic: &str, id: &str| {
        let section = views["reviewPack"]["sections"].as_array().unwrap().iter().find(|it| it["topic"] == topic).unwrap().clone();
        let found = find(&section["lines"], id);
        found.first().map(|line| (line["state"].as_str().unwrap().to_owned(), line["on"].as_str().map(str::to_owned)))
    };
    for (topic, id, closed) in [
        ("previousActions", "decision-2025", "done"),
        ("previousActions", "a-4", "withdrawn"),
        ("previousActions", "a-5", "open"),
        ("nonconformityTrends", "nc-1", "closed"),
        ("objectives", "objective-fairness", "reached"),
        ("improvementOpportunities", "improvement-0", "done"),
        ("auditTrends", "audit-2026", "held"),
    ] {
        assert_eq!(state(&over, topic, id), Some((closed.to_owned(), None)), "{topic} {id}");
    }
    let incident = state(&over, "incidentsAndConcerns", "incident-ranking");
    assert_eq!(incident.unwrap().0, "closed");
    assert_eq!(state(&open, "nonconformityTrends", "nc-1").unwrap().0, "open");
    // Whether it was closed since the last review is not known: it is not counted as that.
    let figures = |views: &Value, name: &str| {
        let section =
            views["reviewPack"]["sections"].as_array().unwrap().iter().find(|it| it["topic"] == "nonconformityTrends").unwrap().clone();
        let figure = section["figures"].as_array().unwrap().iter().find(|it| it["name"] == name).unwrap().clone();
        (figure["value"].clone(), figure["before"].clone())
    };
    assert_eq!(figures(&over, "closed"), figures(&open, "closed"));
    let count = |views: &Value| figures(views, "open").0.as_u64().unwrap();
    assert_eq!(count(&over) + 1, count(&open));
}

#[test]
fn the_register_says_that_the_closing_date_is_not_recorded() {
    let aims = read(with(&json!({"risks": [{"id": "risk-drift", "closedOn": null, "statedStatus": "closed"}]}))).aims.unwrap();
    let text = aims.risk_register().to_text(aimskit::Language::english());
    let line = text.lines().find(|line| line.contains("`risk-drift`")).unwrap();
    assert!(line.ends_with("(closed on a date that is not recorded)"), "{line}");
}

/// A date that gives way to a word opens nothing again; a word that gives way to another does.
#[test]
fn what_is_open_again_is_told_by_date_and_word() {
    let reopened = |before: Value, after: Value| {
        let aims = |nonconformity: Value| read(with(&json!({"nonconformities": [nonconformity]}))).aims.unwrap();
        let all = aimskit::diff(&aims(before), &aims(after), AS_OF.parse::<Date>().unwrap()).weakened;
        all.iter().filter(|it| it.what == aimskit::views::Weakening::Reopened).count()
    };
    let dated = || json!({"id": "nc-1", "closedOn": "2026-06-20", "statedStatus": "closed"});
    let said = |word: &str| json!({"id": "nc-1", "closedOn": null, "statedStatus": word});
    assert_eq!(reopened(dated(), said("closed")), 0);
    assert_eq!(reopened(dated(), said("open")), 1);
    assert_eq!(reopened(said("closed"), said("open")), 1);
    assert_eq!(reopened(said("closed"), dated()), 0);
    assert_eq!(reopened(said("open"), said("closed")), 0);
}

/// Another risk method asks for no new rating of what no longer exists.
#[test]
fn a_risk_closed_by_a_word_is_not_rated_again() {
    use aimskit::views::MethodStrategy;
    let to_rate = |word: &str| {
        let aims = read(with(&json!({"risks": [{"id": "risk-drift", "statedStatus": word}]}))).aims.unwrap();
        let method = (**aims.root().risk_method.as_ref().unwrap()).clone();
        let change = aims.with_risk_method(method, &MethodStrategy::AskAgain, AS_OF.parse().unwrap());
        change.account.to_rate.iter().any(|id| id == "risk-drift")
    };
    assert!(to_rate("monitored"));
    assert!(!to_rate("closed"));
}
