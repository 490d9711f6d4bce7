//! The model holds every noun and every fact that an AI management system needs on paper.

use std::collections::BTreeSet;

use aimskit::model::*;
use aimskit::read::Kind;

/// What `K` lacks of `wanted`, as messages.
fn lacks<K: Kind>(wanted: &[&str]) -> Vec<String> {
    let have: BTreeSet<&str> = K::TABLE.names.iter().collect();
    wanted.iter().filter(|w| !have.contains(*w)).map(|w| format!("{}.{w}", K::TABLE.kind)).collect()
}

fn assert_complete(missing: Vec<Vec<String>>) {
    let missing: Vec<String> = missing.into_iter().flatten().collect();
    assert!(missing.is_empty(), "the model lacks {missing:?}");
}

#[test]
fn the_root_holds_every_part_in_the_order_of_the_clauses() {
    let names: Vec<&str> = Root::TABLE.names.iter().collect();
    assert_eq!(
        names,
        [
            "schemaVersion",
            "id",
            "title",
            "revision",
            "language",
            "standard",
            "organization",
            "issues",
            "interestedParties",
            "obligations",
            "scope",
            "policies",
            "people",
            "roles",
            "riskMethod",
            "risks",
            "riskAssessments",
            "treatments",
            "ownControls",
            "statementOfApplicability",
            "impactMethod",
            "impactAssessments",
            "objectives",
            "changes",
            "aiSystems",
            "resources",
            "incidents",
            "concerns",
            "suppliers",
            "customers",
            "competences",
            "trainings",
            "communications",
            "documents",
            "evidence",
            "metrics",
            "auditProgramme",
            "audits",
            "managementReviews",
            "nonconformities",
            "improvements",
            "attestations",
            "certification",
            "extensions",
        ]
    );
    let required: Vec<&str> = Root::TABLE.names.iter().take(Root::TABLE.required).collect();
    assert_eq!(required, ["schemaVersion"]);
}

#[test]
fn context_and_leadership_are_complete() {
    assert_complete(vec![
        lacks::<Revision>(&["number", "on", "state"]),
        lacks::<StandardEdition>(&["framework", "edition"]),
        lacks::<Organization>(&["legalName", "units", "sites", "sectors", "size", "aiRoles", "jurisdictions"]),
        lacks::<Site>(&["country"]),
        lacks::<AiRoleHeld>(&["role", "subRoles"]),
        lacks::<Issue>(&["kind", "topic", "effect", "owner"]),
        lacks::<InterestedParty>(&["kind", "needs"]),
        lacks::<PartyNeed>(&["what", "obligations"]),
        lacks::<Obligation>(&["source", "citation", "jurisdiction", "appliesTo", "appliesFrom"]),
        lacks::<Scope>(&["statement", "includedUnits", "includedSites", "includedActivities", "aiSystems", "exclusions", "interfaces"]),
        lacks::<ScopeExclusion>(&["what", "unit", "site", "activity", "aiSystem", "reason"]),
        lacks::<Policy>(&["kind", "commitments", "objectivesFramework", "document", "communicatedTo", "availableTo"]),
        lacks::<Person>(&["name", "activeUntil"]),
        lacks::<Role>(&["responsibilities", "authorities", "holders", "deputies", "reportsTo"]),
    ]);
}

#[test]
fn planning_is_complete() {
    assert_complete(vec![
        lacks::<RiskMethod>(&["likelihoodScale", "consequenceScales", "matrix", "formula", "aggregation", "bands", "version", "document"]),
        lacks::<ScaleLevel>(&["key", "label", "order", "from", "to"]),
        lacks::<ConsequenceScale>(&["dimension", "levels"]),
        lacks::<MatrixCell>(&["likelihood", "consequence", "band"]),
        lacks::<RiskBand>(&["key", "label", "order", "from", "to", "acceptance", "reviewInterval"]),
        lacks::<Risk>(&[
            "title",
            "owner",
            "sources",
            "affectedObjectives",
            "aiSystems",
            "resources",
            "suppliers",
            "lifeCycleStages",
            "event",
            "causes",
            "consequences",
            "inherent",
            "current",
            "residual",
            "identifiedOn",
            "taxonomyRefs",
            "lossRange",
            "reviewedOn",
            "nextReviewOn",
            "tags",
            "extensions",
        ]),
        lacks::<Rating>(&["likelihood", "consequences", "statedLevel", "on", "by", "methodVersion", "convertedOn", "rationale"]),
        lacks::<RatedConsequence>(&["dimension", "level"]),
        lacks::<LossRange>(&["low", "high"]),
        lacks::<Treatment>(&["risk", "option", "controls", "actions", "expectedResidual", "approval", "acceptance"]),
        lacks::<Action>(&["what", "owner", "due", "doneOn", "evidence"]),
        lacks::<Approval>(&["by", "on", "version"]),
        lacks::<RiskAcceptance>(&["by", "on", "until", "rationale", "rating"]),
        lacks::<OwnControl>(&["id", "title", "objective", "kind"]),
        lacks::<StatementOfApplicability>(&["version", "preparedOn", "approval", "entries"]),
        lacks::<SoaEntry>(&[
            "control",
            "decision",
            "justification",
            "exclusionBasis",
            "aiSystems",
            "drivers",
            "implementation",
            "evidence",
        ]),
        lacks::<SoaDriver>(&["kind", "record", "description"]),
        lacks::<Implementation>(&["status", "since", "description", "owner", "due"]),
        lacks::<ImpactMethod>(&["severityScale", "likelihoodScale", "triggers", "document"]),
        lacks::<ImpactAssessment>(&[
            "aiSystem",
            "trigger",
            "scope",
            "intendedUse",
            "foreseeableMisuse",
            "affectedParties",
            "impacts",
            "dimensionsConsidered",
            "dataConsidered",
            "modelsConsidered",
            "conclusion",
            "conditions",
            "approval",
            "sharedWith",
            "on",
            "validUntil",
            "risksRaised",
        ]),
        lacks::<AffectedParty>(&["kind", "description", "vulnerable", "size"]),
        lacks::<Impact>(&[
            "party",
            "dimension",
            "effect",
            "likelihood",
            "severity",
            "reversibility",
            "duration",
            "mitigations",
            "residual",
        ]),
        lacks::<Objective>(&["measure", "target", "baseline", "due", "resources", "owner", "evaluationMethod", "measurements"]),
        lacks::<Change>(&["purpose", "affected", "decidedOn", "decidedBy", "consequencesConsidered", "doneOn"]),
    ]);
}

#[test]
fn ai_systems_and_their_parts_are_complete() {
    assert_complete(vec![
        lacks::<AiSystem>(&[
            "name",
            "purpose",
            "intendedUses",
            "foreseeableMisuse",
            "outOfScopeUses",
            "aiRoles",
            "users",
            "subjects",
            "lifeCycle",
            "autonomyLevel",
            "learningMode",
            "oversight",
            "deployments",
            "techniques",
            "dependsOn",
            "resources",
            "suppliers",
            "euAiAct",
            "lastSignificantChange",
            "requirements",
            "designDecisions",
            "verifications",
            "deploymentPlan",
            "monitoringPlan",
            "eventLogPolicy",
            "technicalDocumentation",
        ]),
        lacks::<LifeCycle>(&["stage", "history"]),
        lacks::<StageTransition>(&["stage", "on", "approvedBy", "evidence"]),
        lacks::<OversightMeasure>(&["by", "canStop", "canOverride"]),
        lacks::<Deployment>(&["place", "since", "until"]),
        lacks::<EuAiAct>(&["class", "annexIII", "exemption", "profiling", "roles", "gpai", "registration"]),
        lacks::<Article6Exemption>(&["condition", "reason"]),
        lacks::<Resource>(&["kind", "dataset", "model", "tooling", "computing", "human"]),
        lacks::<Dataset>(&[
            "provenance",
            "licence",
            "personalData",
            "preparation",
            "qualityMeasures",
            "biasEvaluation",
            "labelling",
            "retention",
        ]),
        lacks::<PersonalData>(&["present", "categoriesOfSubjects"]),
        lacks::<Model>(&["modelType", "weightsDigests", "baseModel", "licence"]),
        lacks::<Computing>(&["location", "energy"]),
        lacks::<HumanResource>(&["expertise"]),
        lacks::<Incident>(&[
            "aiSystems",
            "detectedAt",
            "reportedTo",
            "affectedParties",
            "severity",
            "causes",
            "containment",
            "notifications",
            "closedOn",
        ]),
        lacks::<Notification>(&["to", "dueAt", "notifiedAt"]),
        lacks::<Concern>(&[
            "aiSystems",
            "detectedAt",
            "reportedTo",
            "affectedParties",
            "severity",
            "causes",
            "containment",
            "notifications",
            "closedOn",
            "channel",
            "anonymous",
            "followUp",
        ]),
        lacks::<Supplier>(&["provides", "responsibilities", "contract", "assessments", "monitoring"]),
        lacks::<SupplierAssessment>(&["on", "result", "validUntil"]),
        lacks::<ResponsibilityShare>(&["control", "heldBy"]),
        lacks::<Customer>(&[
            "provides",
            "responsibilities",
            "contract",
            "assessments",
            "monitoring",
            "expectations",
            "intendedUseConveyed",
        ]),
    ]);
}

#[test]
fn support_is_complete() {
    assert_complete(vec![
        lacks::<Competence>(&["role", "required", "person", "basis", "gap", "actions", "effectiveness", "evidence"]),
        lacks::<Training>(&["topic", "audience", "heldOn", "attended", "completionRate", "nextOn"]),
        lacks::<Communication>(&["what", "when", "withWhom", "how", "who"]),
        lacks::<Document>(&[
            "kind",
            "version",
            "state",
            "approvals",
            "effectiveFrom",
            "nextReviewOn",
            "retention",
            "classification",
            "origin",
            "location",
            "replaces",
            "satisfies",
        ]),
        lacks::<Evidence>(&[
            "kind",
            "title",
            "location",
            "digests",
            "mediaType",
            "size",
            "signatures",
            "effectiveOn",
            "collectedOn",
            "collectedBy",
            "period",
            "validUntil",
            "supports",
            "strength",
            "confidentiality",
            "sourceSystem",
            "template",
        ]),
        lacks::<Digest>(&["algorithm", "value"]),
        lacks::<Period>(&["from", "to"]),
    ]);
}

#[test]
fn evaluation_and_improvement_are_complete() {
    assert_complete(vec![
        lacks::<Metric>(&["what", "method", "frequency", "measuredBy", "evaluatedBy", "target", "threshold", "measurements"]),
        lacks::<Measurement>(&["on", "value", "unit", "result"]),
        lacks::<AuditProgramme>(&["period", "criteria", "frequency", "plannedAudits"]),
        lacks::<Audit>(&["scope", "criteria", "team", "on", "sampling", "findings", "report"]),
        lacks::<AuditScope>(&["requirements", "controls", "units"]),
        lacks::<AuditTeamMember>(&["person", "independence"]),
        lacks::<AuditFinding>(&["id", "grade", "requirement", "statement", "evidence", "nonconformity"]),
        lacks::<ManagementReview>(&["on", "chair", "attendees", "inputs", "decisions", "actions", "minutes"]),
        lacks::<ReviewDecision>(&["what", "owner", "due"]),
        lacks::<Nonconformity>(&[
            "source",
            "requirement",
            "grade",
            "statement",
            "correction",
            "rootCause",
            "similarElsewhere",
            "actions",
            "effectivenessReview",
            "openedOn",
            "due",
            "closedOn",
        ]),
        lacks::<RootCause>(&["method", "causes"]),
        lacks::<EffectivenessReview>(&["on", "by", "effective"]),
        lacks::<Improvement>(&["source", "benefit", "decidedOn", "doneOn"]),
        lacks::<Attestation>(&["target", "claim", "by", "on", "rationale", "evidence"]),
        lacks::<Certification>(&[
            "body",
            "accreditation",
            "scope",
            "stage1",
            "stage2",
            "certificate",
            "surveillanceAudits",
            "recertificationAudits",
        ]),
        lacks::<Certificate>(&["number", "issuedOn", "expiresOn", "status"]),
        lacks::<CertificationAudit>(&["findings", "on"]),
        lacks::<CertificationFinding>(&["grade", "due", "closedOn"]),
    ]);
}

/// Incomplete records can be written down: beside the id nothing is asked for, save what a nested record means nothing without.
#[test]
fn only_ids_and_meaning_are_required() {
    fn required<K: Kind>() -> Vec<&'static str> {
        K::TABLE.names.iter().take(K::TABLE.required).collect()
    }
    for names in [
        required::<Issue>(),
        required::<InterestedParty>(),
        required::<Obligation>(),
        required::<Policy>(),
        required::<Person>(),
        required::<Role>(),
        required::<Risk>(),
        required::<Treatment>(),
        required::<OwnControl>(),
        required::<ImpactAssessment>(),
        required::<Objective>(),
        required::<Change>(),
        required::<AiSystem>(),
        required::<Resource>(),
        required::<Incident>(),
        required::<Concern>(),
        required::<Supplier>(),
        required::<Customer>(),
        required::<Competence>(),
        required::<Training>(),
        required::<Communication>(),
        required::<Document>(),
        required::<Evidence>(),
        required::<Metric>(),
        required::<Audit>(),
        required::<ManagementReview>(),
        required::<Nonconformity>(),
        required::<Improvement>(),
        required::<Attestation>(),
    ] {
        assert_eq!(names, ["id"]);
    }
    assert!(required::<Scope>().is_empty() && required::<RiskMethod>().is_empty() && required::<Certification>().is_empty());
    assert_eq!(required::<SoaEntry>(), ["control"]);
    assert_eq!(required::<Money>(), ["amount", "currency"]);
}

/// Nested records, scales, references to the standard and words read as written, and are written in the order of the table.
#[test]
fn a_document_is_read_whole_and_written_in_table_order() {
    let text = r##"{
        "schemaVersion": "1.0", "revision": {"number": 3, "on": "2026-05-01", "state": "complete"},
        "organization": {"legalName": "Example", "sites": [{"id": "s1", "country": "DE"}], "size": {"employees": 40, "class": "small"},
            "aiRoles": [{"role": "producer", "subRoles": ["aiDeveloper"]}], "jurisdictions": ["EU"]},
        "scope": {"statement": "all AI", "aiSystems": ["ai1"], "exclusions": [{"what": "a pilot", "aiSystem": "ai2", "reason": "ended"}]},
        "roles": [{"id": "r1", "mandates": ["topManagement", "aimsConformity"], "holders": ["p1"]}],
        "riskMethod": {
            "likelihoodScale": {"levels": [{"key": "rare", "order": 1, "from": 0, "to": 0.1}]},
            "consequenceScales": [{"dimension": "individuals", "levels": [{"key": "minor", "order": 1}]}],
            "formula": "product", "aggregation": "highest",
            "bands": [{"key": "low", "order": 1, "from": 1, "to": 4, "acceptance": "ownerApproval", "reviewInterval": "P1Y"}]},
        "risks": [{"id": "k1", "sources": ["C.3.4"], "affectedObjectives": ["C.2.5", "o1"], "lifeCycleStages": ["operationAndMonitoring"],
            "inherent": {"likelihood": "rare", "consequences": [{"dimension": "individuals", "level": "minor"}]},
            "lossRange": {"low": {"amount": 1000, "currency": "EUR"}}}],
        "treatments": [{"id": "t1", "risk": "k1", "option": "reduce", "controls": ["A.6.2.4", "own1"],
            "acceptance": {"by": "r1", "on": "2026-04-01", "rating": {"likelihood": "rare"}}}],
        "statementOfApplicability": {"entries": [{"control": "A.10.4", "decision": "excluded", "justification": "no customers",
            "exclusionBasis": "notNecessaryByRisk"}]},
        "impactAssessments": [{"id": "i1", "aiSystem": "ai1", "affectedParties": [{"id": "ap1", "kind": "group", "vulnerable": true}],
            "impacts": [{"party": "ap1", "dimension": "fairness", "effect": "harm"}], "conclusion": "goWithConditions"}],
        "aiSystems": [{"id": "ai1", "lifeCycle": {"stage": "deployment", "history": [{"stage": "deployment", "on": "2026-01-01"}]},
            "euAiAct": {"class": "highRisk", "roles": ["deployer"], "annexIII": [{"area": "employment", "point": "4(a)"}], "profiling": true}}],
        "incidents": [{"id": "n1", "detectedAt": "2026-03-01T10:00:00+01:00"}],
        "documents": [{"id": "d1", "kind": "aiPolicy", "state": "approved", "retention": "P5Y", "satisfies": ["5.2", "A.2.2"]}],
        "evidence": [{"id": "e1", "size": 5000000000, "supports": ["9.2.2", "ai1"], "template": false}],
        "metrics": [{"id": "m1", "measurements": [{"on": "2026-02-01", "value": 0.97, "result": "met"}]}],
        "managementReviews": [{"id": "mr1", "inputs": [{"topic": "auditTrends", "trend": "stable"}]}],
        "attestations": [{"id": "a1", "target": "A.2.2", "claim": "conforms", "by": "p1"}],
        "certification": {"stage2": {"on": "2026-04-30", "findings": [{"grade": "minor", "requirement": "7.2"}]},
            "terms": {"surveillanceInterval": "P12M"}}
    }"##;
    let outcome = aimskit::read::read_record::<Root>(text, &Default::default());
    assert!(outcome.diagnostics.is_empty(), "{:#?}", outcome.diagnostics);
    let root = outcome.record.unwrap();
    assert_eq!(root.risks[0].sources[0].as_str(), "C.3.4");
    assert_eq!(root.ai_systems[0].eu_ai_act.as_ref().unwrap().class, Some(EuAiActClass::HighRisk));

    let minified: serde_json::Value = serde_json::from_str(text).unwrap();
    assert_eq!(aimskit::read::write(&root), minified.to_string());
}
