//! 6.3 and clause 8: changes and operation.

use serde_json::{Value, json};

use super::{Reading, and, like};

/// A significant change of the ranking, made on a day or only decided.
fn change(done: Option<&str>) -> Value {
    let mut it = json!({"changes": [{"id": "change-3", "title": "Version 3", "description": "a new model", "owner": "role-system-owner", "purpose": "better ranking",
        "planned": true, "significant": true, "affected": ["sys-cv"], "decidedOn": "2026-06-05", "decidedBy": "role-system-owner",
        "consequencesConsidered": "new tests needed", "resources": "two weeks", "responsibilities": "the system's owner leads", "due": "2026-09-30",
        "evidence": ["ev-change"]}]});
    if let Some(day) = done {
        it["changes"][0]["doneOn"] = day.into();
    }
    it
}

pub(super) fn readings() -> Vec<Reading> {
    vec![
        (
            "a new model went live in June and nobody looked at risks and impact again",
            and(change(Some("2026-06-15")), &json!({"aiSystems": [{"id": "sys-cv", "lastSignificantChange": "2026-06-15"}]})),
            "8.2.s1 short, 8.4.s1 short",
        ),
        // Read again: they are due when a significant change is proposed; three readers of another such change hold that.
        ("a new model is proposed for September; its assessments are still to come", change(None), "8.2.s1 open, 8.4.s1 open"),
        (
            "a change is called made while one of its actions is not done",
            json!({"changes": [{"id": "change-2-1", "actions": [{"id": "change-2-1-open", "what": "tell customers", "owner": "role-system-owner",
                "resources": "one day", "due": "2026-12-31"}]}]}),
            // Corrected: what follows a change may come after it, and an auditor asks.
            "quiet, 8.1.s8 noted",
        ),
        (
            "a change of December is recorded as made",
            json!({"changes": [{"id": "change-template", "doneOn": "2026-12-10", "due": "2026-12-31"}]}),
            // Corrected: not made yet, and a closed nonconformity counts on it.
            "10.2.e short",
        ),
        (
            "a planned change whose day has passed",
            json!({"changes": [{"id": "change-template", "doneOn": null, "outcome": null}],
                "nonconformities": [{"id": "nc-1", "changes": null}]}),
            // Read again: late is not as planned, also where the management system itself changes.
            "8.1.s8 found, 6.3.s1 found, 6.3.s1 open, 8.1.s8 open",
        ),
        (
            "an unplanned change whose consequences nobody looked at",
            json!({"changes": [{"id": "change-library", "consequencesConsidered": null, "actions": null, "outcome": null}]}),
            "8.1.s9 short",
        ),
        (
            "the treatment was found effective before it was carried out",
            json!({"treatments": [{"id": "treatment-drift", "actions": [{"id": "treatment-drift-action", "due": "2026-06-30", "doneOn": "2026-06-15",
                "effectivenessReview": null}]}]}),
            // Corrected: a later action after a review is no contradiction; it has to be reviewed again.
            "8.3.s2 open",
        ),
        (
            "first found ineffective, then mended and found effective",
            json!({"treatments": [{"id": "treatment-drift", "effectivenessReviews": [
                {"on": "2026-04-10", "by": "role-aims-lead", "effective": false, "note": "too late", "evidence": ["ev-treatment"]},
                {"on": "2026-05-10", "by": "role-aims-lead", "effective": true, "note": "in time", "evidence": ["ev-treatment"]}]}]}),
            "8.3.s2 conforms, 8.3.s4 clear",
        ),
        (
            "found effective in April and ineffective in June, and left so",
            json!({"treatments": [{"id": "treatment-drift", "reviewedOn": "2026-05-12", "effectivenessReviews": [
                {"on": "2026-04-10", "by": "role-aims-lead", "effective": true, "note": "in time", "evidence": ["ev-treatment"]},
                {"on": "2026-06-10", "by": "role-aims-lead", "effective": false, "note": "too late again", "evidence": ["ev-treatment"]}]}]}),
            "8.3.s4 short, 8.3.s5 open",
        ),
        (
            "the review of effect bears a day to come",
            json!({"treatments": [{"id": "treatment-drift", "effectivenessReviews": [{"on": "2026-09-10", "by": "role-aims-lead", "effective": true}],
                "actions": [{"id": "treatment-drift-action", "effectivenessReview": null}]}]}),
            // Read again: by the organization's own plan the effect is still to be looked at.
            "8.3.s2 open, 8.3.s2 clear",
        ),
        (
            "a risk that was rated and left nothing on paper",
            json!({"risks": [{"id": "risk-drift", "evidence": null, "inherent": {"evidence": null}, "current": {"evidence": null}, "residual": {"evidence": null}}]}),
            "8.2.s2 conforms",
        ),
        (
            "a treatment rests on a control that is planned for the end of the year",
            json!({"statementOfApplicability": {"entries": [{"control": "A.6.2.6", "implementation": {"status": "planned", "since": null, "due": "2026-12-31"}}]}}),
            // Corrected: a planned control is on its way; but a treatment that rests on it was found effective.
            "8.3.s2 found, A.6.2.6 open",
        ),
        (
            "the value fell below the threshold and somebody acted the next day",
            json!({"metrics": [{"id": "metric-ratio", "measurements": [
                {"on": "2026-05-15", "value": 0.86, "result": "met", "by": "role-system-owner", "evaluatedBy": "role-aims-lead", "evaluatedOn": "2026-05-15", "evidence": ["ev-objectives"]},
                {"on": "2026-06-15", "value": 0.70, "result": "notMet", "by": "role-system-owner", "evaluatedBy": "role-aims-lead", "evaluatedOn": "2026-06-15", "evidence": ["ev-objectives"]}]}],
                "nonconformities": [{"id": "nc-ratio", "title": "Ratio below threshold", "description": "0.70", "owner": "role-system-owner", "source": "monitoring",
                "raisedFrom": "metric-ratio", "statement": "ratio 0.70 in June", "openedOn": "2026-06-16", "due": "2026-08-31"}]}),
            "8.1.s6 conforms",
        ),
        (
            "hosting is bought and no supplier is recorded",
            json!({"suppliers": null, "aiSystems": [{"id": "sys-cv", "suppliers": null}]}),
            // Read again: who controls what comes from outside without knowing from whom?
            "8.1.s10 open, A.10.3 open",
        ),
        (
            "a process without anything by which to judge it",
            json!({"scope": {"processes": [{"id": "process-run", "criteria": null}]}}),
            "8.1.s2 short",
        ),
        (
            "a second risk was assessed a year and a half ago",
            like(
                "risks",
                "risk-drift",
                "risk-old",
                &json!({"title": "Old", "event": "old templates", "priority": 5, "identifiedOn": "2024-10-01",
                "inherent": {"on": "2024-12-15"}, "current": {"on": "2024-12-15"}, "residual": null, "reviewedOn": "2024-12-15", "nextReviewOn": "2025-12-15"}),
            ),
            "8.2.s1 short",
        ),
        (
            "a change was decided three weeks after it was made",
            json!({"changes": [{"id": "change-2-1", "decidedOn": "2025-11-24"}]}),
            "8.1.s8 open, 6.3.s1 open",
        ),
        ("a planned change of which nobody says what it is for", json!({"changes": [{"id": "change-2-1", "purpose": null}]}), "quiet"),
        (
            "a planned change for which neither people nor time were set aside",
            json!({"changes": [{"id": "change-2-1", "resources": null, "responsibilities": null}]}),
            "quiet",
        ),
        (
            "the host changed its machines without a word, and what that might do was looked at the next day",
            json!({"changes": [{"id": "change-machines", "title": "New machines", "description": "the host moved the service to new machines without notice", "owner": "role-system-owner", "planned": false, "significant": false, "affected": ["resource-tooling"], "consequencesConsidered": "rankings compared with those of the day before; none differs", "doneOn": "2026-05-12", "outcome": "no ranking changed", "evidence": ["ev-change"]}]}),
            "quiet",
        ),
    ]
}
