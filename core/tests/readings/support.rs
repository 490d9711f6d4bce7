//! Clause 7: resources, competence, awareness, communication, documented information.

use serde_json::json;

use super::Reading;

pub(super) fn readings() -> Vec<Reading> {
    vec![
        (
            "the course was found effective seven weeks before it was taken",
            json!({"competences": [{"id": "competence-lead", "actions": [{"id": "competence-lead-course", "due": "2026-06-30", "doneOn": "2026-06-20"}]}]}),
            "7.2.s4 found, 7.2.s4 open",
        ),
        (
            "competence called met on the day its course was found to be of no use",
            json!({"competences": [{"id": "competence-lead", "effectiveness": {"effective": false, "note": "could not read the test"}}]}),
            "any found, 7.2.s2 open",
        ),
        (
            "the certificates of competence ran out in May",
            json!({"evidence": [{"id": "ev-competence", "validUntil": "2026-05-31"}]}),
            "7.2.s5 open",
        ),
        (
            "competence will be assessed in the autumn and is called met",
            json!({"competences": [{"id": "competence-owner", "assessedOn": "2026-10-01"}]}),
            "7.2.s2 open",
        ),
        ("the lead was assessed by the lead", json!({"competences": [{"id": "competence-lead", "assessedBy": "person-lead"}]}), "quiet"),
        (
            "the test of the training was taken a month before the training",
            json!({"trainings": [{"id": "training-awareness", "heldOn": "2026-05-10"}]}),
            "any found, 7.2.s4 open",
        ),
        (
            "a training for August has its list of attendance already",
            json!({"trainings": [{"id": "training-awareness", "heldOn": "2026-08-20", "effectiveness": null}]}),
            "7.3.s1 open, 7.3.s2 open, 7.3.s3 open",
        ),
        (
            "a person attended who had left six weeks before",
            json!({"people": [{"id": "person-left", "name": "Ivo Jahn", "activeFrom": "2024-01-01", "activeUntil": "2026-01-31"}],
                "trainings": [{"id": "training-awareness", "attended": ["person-md", "person-lead", "person-owner", "person-auditor", "person-left"]}]}),
            "any found",
        ),
        (
            "the judgement about awareness lapsed at the beginning of June",
            json!({"attestations": [{"id": "attest-7.3.s1", "target": "7.3.s1", "claim": "conforms", "by": "role-auditor", "on": "2025-05-28", "validUntil": "2026-06-01",
                "rationale": "interviews", "evidence": ["ev-training"]}]}),
            "7.3.s1 conforms",
        ),
        (
            "a document was approved before it was written",
            json!({"documents": [{"id": "doc-operations", "createdOn": "2026-03-01"}]}),
            "7.5.2.s3 found, 7.5.2.s3 open",
        ),
        (
            "a procedure in use will be approved in September",
            json!({"documents": [{"id": "doc-operations", "approvals": [{"by": "role-top-management", "on": "2026-09-01", "version": "1.0"}]}]}),
            "7.5.2.s3 short",
        ),
        (
            "a procedure is approved by somebody, on a day unknown",
            json!({"documents": [{"id": "doc-operations", "approvals": [{"by": "role-top-management", "version": "1.0"}]}]}),
            // Read again: without a day nothing shows that it was approved by today.
            "7.5.2.s3 open, 7.5.2.s3 clear",
        ),
        (
            "a record of a meeting needs no approval",
            json!({"documents": [{"id": "doc-note", "title": "Note of a talk", "kind": "record", "version": "1.0", "state": "approved", "createdOn": "2026-06-01",
                "author": "person-lead", "origin": "internal", "retention": "P5Y", "disposition": "deleted", "location": "archive", "format": "PDF",
                "access": ["role-aims-lead"], "language": "en", "effectiveFrom": "2026-06-01"}]}),
            "7.5.2.s3 clear",
        ),
        (
            "the servers were returned in March and the system still runs on them",
            json!({"resources": [{"id": "resource-computing", "until": "2026-03-31"}]}),
            "any found, A.4.2 open",
        ),
        (
            "a team that starts in September",
            json!({"resources": [{"id": "resource-human", "from": "2026-09-01"}]}),
            "any found, 7.1.s2 open, A.4.2 open",
        ),
        (
            "the quarter's newsletter is planned, earlier ones are not recorded",
            json!({"communications": [{"id": "communication-internal", "held": [{"to": "staff", "on": "2026-07-02", "how": "e-mail"}]}]}),
            "7.4.s1 conforms, 7.4.s2 conforms, 7.4.s3 conforms, 7.4.s4 conforms",
        ),
        (
            "an old procedure left force half a year before its successor was there",
            json!({"documents": [{"id": "doc-operations-old", "effectiveUntil": "2025-03-01"}]}),
            "quiet",
        ),
        (
            "communication with whom is left open",
            json!({"communications": [{"id": "communication-external", "withWhom": null, "interestedParties": null, "roles": null}]}),
            "7.4.s3 short",
        ),
        (
            "the next training was due in March",
            json!({"trainings": [{"id": "training-awareness", "heldOn": "2025-03-10", "nextOn": "2026-03-10", "effectiveness": {"on": "2025-04-10"}}]}),
            "any noted",
        ),
        (
            "the evidence of competence will be collected in September",
            json!({"evidence": [{"id": "ev-competence", "effectiveOn": "2026-09-01", "collectedOn": "2026-09-01"}]}),
            "7.2.s5 open",
        ),
        (
            "a certificate of competence has run out two weeks ago",
            json!({"competences": [{"id": "competence-owner", "validUntil": "2026-06-15"}]}),
            "7.2.s2 short",
        ),
        (
            "a document bears no author and no number, and a title and a date",
            json!({"documents": [{"id": "doc-operations", "author": null, "version": null, "reference": null, "approvals": [{"by": "role-top-management", "on": "2025-09-15"}]}]}),
            "quiet",
        ),
    ]
}
