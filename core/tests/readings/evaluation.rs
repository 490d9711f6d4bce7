//! Clause 9 and certification: monitoring, internal audit, management review.

use serde_json::json;

use super::Reading;

pub(super) fn readings() -> Vec<Reading> {
    vec![
        (
            "the audit report was approved before the audit began",
            json!({"documents": [{"id": "doc-audit-report", "createdOn": "2026-03-01", "effectiveFrom": "2026-04-10",
                "approvals": [{"by": "role-top-management", "on": "2026-04-10", "version": "1.0"}]}]}),
            "any found, 9.2.2.s3 open",
        ),
        (
            "the audit of September has its findings already",
            json!({"audits": [{"id": "audit-2026", "plannedOn": "2026-09-08", "startedOn": "2026-09-08", "on": "2026-09-10", "reportedOn": null}],
                "auditProgramme": {"plannedAudits": [{"id": "planned-2026", "plannedOn": "2026-09-08"}]}}),
            "9.2.1.a.2 open, 9.2.1.a.1 open",
        ),
        (
            "the auditor had left before the audit",
            json!({"people": [{"id": "person-auditor", "activeUntil": "2026-02-28"}]}),
            // Corrected: one finding, about the person.
            "any found, 5.3.s1 open",
        ),
        (
            "the programme was approved after the audit that it plans",
            json!({"auditProgramme": {"approval": {"on": "2026-05-10"}}}),
            "9.2.2.s1 noted",
        ),
        (
            "the nonconformity of the audit is older than the audit",
            json!({"nonconformities": [{"id": "nc-1", "openedOn": "2026-04-02"}]}),
            "any found, 10.2.s2 open",
        ),
        (
            "the audit ended before it started",
            json!({"audits": [{"id": "audit-2026", "startedOn": "2026-04-24"}]}),
            "any found, 9.2.2.s3 open",
        ),
        (
            "an audit without nonconformities and with praise",
            json!({"audits": [{"id": "audit-2026", "findings": [{"id": "finding-1", "grade": "conformity", "requirement": "7.5.2", "statement": "all have a version", "nonconformity": null}]}],
                "nonconformities": [{"id": "nc-1", "source": "other", "raisedFrom": null}]}),
            "quiet",
        ),
        (
            "the minutes were approved ten days before the review",
            json!({"documents": [{"id": "doc-review-minutes", "effectiveFrom": "2026-05-10", "approvals": [{"by": "role-top-management", "on": "2026-05-10", "version": "1.0"}]}]}),
            "any found, 9.3.3.s3 open",
        ),
        (
            "a decision was carried out before the review that took it",
            json!({"managementReviews": [{"id": "review-2025", "decisions": [{"id": "decision-2025", "doneOn": "2025-10-01"}]}]}),
            "any found, 9.3.3.s3 open",
        ),
        (
            "the review of May was planned and not held",
            json!({"managementReviews": [{"id": "review-2026", "on": null, "nextOn": null}]}),
            "9.3.1.s1 open",
        ),
        (
            "the review of next week is written up",
            json!({"managementReviews": [{"id": "review-2026", "on": "2026-07-07", "plannedOn": "2026-07-07"}]}),
            "9.3.1.s1 open",
        ),
        (
            "one input says only that there is nothing to say",
            json!({"managementReviews": [{"id": "review-2026", "inputs": [
                {"topic": "previousActions", "summary": "one action, done"}, {"topic": "contextChanges", "summary": "none since autumn"},
                {"topic": "interestedPartyChanges", "summary": "none"}, {"topic": "nonconformityTrends", "summary": "one in the year", "trend": "stable"},
                {"topic": "measurementTrends", "summary": "better", "trend": "improving"}, {"topic": "auditTrends", "summary": "first audit", "trend": "unclear"},
                {"topic": "improvementOpportunities", "summary": "automate the test"}]}]}),
            "9.3.2.b conforms, 9.3.2.c conforms",
        ),
        (
            "the trends of audit results were looked at before there was any audit",
            json!({"audits": [{"id": "audit-2026", "plannedOn": "2026-05-25", "startedOn": "2026-05-25", "on": "2026-05-27", "reportedOn": "2026-06-02"}],
                "nonconformities": [{"id": "nc-1", "openedOn": "2026-05-27", "correctedOn": "2026-05-28", "rootCause": {"on": "2026-05-29"},
                "similarElsewhere": {"on": "2026-05-29"}, "actions": [{"id": "nc-1-action", "doneOn": "2026-06-01"}]}],
                "changes": [{"id": "change-template", "decidedOn": "2026-05-29", "doneOn": "2026-06-01"}]}),
            "9.3.2.d.3 found, 9.3.2.d.3 open, 9.2.2.s3 open",
        ),
        (
            "a value was evaluated before it was measured",
            json!({"metrics": [{"id": "metric-ratio", "measurements": [{"on": "2026-06-15", "value": 0.86, "result": "met", "by": "role-system-owner",
                "evaluatedBy": "role-aims-lead", "evaluatedOn": "2026-06-10", "evidence": ["ev-objectives"]}]}]}),
            "any found, 9.1.s6 open",
        ),
        (
            "a value of next month is recorded",
            json!({"metrics": [{"id": "metric-ratio", "measurements": [
                {"on": "2026-06-15", "value": 0.86, "result": "met", "by": "role-system-owner", "evaluatedBy": "role-aims-lead", "evaluatedOn": "2026-06-15", "evidence": ["ev-objectives"]},
                {"on": "2026-07-15", "value": 0.86, "result": "met", "by": "role-system-owner", "evaluatedBy": "role-aims-lead", "evaluatedOn": "2026-07-15", "evidence": ["ev-objectives"]}]}]}),
            // Corrected: what is yet to come counts for nothing.
            "quiet",
        ),
        ("one person measures and evaluates", json!({"metrics": [{"id": "metric-ratio", "evaluatedBy": "role-system-owner"}]}), "quiet"),
        (
            "nothing has been measured since the winter",
            json!({"metrics": [{"id": "metric-ratio", "measurements": [{"on": "2026-01-15", "value": 0.86, "result": "met", "by": "role-system-owner",
                "evaluatedBy": "role-aims-lead", "evaluatedOn": "2026-01-15", "evidence": ["ev-objectives"]}]}],
                "improvements": [{"id": "improvement-0", "raisedFrom": null}]}),
            "any found, 9.1.s5 open",
        ),
        (
            "the body decided on the certificate before its auditors were done",
            json!({"certification": {"stage2": {"startedOn": "2026-06-15", "on": "2026-06-18"}}}),
            "any found",
        ),
        (
            "the certificate was issued before the decision",
            json!({"certification": {"certificate": {"issuedOn": "2026-06-09"}}}),
            "any found",
        ),
        (
            "a suspended certificate says nothing about conformity",
            json!({"certification": {"certificate": {"status": "suspended", "statusSince": "2026-06-20"}}}),
            "9.2.1.a.1 conforms, 10.2.a.1 conforms",
        ),
        (
            "the auditor stands in for the owner of the systems",
            json!({"roles": [{"id": "role-system-owner", "deputies": ["person-auditor"]}]}),
            // Read again: who stands in for the owner audits own work; that there is no tie is not so.
            "9.2.2.b short",
        ),
        (
            "the results of the audit went to the auditor only",
            json!({"audits": [{"id": "audit-2026", "reportedTo": ["role-auditor"]}]}),
            "9.2.2.c open",
        ),
        (
            "the programme ended last year and no other followed",
            json!({"auditProgramme": {"period": {"from": "2025-01-01", "to": "2025-12-31"}}}),
            "any noted, 9.2.2.s1 open",
        ),
        (
            "an input of the review is a heading",
            json!({"managementReviews": [{"id": "review-2026", "inputs": [
                {"topic": "previousActions"}, {"topic": "contextChanges", "summary": "none since autumn"},
                {"topic": "interestedPartyChanges", "summary": "none seen"}, {"topic": "nonconformityTrends", "summary": "one in the year", "trend": "stable"},
                {"topic": "measurementTrends", "summary": "better", "trend": "improving"}, {"topic": "auditTrends", "summary": "first audit", "trend": "unclear"},
                {"topic": "improvementOpportunities", "summary": "automate the test"}]}]}),
            "9.3.2.a open",
        ),
        (
            "the accreditation of the body had lapsed before it decided",
            json!({"certification": {"accreditation": {"validUntil": "2026-03-31"}}}),
            "any noted",
        ),
        (
            "the organization answered a finding before it was raised",
            json!({"certification": {"stage2": {"findings": [{"id": "certification-finding-1", "respondedOn": "2026-05-02"}]}}}),
            "any found",
        ),
        (
            "the next review is planned three years ahead",
            json!({"managementReviews": [{"id": "review-2026", "nextOn": "2029-05-20"}]}),
            "quiet",
        ),
        (
            "the owner of the management system audits it",
            json!({"audits": [{"id": "audit-2026", "team": [{"person": "person-lead", "lead": true, "part": "auditor", "independence": "none needed"}]}]}),
            "9.2.2.b short",
        ),
    ]
}
