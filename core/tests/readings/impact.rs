//! 6.1.4 and 8.4: impact assessments.

use serde_json::json;

use super::{Reading, and, like};

pub(super) fn readings() -> Vec<Reading> {
    vec![
        (
            "assessed when the change was proposed, before it was made",
            json!({"impactAssessments": [{"id": "impact-cv", "on": "2025-10-10", "approval": {"on": "2025-10-15"}, "validUntil": "2026-10-10",
                "nextReviewOn": "2026-10-01"}], "impactMethod": {"triggers": ["initial", "change", "interval"]},
                "documents": [{"id": "doc-impact-process", "effectiveFrom": "2025-09-15"}]}),
            "8.4.s1 conforms",
        ),
        (
            "the assessment says go, though a harm that remains is called unacceptable",
            json!({"impactAssessments": [{"id": "impact-cv", "impacts": [{"id": "impact-cv-impact-group", "residual": {"acceptable": false}}]}]}),
            "any found, 6.1.4.s4 open",
        ),
        (
            "unacceptable, and go with conditions that are met",
            json!({"impactAssessments": [{"id": "impact-cv", "conclusion": "goWithConditions",
                "conditions": [{"id": "impact-cv-condition", "what": "show the age ratio to recruiters", "owner": "role-system-owner", "due": "2026-04-30", "doneOn": "2026-04-20"}]}]}),
            "quiet",
        ),
        (
            "the assessment is to be made in September",
            json!({"impactAssessments": [{"id": "impact-match", "on": "2026-09-01", "approval": {"on": "2026-09-05"}, "validUntil": "2027-09-01", "sharedWith": null}]}),
            "8.4.s1 short, A.5.4 open",
        ),
        (
            "the assessment of a system in use is a draft that nobody approved",
            json!({"impactAssessments": [{"id": "impact-match", "approval": null, "conclusion": null}]}),
            "6.1.4.s4 open",
        ),
        (
            "a severe harm raised a risk that is closed",
            json!({"impactAssessments": [{"id": "impact-cv", "risksRaised": ["risk-pictures"]}]}),
            // Corrected: considered, and closed with a reason.
            "6.1.4.s5 conforms",
        ),
        (
            "the public is named as affected and nothing is said of what happens to it",
            json!({"impactAssessments": [{"id": "impact-match", "impacts": [{"id": "impact-match-impact-society", "removed": true}]}]}),
            "A.5.5 short",
        ),
        (
            "a mitigation was found effective before it was in place",
            json!({"impactAssessments": [{"id": "impact-cv", "impacts": [{"id": "impact-cv-impact-group",
                "mitigations": [{"id": "impact-cv-mitigation-group", "effectivenessReview": {"on": "2026-03-01"}}]}]}]}),
            "any found",
        ),
        (
            "the first assessment said stop, and the one that counts says go",
            like(
                "impactAssessments",
                "impact-cv",
                "impact-old",
                &json!({"on": "2025-09-25", "approval": {"on": "2025-09-30"}, "conclusion": "stop",
                "validUntil": "2026-02-28", "nextReviewOn": "2026-02-01", "reviewedOn": "2025-09-25", "trigger": "initial", "sharedWith": null}),
            ),
            "quiet",
        ),
        (
            "the newest assessment says stop, and the system runs on",
            like(
                "impactAssessments",
                "impact-cv",
                "impact-new",
                &json!({"on": "2026-06-10", "approval": {"on": "2026-06-12"}, "conclusion": "stop",
                "validUntil": "2027-06-10", "nextReviewOn": "2027-06-01", "trigger": "incident", "sharedWith": null}),
            ),
            "any found, 8.1.s3 open",
        ),
        (
            "the interval of the method has run out, whatever the assessment says of its own validity",
            json!({"impactMethod": {"interval": "P3M"}}),
            "8.4.s1 short",
        ),
        (
            "a system that is being designed has no assessment yet",
            and(
                json!({"aiSystems": [{"id": "sys-plan", "name": "Shift planner", "description": "plans shifts", "owner": "role-system-owner", "purpose": "plan shifts",
                    "intendedUses": ["plan"], "foreseeableMisuse": ["watch people"], "domain": "employment", "aiRoles": [{"role": "producer", "subRoles": ["aiDeveloper"]}],
                    "lifeCycle": {"stage": "inception", "history": [{"stage": "inception", "on": "2026-06-01", "approvedBy": "role-system-owner",
                    "criteria": "idea approved", "evidence": ["ev-tests"]}]}, "resources": ["resource-human"]}]}),
                &json!({"scope": {"aiSystems": ["sys-cv", "sys-match", "sys-plan"]}}),
            ),
            "6.1.4.s2 clear, 8.4.s1 conforms",
        ),
        (
            "results are kept for one year where the method says five",
            json!({"impactAssessments": [{"id": "impact-cv", "retention": "P1Y"}]}),
            "A.5.3 noted, A.5.3 open",
        ),
        (
            "the assessment covers the intended use and no misuse, as none is foreseeable",
            json!({"impactAssessments": [{"id": "impact-cv", "foreseeableMisuse": null}]}),
            "6.1.4.s2 open",
        ),
        (
            "the assessment runs out before it was made",
            json!({"impactAssessments": [{"id": "impact-match", "validUntil": "2026-01-31"}]}),
            "any found, 8.4.s1 open",
        ),
        (
            "an incident of February changed nothing about the assessment of the week after",
            json!({"incidents": [{"id": "incident-ranking", "serious": true, "severity": "critical"}]}),
            "8.4.s1 conforms",
        ),
        (
            "a system is tested for July and nobody has assessed its impact",
            and(
                json!({"aiSystems": [{"id": "sys-soon", "name": "Interview planner", "description": "plans interviews", "owner": "role-system-owner", "purpose": "plan interviews",
                    "intendedUses": ["plan"], "foreseeableMisuse": ["rank"], "domain": "employment", "aiRoles": [{"role": "producer", "subRoles": ["aiDeveloper"]}],
                    "lifeCycle": {"stage": "verificationAndValidation", "history": [{"stage": "inception", "on": "2026-03-01", "approvedBy": "role-system-owner", "criteria": "idea", "evidence": ["ev-tests"]},
                    {"stage": "designAndDevelopment", "on": "2026-04-01", "approvedBy": "role-system-owner", "criteria": "design", "evidence": ["ev-tests"]},
                    {"stage": "verificationAndValidation", "on": "2026-06-15", "approvedBy": "role-system-owner", "criteria": "built", "evidence": ["ev-tests"]}]}, "resources": ["resource-human"]}]}),
                &json!({"scope": {"aiSystems": ["sys-cv", "sys-match", "sys-soon"]}}),
            ),
            "8.4.s1 short, A.5.4 open, A.6.2.2 open",
        ),
        (
            "only good is expected of the system",
            json!({"impactAssessments": [{"id": "impact-match", "impacts": [{"id": "impact-match-impact-individual", "effect": "benefit"}, {"id": "impact-match-impact-group", "effect": "benefit"}, {"id": "impact-match-impact-society", "effect": "benefit"}]}]}),
            "any found",
        ),
        (
            "a condition of the go is two months late",
            json!({"impactAssessments": [{"id": "impact-cv", "conclusion": "goWithConditions", "conditions": [{"id": "impact-cv-late", "what": "show the ratio", "owner": "role-system-owner", "due": "2026-04-30"}]}]}),
            "any found, 8.1.s3 open",
        ),
        (
            "an assessment that holds for three years where each year is the rule",
            json!({"impactAssessments": [{"id": "impact-cv", "validUntil": "2029-02-05"}]}),
            "8.4.s1 conforms",
        ),
    ]
}
