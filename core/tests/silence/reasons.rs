//! What a good reason excludes, and what newer records take the place of.

use serde_json::{Value, json};

use super::{Case, baseline, both, case};

/// A copy of a record of the baseline under another id, with changes.
fn like(register: &str, id: &str, new: &str, change: &Value) -> Value {
    let baseline = baseline();
    let mut it = baseline[register].as_array().unwrap().iter().find(|record| record["id"] == id).unwrap().clone();
    super::overlay::merge(&mut it, change);
    it["id"] = new.into();
    json!({ register: [it] })
}

pub(super) fn cases() -> Vec<Case> {
    vec![
        case(
            "a control is left out with a reason",
            "6.1.3 f) lets any control of Annex A be left out where the reason stands beside it",
            json!({"statementOfApplicability": {"entries": [{"control": "A.8.3", "decision": "excluded",
                "justification": "all who could report are employees, and A.3.3 gives them a channel", "drivers": null,
                "implementation": null, "evidence": null}]}}),
        ),
        case(
            "a control is left out for one system",
            "the statement may decide by system",
            json!({"statementOfApplicability": {"entries": [{"id": "entry-match", "control": "A.6.2.8", "aiSystems": ["sys-match"],
                "decision": "excluded", "justification": "lists of jobs are shown and not kept"}]}}),
        ),
        case(
            "an AI system is left out of the scope with a reason",
            "4.3 lets the organization set the boundaries",
            json!({"aiSystems": [{"id": "sys-office", "name": "Text suggestions", "purpose": "suggest words in letters", "aiRoles": [{"role": "customer"}]}],
                "scope": {"exclusions": [{"what": "text suggestions", "aiSystem": "sys-office", "reason": "used for letters only, no effect on applicants"}]}}),
        ),
        case(
            "a system is still an idea",
            "nothing of it is in use: verification, deployment and monitoring come later in the life cycle",
            json!({"aiSystems": [{"id": "sys-interview", "name": "Interview planner", "description": "plans interviews", "owner": "role-system-owner",
                "purpose": "find times for interviews", "intendedUses": ["propose times"], "foreseeableMisuse": ["used to rank"],
                "domain": "employment", "aiRoles": [{"role": "producer", "subRoles": ["aiDeveloper"]}],
                "lifeCycle": {"stage": "inception", "history": [{"stage": "inception", "on": "2026-06-01", "approvedBy": "role-system-owner",
                    "criteria": "idea approved", "evidence": ["ev-tests"]}]},
                "resources": ["resource-human"]}],
                "scope": {"aiSystems": ["sys-cv", "sys-match", "sys-interview"]}}),
        ),
        case(
            "a retired system",
            "what is no longer used needs no new assessment, risk or log",
            json!({"aiSystems": [{"id": "sys-old", "name": "Keyword filter", "description": "the filter before the ranking", "owner": "role-system-owner",
                "purpose": "filter applications by words", "intendedUses": ["filter"], "foreseeableMisuse": ["used alone"], "domain": "employment",
                "aiRoles": [{"role": "provider"}],
                "lifeCycle": {"stage": "retirement", "history": [{"stage": "retirement", "on": "2025-10-31", "approvedBy": "role-system-owner",
                    "criteria": "nobody uses it", "evidence": ["ev-tests"]}]},
                "resources": ["resource-human"],
                "retirement": {"plannedOn": "2025-10-31", "reason": "the ranking takes its place", "dataDisposition": "deleted"}}],
                "scope": {"aiSystems": ["sys-cv", "sys-match", "sys-old"]}}),
        ),
        case(
            "a risk that is closed with a reason",
            "what is gone is neither rated anew nor treated",
            json!({"risks": [{"id": "risk-fax", "title": "Applications by fax", "kind": "risk", "aiSystems": ["sys-cv"],
                "event": "faxed pages are read wrongly", "identifiedOn": "2025-10-01", "closedOn": "2026-02-01",
                "closeReason": "fax is no longer accepted"}]}),
        ),
        case(
            "a risk within the acceptable band without a treatment",
            "6.1.3 is about risks that need treatment; the criteria say which may stay as they are",
            both(&[like(
                "risks",
                "risk-drift",
                "risk-small",
                &json!({"title": "Slow list", "event": "the list appears late", "priority": 5,
                "inherent": null, "residual": null}),
            )]),
        ),
        case(
            "a risk is taken on as it is",
            "retaining a risk is an option of treatment (6.1.3 a) and needs no control",
            both(&[
                like("risks", "risk-drift", "risk-small", &json!({"title": "Slow list", "event": "the list appears late", "priority": 5})),
                like(
                    "treatments",
                    "treatment-drift",
                    "treatment-small",
                    &json!({"risk": "risk-small", "option": "retain", "controls": null,
                    "actions": null, "expectedResidual": null, "effectivenessReviews": null}),
                ),
            ]),
        ),
        case(
            "an impact assessment that a newer one replaces",
            "the newer one counts; the older one is history",
            json!({"impactAssessments": [first_assessment()]}),
        ),
        case(
            "evidence that expired, with newer evidence of the same",
            "what is shown today is shown; what was shown before may lapse",
            json!({"evidence": [{"id": "ev-competence-2025", "title": "Competence records of 2025", "kind": "record", "effectiveOn": "2025-05-10",
                "collectedOn": "2025-05-10", "validUntil": "2026-05-31", "supports": ["7.2"], "strength": "primary"}]}),
        )
        .practice(&["evidence-expired"]),
        case(
            "an attestation that lapsed, with a newer one",
            "the newer judgement counts",
            json!({"attestations": [{"id": "attest-old", "target": "7.3.s1", "claim": "gap", "by": "role-auditor", "on": "2025-06-01",
                "validUntil": "2026-05-31", "rationale": "three of five could not say what the policy wants", "evidence": ["ev-training"]}]}),
        ),
        case(
            "a document in draft that nobody relies on",
            "approval is asked for before a document is used, not while it is written",
            both(&[like(
                "documents",
                "doc-objectives",
                "doc-next",
                &json!({"title": "AI objectives 2027", "state": "draft", "version": "0.1",
                "approvals": null, "effectiveFrom": null, "reviewedOn": null, "satisfies": null, "createdOn": "2026-06-20"}),
            )]),
        ),
        case(
            "a document that was withdrawn",
            "what is out of force is not reviewed any more",
            both(&[like(
                "documents",
                "doc-objectives",
                "doc-last",
                &json!({"title": "AI objectives 2025", "state": "withdrawn",
                "createdOn": "2024-12-01", "effectiveFrom": "2025-01-01", "effectiveUntil": "2025-12-31", "nextReviewOn": "2025-12-01",
                "reviewedOn": "2025-01-15", "approvals": [{"by": "role-top-management", "on": "2024-12-15", "version": "1.0"}], "satisfies": null}),
            )]),
        ),
        case(
            "a person who has left",
            "people leave; what counts is that no role stays with them",
            json!({"people": [{"id": "person-former", "name": "Finn Gray", "function": "developer", "activeFrom": "2024-01-01", "activeUntil": "2026-01-31"}]}),
        ),
        case(
            "an issue that does not matter",
            "4.1 asks to determine relevant issues; that one is not is an answer too",
            json!({"issues": [{"id": "issue-market", "title": "New competitors", "kind": "external", "topic": "competitive", "relevant": false,
                "reason": "it changes prices, not what the AIMS is to achieve", "identifiedOn": "2026-05-15"}]}),
        ),
        case(
            "a need that is not taken up",
            "4.2 c) asks which of the needs are addressed by the AIMS, so some may not be",
            json!({"interestedParties": [{"id": "party-customers", "needs": [{"id": "need-price", "what": "lower prices", "kind": "expectation",
                "relevant": false, "addressed": false, "reason": "prices are no matter of the AIMS"}]}]}),
        ),
        case(
            "an obligation that has ended",
            "what no longer applies is not evaluated any more",
            json!({"obligations": [{"id": "obligation-old", "title": "Pilot agreement", "owner": "role-aims-lead", "source": "contract",
                "citation": "pilot agreement with two employers", "appliesTo": ["sys-cv"], "appliesFrom": "2025-09-01", "appliesUntil": "2025-10-31",
                "howMet": "weekly report", "nextReviewOn": "2025-12-01"}]}),
        ),
        case(
            "an objective that was withdrawn",
            "objectives are updated as appropriate (6.2); one that is given up is not late",
            both(&[like(
                "objectives",
                "objective-use",
                "objective-given-up",
                &json!({"title": "All lists explained", "due": "2026-03-31",
                "withdrawnOn": "2026-02-01", "actions": null, "measurements": null, "nextReviewOn": "2026-03-01"}),
            )]),
        ),
        case(
            "an improvement that was turned down",
            "10.1 asks for improvement, not that each idea is taken up",
            json!({"improvements": [{"id": "improvement-no", "title": "Second screen", "description": "show two lists at once", "owner": "role-system-owner",
                "source": "staff", "raisedOn": "2026-03-01", "decidedOn": "2026-03-10", "decidedBy": "role-top-management", "accepted": false,
                "reason": "recruiters read one list at a time"}]}),
        ),
        case(
            "a nonconformity whose cause needs no removal",
            "10.2 b) asks to evaluate the need for action; the answer may be that there is none",
            json!({"nonconformities": [{"id": "nc-3", "title": "A minute unsigned", "description": "one set of minutes bore no signature",
                "owner": "role-aims-lead", "source": "other", "requirement": "7.5.3", "statement": "minutes of May not signed",
                "consequences": "none, the chair confirmed them", "correction": "signed", "correctedOn": "2026-06-02",
                "causeRemovalNeeded": false, "causeRemovalReason": "a slip in a year of minutes; the consequences are none",
                "rootCause": {"causes": ["haste before the holiday"], "on": "2026-06-02", "by": "role-aims-lead", "evidence": ["ev-nonconformity"]},
                "similarElsewhere": {"on": "2026-06-02", "found": false, "description": "all minutes of the year looked at"},
                "openedOn": "2026-06-01", "closedOn": "2026-06-05", "closedBy": "role-aims-lead", "evidence": ["ev-nonconformity"]}]}),
        ),
        case(
            "a change that was turned down",
            "what is not made needs no plan, no means and no review",
            json!({"changes": [{"id": "change-no", "title": "Ranking by video", "description": "rank applicants by video", "owner": "role-system-owner",
                "purpose": "speed", "consequencesConsidered": "faces and voices would count", "significant": true, "affected": ["sys-cv"], "decidedOn": "2026-03-01",
                "decidedBy": "role-top-management", "outcome": "turned down: too great a harm"}]}),
        ),
        case(
            "a supplier that no longer supplies",
            "past suppliers are not assessed and watched any more",
            json!({"suppliers": [{"id": "supplier-past", "name": "Altnetz GmbH", "description": "ran the servers of the pilot", "owner": "role-aims-lead",
                "provides": [{"what": "hosting of the pilot", "since": "2025-01-01", "until": "2025-04-30"}],
                "contractPeriod": {"from": "2025-01-01", "to": "2025-04-30"}}]}),
        ),
        case(
            "a concern that was raised anonymously",
            "nobody can be answered whom nobody knows",
            json!({"concerns": [{"id": "concern-letter", "title": "Letter without a name", "description": "the list is said to be unfair",
                "owner": "role-aims-lead", "aiSystems": ["sys-cv"], "channel": "other", "otherChannel": "letter", "origin": "external", "anonymous": true, "raisedOn": "2026-03-02",
                "reportedTo": ["role-aims-lead"], "outcome": "the figures of the month were looked at: no difference found", "closedOn": "2026-03-20",
                "evidence": ["ev-a-3"]}]}),
        ),
        case(
            "a law is not approved by the organization",
            "7.5.3 asks to identify documents of external origin, not to approve them",
            json!({"documents": [{"id": "doc-ai-act", "approvals": null, "author": null, "createdOn": null}]}),
        ),
        case(
            "an incident without notifications",
            "A.8.4 asks to communicate as the plan says; nobody was concerned",
            json!({"incidents": [{"id": "incident-test", "title": "Wrong order in a test", "description": "a test list was in the wrong order",
                "owner": "role-system-owner", "aiSystems": ["sys-cv"], "kind": "nearMiss", "occurredAt": "2026-05-04T08:00:00+02:00",
                "detectedAt": "2026-05-04T08:10:00+02:00", "reportedTo": ["role-aims-lead"], "severity": "low", "serious": false,
                "causes": ["an old test file"], "containment": "file deleted", "containedAt": "2026-05-04T08:30:00+02:00", "risks": ["risk-drift"],
                "noNonconformityReason": "it happened in the test environment", "lessons": "delete test files", "closedOn": "2026-05-05"}]}),
        ),
    ]
}

/// The first impact assessment of the ranking: of last year, expired, with ids of its own.
fn first_assessment() -> Value {
    let text = baseline()["impactAssessments"][0].to_string().replace("impact-cv", "impact-cv-first");
    let mut it: Value = serde_json::from_str(&text).unwrap();
    super::overlay::merge(
        &mut it,
        &json!({"title": "First impact assessment of the CV ranking", "on": "2025-09-25", "validUntil": "2026-02-28", "nextReviewOn": "2026-02-01",
            "reviewedOn": "2025-09-25", "trigger": "initial", "sharedWith": null,
            "approval": {"by": "role-top-management", "on": "2025-09-30", "version": "1.0"}}),
    );
    it
}
