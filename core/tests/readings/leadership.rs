//! Clause 5: leadership, policy, roles.

use serde_json::json;

use super::Reading;

pub(super) fn readings() -> Vec<Reading> {
    vec![
        (
            "the AI policy was in force eight months before it was approved",
            json!({"documents": [{"id": "doc-policy", "approvals": [{"by": "role-top-management", "on": "2026-05-20", "version": "1.0"}]}]}),
            "7.5.2.s3 found, 5.2.s3 open, 7.5.2.s3 open",
        ),
        (
            "the managing director approved the policy in person",
            json!({"documents": [{"id": "doc-policy", "approvals": [{"by": "person-md", "on": "2025-09-15", "version": "1.0"}]}]}),
            "quiet",
        ),
        (
            "the policy will be told to staff in the autumn",
            json!({"policies": [{"id": "policy-ai", "communicatedTo": [{"to": "all staff", "on": "2026-10-01", "how": "e-mail"}]}]}),
            "5.2.s3 open",
        ),
        (
            "the policy is approved and comes into force in October",
            json!({"documents": [{"id": "doc-policy", "effectiveFrom": "2026-10-01"}]}),
            "5.2.s1 open, A.2.2 open",
        ),
        (
            "the policy was withdrawn while its successor is in review",
            json!({"documents": [{"id": "doc-policy", "state": "inReview", "version": "2.0"}]}),
            "5.2.s1 open, A.2.2 open",
        ),
        (
            "the commitment to improvement is a heading without text",
            json!({"policies": [{"id": "policy-ai", "commitments": [{"kind": "applicableRequirements", "text": "we meet what applies to us"},
                {"kind": "continualImprovement", "text": " "}]}]}),
            "5.2.d open, 5.2.c conforms",
        ),
        (
            "the policy is shown to no one outside because that was found fit",
            json!({"policies": [{"id": "policy-ai", "availableTo": null}]}),
            "5.2.s4 clear",
        ),
        (
            "the AIMS lead begins in September",
            json!({"people": [{"id": "person-lead", "activeFrom": "2026-09-01"}]}),
            "5.3.a open, 5.3.b open, 5.3.s1 open",
        ),
        (
            "who reports to top management will be named in autumn",
            json!({"roles": [{"id": "role-aims-lead", "mandates": ["aimsConformity", "riskManagement"]},
                {"id": "role-reporter", "title": "Reporter", "responsibilities": ["report"], "authorities": ["see all records"],
                "mandates": ["performanceReporting"], "holders": ["person-lead"], "reportsTo": "role-top-management",
                "assignment": {"by": "role-top-management", "on": "2026-10-01"}, "communicatedTo": [{"to": "staff", "on": "2026-10-01"}]}]}),
            "5.3.b open",
        ),
        (
            "the AIMS lead answers for the AIMS and may decide nothing",
            json!({"roles": [{"id": "role-aims-lead", "authorities": null}]}),
            // Corrected: the finding is about the role (5.3.s1); what it means for 5.3.a stays open.
            "5.3.a open, 5.3.s1 short, 5.3.b open",
        ),
        (
            "an auditor saw that resources are lacking",
            json!({"attestations": [{"id": "attest-resources", "target": "5.1.s3", "claim": "gap", "by": "role-auditor", "on": "2026-05-28",
                "rationale": "three posts vacant since autumn", "evidence": ["ev-audit"]}]}),
            "5.1.s3 gap",
        ),
        (
            "somebody says that leadership is fine and shows nothing",
            json!({"attestations": [{"id": "attest-words", "target": "5.1.s7", "claim": "conforms", "by": "role-auditor", "on": "2026-05-28",
                "rationale": "it is known"}]}),
            "quiet, 5.1.s7 open",
        ),
        (
            "the review of the policy bears a day to come",
            json!({"documents": [{"id": "doc-policy", "reviewedOn": "2026-12-01", "nextReviewOn": null}]}),
            // Corrected: what is yet to come counts for nothing, and a year has not passed since the approval.
            "A.2.4 conforms",
        ),
        (
            "top management is one person and holds two roles",
            json!({"roles": [{"id": "role-aims-lead", "holders": ["person-md"], "deputies": ["person-owner"]}],
                "competences": [{"id": "competence-lead", "person": "person-md"}]}),
            "quiet",
        ),
        (
            "a deputy who left stands in for the AIMS lead",
            json!({"people": [{"id": "person-left", "name": "Ivo Jahn", "activeFrom": "2024-01-01", "activeUntil": "2026-01-31"}], "roles": [{"id": "role-aims-lead", "deputies": ["person-left"]}]}),
            // Corrected: one finding, and the role itself is held by somebody who is there.
            "any found",
        ),
        (
            "the policy was withdrawn in April",
            json!({"documents": [{"id": "doc-policy", "state": "withdrawn", "effectiveUntil": "2026-04-30"}]}),
            "5.2.s1 short, A.2.2 open",
        ),
        (
            "a role was assigned by the one who holds it",
            json!({"roles": [{"id": "role-aims-lead", "assignment": {"by": "person-lead"}}]}),
            "5.3.a open, 5.3.b open",
        ),
        (
            "the policy does not say how objectives follow from it",
            json!({"policies": [{"id": "policy-ai", "objectivesFramework": null}]}),
            "5.2.b open",
        ),
        (
            "the policy commits itself to fairness and to nothing else",
            json!({"policies": [{"id": "policy-ai", "commitments": [{"kind": "fairness", "text": "we commit ourselves to fair treatment"}]}]}),
            "5.2.c open, 5.2.d open",
        ),
        ("nobody was told who the AIMS lead is", json!({"roles": [{"id": "role-aims-lead", "communicatedTo": null}]}), "5.3.s2 open"),
        (
            "nobody holds the role of top management",
            json!({"roles": [{"id": "role-top-management", "holders": null}]}),
            "5.3.s1 open, A.3.2 open",
        ),
    ]
}
