//! 6.1.1 and 6.1.2 and the acceptance of 6.1.3: risks and their treatment.

use serde_json::{Value, json};

use super::{Reading, like};

fn rating(on: &str, likelihood: &str, individuals: &str) -> Value {
    json!({"likelihood": likelihood, "consequences": [{"dimension": "organization", "level": "minor"},
        {"dimension": "individuals", "level": individuals}, {"dimension": "societies", "level": "minor"}],
        "on": on, "by": "role-aims-lead", "methodVersion": "1.0", "rationale": "workshop", "evidence": ["ev-risk"]})
}

fn bands(acceptance: &str) -> Value {
    let band = |key: &str| {
        json!({"key": key, "label": key, "order": match key { "low" => 1, "medium" => 2, _ => 3 }, "acceptance": acceptance,
        "acceptedBy": ["role-system-owner"], "reviewInterval": "P1Y"})
    };
    json!({"riskMethod": {"bands": [band("low"), band("medium"), band("high")]}})
}

pub(super) fn readings() -> Vec<Reading> {
    vec![
        (
            "whoever does the treatment accepted what remains, though top management has to",
            json!({"riskMethod": {"bands": [
                {"key": "low", "label": "Low", "order": 1, "acceptance": "acceptable", "reviewInterval": "P1Y"},
                {"key": "medium", "label": "Medium", "order": 2, "acceptance": "topManagementApproval", "acceptedBy": ["role-top-management"], "reviewInterval": "P6M"},
                {"key": "high", "label": "High", "order": 3, "acceptance": "notAcceptable", "reviewInterval": "P3M"}]}}),
            "6.1.3.s2 short",
        ),
        (
            "accepted by name by the person who holds the role",
            json!({"treatments": [{"id": "treatment-outage", "acceptance": {"by": "person-owner"}}]}),
            "6.1.3.s2 conforms",
        ),
        (
            "what remains was accepted before it was rated",
            json!({"treatments": [{"id": "treatment-outage", "acceptance": {"on": "2026-04-30"}}]}),
            "6.1.3.s2 found, 6.1.3.s2 open",
        ),
        (
            "the acceptance bears a day to come",
            json!({"treatments": [{"id": "treatment-outage", "acceptance": {"on": "2026-08-15"}}]}),
            "6.1.3.s2 open",
        ),
        (
            "a risk that is never acceptable was accepted",
            json!({"risks": [{"id": "risk-outage", "current": rating("2026-05-10", "likely", "severe"), "residual": rating("2026-05-10", "likely", "severe")}],
                "treatments": [{"id": "treatment-outage", "expectedResidual": rating("2026-05-10", "likely", "severe"),
                "acceptance": {"rating": rating("2026-05-10", "likely", "severe")}}]}),
            "6.1.3.s2 short",
        ),
        ("criteria that call every risk acceptable", bands("acceptable"), "6.1.1.s5 open"),
        (
            "the treatment was approved after it was carried out",
            json!({"treatments": [{"id": "treatment-drift", "approval": {"on": "2026-04-15"}}]}),
            // Read again: it was not reviewed in between, so it was not approved anew.
            "6.1.3.s1 short",
        ),
        (
            "the approval of the plan is expected in August",
            json!({"treatments": [{"id": "treatment-drift", "approval": {"on": "2026-08-01"}}]}),
            "6.1.3.s1 short",
        ),
        ("the method rests on the security policy alone", json!({"riskMethod": {"policies": ["policy-security"]}}), "6.1.2.a open"),
        (
            "the method leaves society out and so does every rating",
            json!({"riskMethod": {"consequenceScales": baseline_scales(&["organization", "individuals", "groups"])},
                "risks": [{"id": "risk-drift", "inherent": people_only("2026-01-15"), "current": people_only("2026-05-10"), "residual": people_only("2026-05-10")}]}),
            "6.1.2.d.1 open, 6.1.1.s8 open",
        ),
        (
            "a risk whose ratings are all dated after today",
            json!({"risks": [{"id": "risk-drift", "inherent": rating("2026-09-01", "possible", "minor"), "current": rating("2026-09-01", "rare", "minor"),
                "residual": rating("2026-09-01", "rare", "minor")}]}),
            "6.1.2.d.3 open",
        ),
        (
            "a new risk of yesterday that is not rated yet",
            json!({"risks": [{"id": "risk-voice", "title": "Spoken applications", "kind": "risk", "aiSystems": ["sys-cv"],
                "event": "accents are misheard", "identifiedOn": "2026-06-29", "affectedObjectives": ["C.2.5"]}]}),
            // Read again: found yesterday, it is being analysed.
            "quiet",
        ),
        (
            "a new risk of last summer that is not rated yet",
            json!({"risks": [{"id": "risk-voice-old", "title": "Spoken applications", "kind": "risk", "aiSystems": ["sys-cv"],
                "event": "accents are misheard", "identifiedOn": "2025-09-01", "affectedObjectives": ["C.2.5"]}]}),
            "6.1.2.d.3 open, 6.1.2.d.1 open, 8.2.s1 open",
        ),
        (
            "a high risk that nobody treats",
            like(
                "risks",
                "risk-drift",
                "risk-fraud",
                &json!({"title": "Fraud", "event": "applicants trick the ranking", "priority": 5,
                "current": rating("2026-05-10", "likely", "severe"), "residual": null, "inherent": rating("2026-01-15", "likely", "severe")}),
            ),
            "6.1.3.a short, 8.3.s3 open",
        ),
        (
            "a risk is called treated though none of its actions has begun and the day has passed",
            json!({"treatments": [{"id": "treatment-drift", "actions": [{"id": "treatment-drift-action", "doneOn": null, "effectivenessReview": null}]}]}),
            "8.3.s1 short",
        ),
        (
            "the last opportunity was closed",
            json!({"risks": [{"id": "opportunity-screening", "closedOn": "2026-05-20", "closeReason": "customers do not want it"}],
                "treatments": [{"id": "treatment-screening", "removed": true}]}),
            "quiet",
        ),
        (
            "a risk was closed before it was found",
            json!({"risks": [{"id": "risk-pictures", "closedOn": "2025-09-15"}]}),
            "any found, 6.1.1.s12 open",
        ),
        (
            "the likelihood is one of another method",
            json!({"risks": [{"id": "risk-drift", "current": {"likelihood": "frequent"}}]}),
            "6.1.2.d.3 open",
        ),
        (
            "a medium risk is kept and nobody took it on",
            json!({"treatments": [{"id": "treatment-outage", "option": "retain", "controls": null, "acceptance": null}]}),
            "6.1.3.s2 short",
        ),
        ("one risk has no rank", json!({"risks": [{"id": "risk-outage", "priority": null}]}), "6.1.2.e.2 short"),
        (
            "a rating forgets the people",
            json!({"risks": [{"id": "risk-drift", "current": {"consequences": [{"dimension": "organization", "level": "minor"}, {"dimension": "societies", "level": "minor"}]}}]}),
            "6.1.2.d.1 found, 6.1.2.d.1 open",
        ),
        (
            "a rating without likelihood where the method has a scale of it",
            json!({"risks": [{"id": "risk-drift", "current": {"likelihood": null}}]}),
            "6.1.2.d.2 short",
        ),
        (
            "the day of the next look at a risk has passed",
            json!({"risks": [{"id": "risk-drift", "nextReviewOn": "2026-06-01"}]}),
            "8.2.s1 short",
        ),
        (
            "the action against a risk is due after the acceptance of what remains has run out",
            json!({"treatments": [{"id": "treatment-outage", "acceptance": {"until": "2026-12-31"}, "actions": [{"id": "treatment-outage-more", "what": "third site", "owner": "role-system-owner", "resources": "a month", "due": "2027-06-30", "effectivenessMeasure": "no outage"}]}]}),
            "quiet",
        ),
    ]
}

fn baseline_scales(of: &[&str]) -> Value {
    let baseline = super::baseline();
    let scales = baseline["riskMethod"]["consequenceScales"].as_array().unwrap();
    scales.iter().filter(|scale| of.contains(&scale["dimension"].as_str().unwrap())).cloned().collect()
}

fn people_only(on: &str) -> Value {
    json!({"likelihood": "rare", "consequences": [{"dimension": "organization", "level": "minor"}, {"dimension": "individuals", "level": "minor"}],
        "on": on, "by": "role-aims-lead", "methodVersion": "1.0"})
}
