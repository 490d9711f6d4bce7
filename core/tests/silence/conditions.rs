//! What a condition switches off: nothing of the kind happened, or there is nobody of the kind.

use serde_json::{Value, json};

use super::{Case, both, case, every};

/// A control that is left out, as an entry of the Statement of Applicability.
fn left_out(control: &str, why: &str) -> Value {
    json!({"statementOfApplicability": {"entries": [{"control": control, "decision": "excluded", "justification": why, "drivers": null,
        "implementation": null, "evidence": null, "documents": null}]}})
}

pub(super) fn cases() -> Vec<Case> {
    vec![
        case(
            "no customers",
            "A.10.4 is left out with a reason: the organization uses its systems itself",
            both(&[
                left_out("A.10.4", "nobody outside uses our systems; our own recruiters do"),
                json!({"customers": null, "aiSystems": [{"id": "sys-cv", "deployments": [{"id": "sys-cv-eu", "customer": null}]}]}),
            ]),
        ),
        case(
            "no suppliers",
            "A.10.3 is left out with a reason: nothing is bought",
            both(&[
                left_out("A.10.3", "we run our own servers and buy no part of our AI systems"),
                json!({"suppliers": null, "people": [{"id": "person-host", "removed": true}], "aiSystems": [{"id": "sys-cv", "suppliers": null}],
                    "resources": [{"id": "resource-tooling", "supplier": null}], "risks": [{"id": "risk-outage", "suppliers": null}],
                    "scope": {"processes": [{"id": "process-host", "external": null, "suppliers": null}]}}),
            ]),
        ),
        case(
            "no change happened",
            "6.3 and 8.1 speak of changes when there are some",
            json!({"changes": null, "nonconformities": [{"id": "nc-1", "changes": null}], "improvements": [{"id": "improvement-0", "changes": null}],
                "riskAssessments": [{"id": "assessment-2026", "change": null}],
                "managementReviews": [{"id": "review-2025", "decisions": [{"id": "decision-template", "removed": true}]}],
                "documents": [{"id": "doc-scope", "replaces": null}, {"id": "doc-scope-old", "removed": true}]}),
        ),
        case(
            "no nonconformity happened",
            "10.2 begins: when a nonconformity occurs",
            json!({"nonconformities": null, "audits": [{"id": "audit-2026", "findings": null}],
                "certification": {"stage1": {"findings": null}, "stage2": {"findings": null}}, "incidents": [{"id": "incident-delay", "removed": true}],
                "riskAssessments": [{"id": "assessment-2026", "incident": null}], "concerns": [{"id": "concern-delay", "removed": true}],
                "evidence": [{"id": "ev-sample", "removed": true}],
                "managementReviews": [{"id": "review-2026", "inputs": [
                    {"topic": "previousActions", "summary": "one action, done"}, {"topic": "contextChanges", "summary": "none"},
                    {"topic": "interestedPartyChanges", "summary": "none"},
                    {"topic": "nonconformityTrends", "trend": "stable", "summary": "no nonconformity since the last review"},
                    {"topic": "measurementTrends", "trend": "stable", "summary": "the ratio holds"},
                    {"topic": "auditTrends", "trend": "stable", "summary": "no finding"},
                    {"topic": "improvementOpportunities", "summary": "alerts by e-mail"}]}]}),
        ),
        case(
            "no incident happened",
            "8.4 and A.8.4 ask for a plan; an incident need not happen",
            json!({"incidents": null, "riskAssessments": [{"id": "assessment-2026", "incident": null}],
            "concerns": [{"id": "concern-delay", "removed": true}], "nonconformities": [{"id": "nc-delay", "source": "other", "raisedFrom": null}]}),
        ),
        case("nobody raised a concern", "A.3.3 asks for a process; it need not be used", json!({"concerns": null})),
        case(
            "no control beside Annex A",
            "6.1.3 d) asks whether further controls are needed, and the answer may be no",
            json!({"ownControls": null, "treatments": [{"id": "treatment-bias", "controls": ["A.6.2.4", "A.7.4"]}],
                "statementOfApplicability": {"additionalControls": "each treatment was compared with Annex A; it covers all of them",
                    "entries": [{"control": "control-second-reader", "removed": true}, {"control": "control-blind-review", "removed": true}]}}),
        ),
        case(
            "likelihood does not apply",
            "6.1.2 d) 2) asks for a realistic likelihood where applicable; the method rates consequences only",
            both(&[
                json!({"riskMethod": {"likelihoodScale": null, "matrix": [
                    {"consequence": "minor", "band": "low"}, {"consequence": "serious", "band": "low"}, {"consequence": "severe", "band": "medium"}],
                    "bands": [{"key": "low", "label": "Low", "order": 1, "acceptance": "acceptable", "acceptedBy": ["role-system-owner"], "reviewInterval": "P1Y"},
                        {"key": "medium", "label": "Medium", "order": 2, "acceptance": "ownerApproval", "acceptedBy": ["role-system-owner"], "reviewInterval": "P6M"}]}}),
                without_likelihood(),
            ]),
        ),
        case(
            "nothing is published about the policy",
            "5.2 says: available to interested parties, as appropriate",
            json!({"policies": [{"id": "policy-ai", "availableTo": [{"to": "employers on request", "interestedParty": "party-customers",
                "on": "2025-09-20", "how": "on request", "evidence": ["ev-policy"]}]}]}),
        ),
        case(
            "an organization outside the European Union",
            "the AI Act binds whom it binds; outside the Union no class is asked for",
            both(&[
                json!({"organization": {"jurisdictions": ["CH"], "sites": [{"id": "site-berlin", "title": "Bern", "country": "CH"}]}, "obligations": [{"id": "obligation-ai-act", "title": "Act on equal treatment",
                    "citation": "Act on equal treatment, section 3", "jurisdiction": "CH", "taxonomyRefs": null}]}),
                every("aiSystems", json!({"euAiAct": null})),
                json!({"aiSystems": [{"id": "sys-cv", "deployments": [{"id": "sys-cv-eu", "site": null}]}]}),
            ]),
        ),
        case(
            "data are not acquired from others",
            "A.7.3 is left out with a reason",
            left_out("A.7.3", "all data arise in our own service; none are acquired"),
        ),
        case(
            "no event logs",
            "A.6.2.8 is left out with a reason, so no log has to be kept by it",
            both(&[
                left_out("A.6.2.8", "the systems rank lists that are kept as they were shown"),
                every("aiSystems", json!({"eventLogPolicy": null})),
            ]),
        ),
        case(
            "a metric without a target",
            "6.2 b) says measurable if practicable, and 9.1 asks what is measured, not for a target",
            json!({"metrics": [{"id": "metric-usage", "title": "Rankings a month", "owner": "role-system-owner", "what": "rankings a month",
                "method": "count", "frequency": "P1M", "evaluationFrequency": "P1M", "since": "2026-05-01", "measuredBy": "role-system-owner",
                "evaluatedBy": "role-aims-lead", "measurements": [{"on": "2026-06-15", "value": 9120, "by": "role-system-owner",
                "evaluatedBy": "role-aims-lead", "evaluatedOn": "2026-06-16", "evidence": ["ev-objectives"]}]}]}),
        ),
        case(
            "a metric that has ended",
            "what is no longer measured is not late",
            json!({"metrics": [{"id": "metric-trial", "title": "Complaints in the trial", "owner": "role-system-owner", "what": "complaints",
                "method": "count", "frequency": "P1M", "evaluationFrequency": "P1M", "since": "2025-09-01", "until": "2025-10-31",
                "measuredBy": "role-system-owner", "evaluatedBy": "role-aims-lead", "comparison": "atMost", "target": 3,
                "measurements": [{"on": "2025-10-15", "value": 1, "result": "met", "by": "role-system-owner", "evaluatedBy": "role-aims-lead",
                "evaluatedOn": "2025-10-16", "evidence": ["ev-objectives"]}]}]}),
        ),
        case(
            "an audit that is planned for the autumn",
            "a plan for a day to come is not a missed audit",
            json!({"auditProgramme": {"plannedAudits": [{"id": "planned-autumn", "title": "Audit of data", "plannedOn": "2026-10-12",
                "scope": {"statement": "data", "requirements": ["7.5.3"], "controls": ["A.7.4"]}}]}}),
        ),
        case(
            "a training that is still to come",
            "a plan for a day to come has no attendance and no result",
            json!({"trainings": [{"id": "training-autumn", "title": "Reading bias tests", "owner": "role-aims-lead", "topic": "bias tests",
                "covers": ["contribution"], "audience": "staff", "form": "course", "nextOn": "2026-10-01"}]}),
        ),
        case(
            "an action that is not due yet",
            "an action with a day to come is open and not late",
            json!({"treatments": [{"id": "treatment-bias", "actions": [{"id": "treatment-bias-more", "what": "test by region too",
                "owner": "role-system-owner", "resources": "one week", "due": "2026-12-31", "effectivenessMeasure": "ratio by region"}]}]}),
        ),
        case(
            "an incident that is still being worked on",
            "it was contained at once; causes and closing take their days",
            json!({"incidents": [{"id": "incident-new", "title": "Slow ranking", "description": "lists came a minute late", "owner": "role-system-owner",
                "aiSystems": ["sys-cv"], "kind": "malfunction", "occurredAt": "2026-06-29T08:00:00+02:00", "detectedAt": "2026-06-29T08:10:00+02:00",
                "reportedTo": ["role-aims-lead"], "severity": "low", "serious": false, "containment": "restarted",
                "containedAt": "2026-06-29T08:30:00+02:00", "actions": [{"id": "incident-new-action", "what": "find the cause",
                "owner": "role-system-owner", "resources": "two days", "due": "2026-07-10"}]}]}),
        ),
        case(
            "a nonconformity that is still open",
            "ten days old: 10.2 sets no number of days for its correction and its causes, and the day set for it is to come",
            json!({"nonconformities": [{"id": "nc-open", "title": "Minutes late", "description": "minutes came after three weeks", "owner": "role-aims-lead",
                "source": "other", "requirement": "9.3.3", "statement": "minutes of May were late", "openedOn": "2026-06-20", "due": "2026-09-20"}]}),
        ),
        case(
            "a competence that is being built up",
            "7.2 c) asks for actions where competence is missing, and for their effect once they are done",
            json!({"competences": [{"id": "competence-owner-bias", "title": "Reads bias tests", "owner": "role-aims-lead", "role": "role-system-owner",
                "person": "person-owner", "required": ["reads bias tests"], "basis": ["training"], "met": false, "assessedOn": "2026-06-10",
                "assessedBy": "role-top-management", "evidence": ["ev-competence"], "actions": [{"id": "competence-owner-bias-course",
                "what": "course on bias tests", "owner": "role-aims-lead", "resources": "two days", "due": "2026-10-31"}]}]}),
        ),
        case(
            "an organization that only uses AI",
            "controls on development are left out with reasons; a user has nothing to design",
            both(&[
                user_only(),
                every(
                    "aiSystems",
                    json!({"aiRoles": [{"role": "customer", "subRoles": ["aiUser"]}], "requirements": null,
                "designDecisions": null}),
                ),
            ]),
        ),
    ]
}

/// Role and statement of an organization that buys its systems.
fn user_only() -> Value {
    let controls = ["A.6.1.2", "A.6.1.3", "A.6.2.2", "A.6.2.3", "A.7.2", "A.7.5", "A.7.6"];
    let entry = |control: &&str| {
        left_out(control, "we develop nothing; the maker of the system does")["statementOfApplicability"]["entries"][0].clone()
    };
    let entries: Vec<Value> = controls.iter().map(entry).collect();
    json!({"organization": {"aiRoles": [{"role": "customer", "subRoles": ["aiUser"]}]}, "statementOfApplicability": {"entries": entries},
        "aiSystems": [{"id": "sys-cv", "verifications": [{"id": "sys-cv-test", "requirements": null}, {"id": "sys-cv-test-q1", "requirements": null},
            {"id": "sys-cv-test-q1-again", "requirements": null}]},
            {"id": "sys-match", "verifications": [{"id": "sys-match-test", "requirements": null}]}],
        "certification": {"aiRoles": ["customer"]}, "objectives": [{"id": "objective-development", "removed": true}],
        "obligations": [{"id": "obligation-ai-act", "title": "AI Act, duties of deployers of high-risk systems",
            "citation": "Regulation (EU) 2024/1689, Article 26"}]})
}

/// Takes the likelihood out of all ratings, in the risks and in the treatments, which were approved so: their digests are others.
fn without_likelihood() -> Value {
    fn strip(value: &Value) -> Value {
        match value {
            Value::Object(members) => {
                let gone = |name: &str| matches!(name, "likelihood" | "statedLevel" | "digest");
                Value::Object(
                    members.iter().map(|(name, inner)| (name.clone(), if gone(name) { Value::Null } else { strip(inner) })).collect(),
                )
            }
            Value::Array(list) => Value::Array(list.iter().map(strip).collect()),
            other => other.clone(),
        }
    }
    let baseline = super::baseline();
    json!({"risks": strip(&baseline["risks"]), "treatments": strip(&baseline["treatments"])})
}
