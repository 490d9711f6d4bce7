//! 6.2: AI objectives.

use serde_json::json;

use super::Reading;

pub(super) fn readings() -> Vec<Reading> {
    vec![
        (
            "achieved, and never measured",
            json!({"objectives": [{"id": "objective-fairness", "measurements": null, "metric": null}]}),
            "6.2.d open",
        ),
        (
            "achieved before it was set",
            json!({"objectives": [{"id": "objective-fairness", "achievedOn": "2025-08-31"}]}),
            "any found, 6.2.d open, 6.2.s6 open",
        ),
        (
            "achieved a few days after its metric missed the target",
            json!({"objectives": [{"id": "objective-fairness", "achievedOn": "2025-12-20", "measurements": null}]}),
            "any found, 6.2.d open, 6.2.s6 open",
        ),
        (
            "achieved on a day to come",
            json!({"objectives": [{"id": "objective-fairness", "achievedOn": "2026-11-30"}]}), // Corrected: what is yet to come counts for nothing; the day asked about may be long past.
            "quiet",
        ),
        (
            "a measured value below the target is called met",
            json!({"objectives": [{"id": "objective-use", "metric": null, "measurements": [{"on": "2026-05-15", "value": 0.71, "result": "met",
                "by": "role-system-owner", "evaluatedBy": "role-aims-lead", "evaluatedOn": "2026-05-15", "evidence": ["ev-objectives"]}]}]}),
            "any found, 6.2.d open",
        ),
        (
            "its day has passed, and nobody says whether it was reached",
            json!({"objectives": [{"id": "objective-use", "due": "2026-03-31"}]}),
            // Corrected: it was looked at in May, after its day.
            "6.2.f conforms",
        ),
        (
            "the target was missed and the objective given up with a note",
            json!({"objectives": [{"id": "objective-use", "due": "2026-03-31", "withdrawnOn": "2026-04-02"},
                {"id": "objective-use-2", "title": "People decide, anew", "owner": "role-system-owner", "kind": "responsibleUse", "policies": ["policy-ai"],
                "units": ["unit-product"], "measure": "share of lists looked at", "comparison": "atLeast", "target": 0.9, "metric": "metric-ratio",
                "actions": [{"id": "objective-use-2-a", "what": "remind", "owner": "role-system-owner", "due": "2026-12-31", "effectivenessMeasure": "share"}],
                "resources": ["one day"], "setOn": "2026-04-02", "due": "2026-12-31", "evaluationMethod": "count",
                "communicatedTo": [{"to": "the team", "on": "2026-04-05", "how": "e-mail"}], "document": "doc-objectives"}]}),
            "quiet",
        ),
        (
            "nobody is named who does it",
            json!({"objectives": [{"id": "objective-use", "owner": null, "actions": [{"id": "objective-use-action", "owner": null}]}]}),
            "6.2.s4 open",
        ),
        (
            "a responsible person of the objective left in March",
            json!({"people": [{"id": "person-gone", "name": "Gil Hart", "activeFrom": "2024-01-01", "activeUntil": "2026-03-31"}],
                "objectives": [{"id": "objective-use", "owner": "person-gone"}]}),
            // Corrected: one finding, about the person; who is responsible for the objective is open all the same.
            "5.3.s1 found, 6.2.s4 open",
        ),
        (
            "the objective will be told to the team in the autumn",
            json!({"objectives": [{"id": "objective-use", "communicatedTo": [{"to": "the team", "on": "2026-10-01", "how": "e-mail"}]}]}),
            "6.2.e open",
        ),
        (
            // Corrected: a review of the objective counts as a look at it, so it was taken out too.
            "the metric of the objective ended in March",
            json!({"objectives": [{"id": "objective-use", "measurements": null, "reviewedOn": null, "metric": "metric-old"}],
                "metrics": [{"id": "metric-old", "title": "Overrides", "owner": "role-system-owner", "what": "overrides", "method": "count", "frequency": "P1M",
                "evaluationFrequency": "P1M", "since": "2025-11-01", "until": "2025-12-31", "measuredBy": "role-system-owner", "evaluatedBy": "role-aims-lead"}]}),
            "6.2.d open",
        ),
        (
            "an objective without a number and with the reason why",
            json!({"objectives": [{"id": "objective-use", "measure": null, "metric": null, "comparison": null, "target": null, "baseline": null,
                "notMeasurableReason": "a stance of people, which we ask about in talks", "targetStatement": "recruiters feel that they decide"}]}),
            "6.2.b clear",
        ),
        (
            "the plan ends after the objective is due",
            json!({"objectives": [{"id": "objective-use", "actions": [{"id": "objective-use-late", "what": "train all recruiters", "owner": "role-system-owner", "resources": "a week", "due": "2027-06-30", "effectivenessMeasure": "talks"}]}]}),
            "any found",
        ),
        (
            "the measure that counts was made before the objective was set",
            json!({"objectives": [{"id": "objective-use", "reviewedOn": null, "metric": null, "measurements": [{"on": "2025-09-10", "value": 0.86, "result": "met", "by": "role-system-owner", "evaluatedBy": "role-aims-lead", "evaluatedOn": "2025-09-10", "evidence": ["ev-objectives"]}]}]}),
            "6.2.d open",
        ),
        (
            "an objective rests on the security policy alone",
            json!({"objectives": [{"id": "objective-use", "policies": ["policy-security"]}]}),
            "6.2.a open",
        ),
        (
            "an objective that nobody wrote up",
            json!({"objectives": [{"id": "objective-use", "document": null, "evidence": null}]}),
            "6.2.g open",
        ),
        (
            "no day is set by which the objective is to be reached",
            json!({"objectives": [{"id": "objective-use", "due": null}]}),
            "6.2.s5 open",
        ),
        (
            "the team heard of the objective ten days before it was set",
            json!({"objectives": [{"id": "objective-use", "communicatedTo": [{"to": "the team", "on": "2025-09-21", "how": "e-mail and intranet", "evidence": ["ev-communication"]}]}]}),
            "quiet",
        ),
        (
            "an objective whose metric runs and which was itself never measured",
            json!({"objectives": [{"id": "objective-use", "measurements": null}]}),
            "quiet",
        ),
        (
            "the yearly look at the objective was due last autumn",
            json!({"objectives": [{"id": "objective-use", "reviewedOn": "2025-10-01", "nextReviewOn": "2025-11-15"}]}),
            "6.2.f open",
        ),
        (
            "all objectives were withdrawn in April and none came in their place",
            json!({"objectives": [{"id": "objective-fairness", "withdrawnOn": "2026-04-01", "achievedOn": null}, {"id": "objective-development", "withdrawnOn": "2026-04-01"}, {"id": "objective-use", "withdrawnOn": "2026-04-01"},
                {"id": "objective-answers", "withdrawnOn": "2026-04-01"}]}),
            "6.2.s1 open, A.6.1.2 open, A.9.3 open",
        ),
    ]
}
