//! Annex A: what is recorded about AI systems, data, suppliers, incidents and concerns.

use serde_json::json;

use super::Reading;

pub(super) fn readings() -> Vec<Reading> {
    vec![
        (
            "the supplier will be assessed in September",
            json!({"suppliers": [{"id": "supplier-hosting", "assessments": [{"on": "2026-09-01", "by": "role-aims-lead", "criteria": "our list", "result": "suitable"}]}]}),
            "A.10.3 short, 8.1.s10 open",
        ),
        (
            "an incident was closed before anybody noticed it",
            json!({"incidents": [{"id": "incident-ranking", "closedOn": "2026-01-20"}]}),
            "any found, A.8.4 open",
        ),
        (
            "customers were told of the incident before it happened",
            json!({"incidents": [{"id": "incident-ranking", "notifications": [{"to": "customers", "interestedParty": "party-customers",
                "obligation": "obligation-ai-act", "dueAt": "2026-01-29T09:00:00+01:00", "notifiedAt": "2026-01-27T12:00:00+01:00"}]}]}),
            "any found, A.8.4 open",
        ),
        (
            "the deadline of the notification has passed and nobody was told",
            json!({"incidents": [{"id": "incident-ranking", "notifications": [{"to": "customers", "interestedParty": "party-customers",
                "obligation": "obligation-ai-act", "dueAt": "2026-01-29T09:00:00+01:00"}]}]}),
            "A.8.4 short",
        ),
        (
            "the last action of the incident is dated after its closing",
            json!({"incidents": [{"id": "incident-ranking", "actions": [{"id": "incident-ranking-action", "due": "2026-03-31", "doneOn": "2026-03-20"}]}]}),
            "any found",
        ),
        (
            "the test that allowed going live is planned for August",
            json!({"aiSystems": [{"id": "sys-cv", "verifications": [{"id": "sys-cv-test", "on": "2026-08-01", "approval": null}, {"id": "sys-cv-test-q1", "removed": true},
                {"id": "sys-cv-test-q1-again", "removed": true}]}]}),
            "A.6.2.4 open, A.6.2.5 open",
        ),
        (
            "the deployment plan was approved a month after going live",
            json!({"aiSystems": [{"id": "sys-cv", "deploymentPlan": {"approval": {"on": "2025-12-10"}}}]}),
            // Corrected: going live was released on time, by an approval of its own.
            "quiet, A.6.2.5 noted",
        ),
        (
            "the model was trained on data that came later",
            json!({"resources": [{"id": "resource-data", "dataset": {"acquiredOn": "2025-10-01", "preparation": {"on": "2025-10-05"}}}]}),
            "any found, A.7.5 open",
        ),
        (
            "the data were prepared before they were there",
            json!({"resources": [{"id": "resource-data", "dataset": {"preparation": {"on": "2025-04-01"}}}]}),
            "any found, A.7.6 open",
        ),
        (
            "the quality of the data falls short and is called met",
            json!({"resources": [{"id": "resource-data", "dataset": {"qualityMeasures": [{"characteristic": "completeness", "measurement": {"on": "2025-06-01",
                "value": 88.0, "unit": "%", "result": "met", "by": "role-system-owner"}, "comparison": "atLeast", "target": 99}]}}]}),
            "A.7.4 short",
        ),
        (
            "the only metric of the monitoring ended in March",
            json!({"metrics": [{"id": "metric-ratio", "until": "2026-03-31"},
                {"id": "metric-other", "title": "Orders", "owner": "role-system-owner", "what": "orders", "method": "count", "frequency": "P1M", "evaluationFrequency": "P1M",
                "since": "2026-06-01", "measuredBy": "role-system-owner", "evaluatedBy": "role-aims-lead"}]}),
            "A.6.2.6 open",
        ),
        (
            "the technical documentation was withdrawn",
            json!({"documents": [{"id": "doc-system", "state": "withdrawn", "effectiveUntil": "2026-05-31"}]}),
            "A.6.2.7 open",
        ),
        (
            "the objective of responsible development was given up",
            json!({"objectives": [{"id": "objective-development", "withdrawnOn": "2026-04-01"}]}),
            "A.6.1.2 open",
        ),
        (
            "users were informed half a year after going live",
            json!({"aiSystems": [{"id": "sys-cv", "technicalDocumentation": [{"audience": "users", "document": "doc-system",
                "topics": ["purpose", "aiNotice", "instructions", "limitations", "oversight", "reporting"],
                "providedTo": [{"to": "recruiters", "on": "2026-05-05", "how": "help pages"}]}]}]}),
            "A.8.2 noted, A.8.2 open",
        ),
        (
            "users will be informed in the autumn",
            json!({"aiSystems": [{"id": "sys-cv", "technicalDocumentation": [{"audience": "users", "document": "doc-system",
                "topics": ["purpose", "aiNotice", "instructions", "limitations", "oversight", "reporting"],
                "providedTo": [{"to": "recruiters", "on": "2026-10-05", "how": "help pages"}]}]}]}),
            "A.8.2 short",
        ),
        (
            "a concern was answered before it was raised",
            json!({"concerns": [{"id": "concern-order", "answeredOn": "2026-02-20"}]}),
            "any found, A.3.3 open",
        ),
        (
            "a concern is open since the spring and nobody has answered",
            json!({"concerns": [{"id": "concern-order", "statedStatus": null, "acknowledgedOn": null, "answeredOn": null, "closedOn": null, "outcome": null, "followUp": null}]}),
            // Read again: 42001 sets no time, and four months in which nothing came of it are no process.
            "A.3.3 short",
        ),
        (
            "a retired system is still offered",
            json!({"aiSystems": [{"id": "sys-match", "lifeCycle": {"stage": "retirement", "history": [{"stage": "retirement", "on": "2026-05-31",
                "approvedBy": "role-system-owner", "criteria": "end of the product", "evidence": ["ev-tests"]}]}}]}),
            "any found, A.6.2.5 open",
        ),
        (
            "the supplier's contract runs out before anybody renewed it",
            json!({"suppliers": [{"id": "supplier-hosting", "contractPeriod": {"from": "2023-05-01", "to": "2026-04-30"}}]}),
            "any noted, A.10.3 open, 8.1.s10 open",
        ),
        (
            "the customer was told the intended use after the service had begun",
            json!({"customers": [{"id": "customer-employers", "intendedUseConveyed": [{"to": "each employer", "interestedParty": "party-customers",
                "on": "2026-03-01", "how": "letter"}]}]}),
            "any noted",
        ),
        (
            "a system bought off the shelf is used as its maker says",
            json!({"organization": {"aiRoles": [{"role": "provider", "subRoles": ["aiProductOrServiceProvider"]}, {"role": "producer", "subRoles": ["aiDeveloper"]},
                {"role": "customer", "subRoles": ["aiUser"]}]},
                "scope": {"exclusions": [{"what": "text suggestions", "aiSystem": "sys-text", "reason": "letters only"}]},
                "aiSystems": [{"id": "sys-text", "name": "Text suggestions", "purpose": "suggest words", "aiRoles": [{"role": "customer", "subRoles": ["aiUser"]}]}]}),
            "quiet",
        ),
        (
            "a requirement that no test has looked at",
            json!({"aiSystems": [{"id": "sys-cv", "requirements": [{"id": "sys-cv-req-new", "statement": "answers within a second", "rationale": "patience", "kind": "performance", "acceptanceCriteria": "99 of 100", "document": "doc-system"}]}]}),
            // Corrected: A.6.2.5 wants requirements met, and prescribes no test of each.
            "any noted, A.6.2.4 open, A.6.2.5 open",
        ),
        (
            "version 3 runs and version 2.1 was tested",
            json!({"aiSystems": [{"id": "sys-cv", "deployments": [{"id": "sys-cv-eu", "version": "3.0"}]}]}),
            // Corrected: A.6.2.4 leaves it to the organization what is tested again.
            "any noted, A.6.2.4 open, A.6.2.5 open",
        ),
        (
            "an incident of next month",
            json!({"incidents": [{"id": "incident-ranking", "occurredAt": "2026-07-28T08:00:00+01:00", "detectedAt": "2026-07-28T09:10:00+01:00", "containedAt": "2026-07-28T09:40:00+01:00", "closedOn": null, "notifications": null, "actions": null}]}),
            "quiet",
        ),
        (
            "the customer has left and is still served, say the records",
            json!({"customers": [{"id": "customer-employers", "contractPeriod": {"from": "2025-11-01", "to": "2026-03-31"}}]}),
            "any found",
        ),
        (
            "the people who oversee the system can do nothing",
            json!({"aiSystems": [{"id": "sys-cv", "oversight": {"measures": [{"what": "a recruiter looks", "by": ["role-system-owner"], "canStop": false, "canOverride": false}]}}]}),
            "any noted, A.9.2 open",
        ),
        (
            "a concern was closed while its follow-up is open",
            json!({"concerns": [{"id": "concern-order", "followUp": [{"id": "concern-order-action", "doneOn": null, "due": "2026-12-31"}]}]}),
            "any noted, A.3.3 open",
        ),
    ]
}
