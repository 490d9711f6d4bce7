//! The words of vocabularies as pages show them, by the words of the data.

use crate::language::phrases;

phrases! { static KINDS Kind:
    "accreditation" = "accreditation";
    "action" = "action";
    "affectedParty" = "affected party";
    "aiRoleHeld" = "AI role";
    "aiSystem" = "AI system";
    "aims" = "document";
    "aimsProcess" = "process of the management system";
    "annexIiiUse" = "use listed in Annex III";
    "approval" = "approval";
    "article6Exemption" = "exemption under Article 6";
    "attestation" = "attestation";
    "audit" = "audit";
    "auditFinding" = "audit finding";
    "auditProgramme" = "audit programme";
    "auditScope" = "audit scope";
    "auditTeamMember" = "member of the audit team";
    "biasEvaluation" = "bias evaluation";
    "certificate" = "certificate";
    "certification" = "certification";
    "certificationAudit" = "certification audit";
    "certificationFinding" = "certification finding";
    "certificationTerms" = "certification terms";
    "change" = "change";
    "communication" = "communication";
    "competence" = "competence";
    "complianceEvaluation" = "compliance evaluation";
    "computing" = "computing resource";
    "concern" = "concern";
    "conformityAssessment" = "conformity assessment";
    "consequence" = "consequence";
    "consequenceScale" = "consequence scale";
    "customer" = "customer";
    "customerAssessment" = "customer assessment";
    "dataPreparation" = "data preparation";
    "dataset" = "dataset";
    "deployment" = "deployment";
    "deploymentPlan" = "deployment plan";
    "designDecision" = "design decision";
    "digest" = "digest";
    "distribution" = "distribution";
    "document" = "document";
    "effectivenessReview" = "effectiveness review";
    "euAiAct" = "EU AI Act";
    "euRegistration" = "EU registration";
    "eventLogPolicy" = "event log policy";
    "evidence" = "evidence";
    "gpai" = "general-purpose model";
    "humanResource" = "human resource";
    "impact" = "impact";
    "impactAssessment" = "AI system impact assessment";
    "impactMethod" = "impact assessment method";
    "implementation" = "implementation";
    "improvement" = "improvement";
    "incident" = "incident";
    "interestedParty" = "interested party";
    "issue" = "issue";
    "labelling" = "labelling";
    "lifeCycle" = "life cycle";
    "lossRange" = "loss range";
    "managementReview" = "management review";
    "matrixCell" = "matrix cell";
    "measurement" = "measurement";
    "metric" = "metric";
    "model" = "AI model";
    "money" = "amount";
    "monitoringPlan" = "monitoring plan";
    "nonconformity" = "nonconformity";
    "notification" = "notification";
    "objective" = "objective";
    "obligation" = "obligation";
    "organization" = "organization";
    "organizationSize" = "organization size";
    "oversight" = "oversight";
    "oversightMeasure" = "oversight measure";
    "ownControl" = "own control";
    "partyNeed" = "need of an interested party";
    "period" = "period";
    "person" = "person";
    "personalData" = "personal data";
    "plannedAudit" = "planned audit";
    "policy" = "policy";
    "policyCommitment" = "policy commitment";
    "provenance" = "provenance";
    "provision" = "provision";
    "qualityMeasure" = "quality measure";
    "ratedConsequence" = "rated consequence";
    "rating" = "rating";
    "relatedAssessment" = "related assessment";
    "residualImpact" = "residual impact";
    "resource" = "resource";
    "responsibilityShare" = "shared responsibility";
    "responsibleUse" = "responsible use";
    "retirement" = "retirement";
    "reviewDecision" = "review decision";
    "reviewInput" = "review input";
    "revision" = "revision";
    "risk" = "risk";
    "riskAcceptance" = "risk acceptance";
    "riskBand" = "risk band";
    "riskMethod" = "risk assessment method";
    "riskSource" = "risk source";
    "role" = "role";
    "rootCause" = "root cause";
    "scale" = "scale";
    "scaleLevel" = "scale level";
    "scope" = "scope";
    "scopeExclusion" = "scope exclusion";
    "scopeInterface" = "scope interface";
    "signature" = "signature";
    "similarCases" = "evaluation of similar nonconformities";
    "site" = "site";
    "soaDriver" = "reason of the statement";
    "soaEntry" = "entry of the Statement of Applicability";
    "stageTransition" = "life cycle stage";
    "standardEdition" = "standard edition";
    "statementOfApplicability" = "Statement of Applicability";
    "supplier" = "supplier";
    "supplierAssessment" = "supplier assessment";
    "systemRequirement" = "system requirement";
    "technicalDocumentation" = "technical documentation";
    "tooling" = "tooling";
    "training" = "training";
    "treatment" = "risk treatment";
    "unit" = "unit";
    "verificationRecord" = "verification";
}

phrases! { static PROFILES Profile:
    "draft" = "draft";
    "review" = "review";
    "auditReady" = "audit-ready";
}

phrases! { static EVENTS EventKind:
    "prepared" = "prepared";
    "identified" = "identified";
    "opened" = "opened";
    "occurred" = "occurred";
    "detected" = "detected";
    "told" = "communicated";
    "decided" = "decided";
    "approved" = "approved";
    "accepted" = "accepted";
    "began" = "started";
    "wentLive" = "put into use";
    "stageEntered" = "stage entered";
    "ended" = "ended";
    "changed" = "changed";
    "assessed" = "assessed";
    "measured" = "measured";
    "tested" = "tested";
    "evaluated" = "evaluated";
    "reviewed" = "reviewed";
    "collected" = "collected";
    "held" = "conducted";
    "attested" = "attested";
    "corrected" = "corrected";
    "done" = "completed";
    "closed" = "closed";
    "reached" = "achieved";
    "certified" = "certified";
}

phrases! { static STAGES LifeCycleStage:
    "inception" = "inception";
    "designAndDevelopment" = "design and development";
    "verificationAndValidation" = "verification and validation";
    "deployment" = "deployment";
    "operationAndMonitoring" = "operation and monitoring";
    "continuousValidation" = "continuous validation";
    "reEvaluation" = "re-evaluation";
    "retirement" = "retirement";
}

// Words by which records without a title tell what their parts are about: sorts of assessments, of data, of tests and of needs.
phrases! { static SUBJECTS EventSubject:
    "dataProtection" = "data protection";
    "fundamentalRights" = "fundamental rights";
    "humanRights" = "human rights";
    "environmental" = "environment";
    "safety" = "safety";
    "security" = "security";
    "other" = "other";
    "internal" = "internal";
    "customer" = "customer";
    "purchased" = "purchased";
    "shared" = "shared";
    "open" = "openly available";
    "scraped" = "collected from the web";
    "synthetic" = "synthetic";
    "userGenerated" = "generated by users";
    "verification" = "verification";
    "validation" = "validation";
    "biasTest" = "bias test";
    "robustnessTest" = "robustness test";
    "securityTest" = "security test";
    "redTeaming" = "red teaming";
    "userTest" = "user test";
    "need" = "need";
    "expectation" = "expectation";
    "requirement" = "requirement";
}

phrases! { static STATES ReviewState:
    "done" = "completed";
    "open" = "open";
    "overdue" = "overdue";
    "undecided" = "undecided";
    "closed" = "closed";
    "held" = "conducted";
    "ungraded" = "not graded";
    "major" = "major";
    "minor" = "minor";
    "observation" = "observation";
    "opportunity" = "opportunity for improvement";
    "conformity" = "conformity";
    "declined" = "rejected";
    "accepted" = "accepted";
    "expired" = "expired";
    "missing" = "not accepted";
    "notAllowed" = "not acceptable";
    "go" = "approval to proceed";
    "goWithConditions" = "conditional approval";
    "stop" = "no approval";
    "withdrawn" = "withdrawn";
    "reached" = "achieved";
    "notAssessed" = "not assessed";
    "met" = "met";
    "warning" = "warning";
    "notMet" = "not met";
    "inconclusive" = "inconclusive";
    "notMeasured" = "not measured";
    "suitable" = "suitable";
    "suitableWithConditions" = "suitable with conditions";
    "unsuitable" = "not suitable";
}

phrases! { static FIGURES ReviewFigure:
    "done" = "completed";
    "open" = "open";
    "overdue" = "overdue";
    "opened" = "opened";
    "closed" = "closed";
    "actionsDone" = "actions completed";
    "audits" = "audits";
    "major" = "major";
    "minor" = "minor";
    "observation" = "observations";
    "raised" = "raised";
    "identified" = "identified";
    "aboveAcceptance" = "above acceptance";
    "assessed" = "assessed";
    "incidents" = "incidents";
    "concerns" = "concerns";
    "met" = "met";
    "warning" = "warning";
    "notMet" = "not met";
    "inconclusive" = "inconclusive";
    "notMeasured" = "not measured";
}

phrases! { static PICKS PickReason:
    "all" = "all are reviewed";
    "defective" = "findings";
    "riskiest" = "highest risk";
    "newest" = "newest";
    "oldest" = "oldest";
}

phrases! { static OPTIONS TreatmentOption:
    "avoid" = "avoid";
    "reduce" = "reduce";
    "share" = "share";
    "retain" = "retain";
    "pursue" = "pursue";
}

phrases! { static EXCLUSIONS ExclusionBasis:
    "notNecessaryByRisk" = "not necessary according to the risk assessment";
    "notRequiredExternally" = "not required by applicable external requirements";
    "externalException" = "exception under external requirements";
}

phrases! { static DRIVERS SoaDriverKind:
    "risk" = "risk";
    "obligation" = "obligation";
    "contract" = "contract";
    "objective" = "objective";
    "impact" = "impact";
    "businessNeed" = "business need";
    "bestPractice" = "best practice";
}

phrases! { static IMPLEMENTATIONS ImplementationStatus:
    "notStarted" = "not implemented";
    "planned" = "planned";
    "partial" = "partially implemented";
    "implemented" = "implemented";
}

phrases! { static AI_ACT_ROLES EuAiActRole:
    "provider" = "provider";
    "deployer" = "deployer";
    "importer" = "importer";
    "distributor" = "distributor";
    "authorisedRepresentative" = "authorised representative";
    "productManufacturer" = "product manufacturer";
}

phrases! { static RECORDED_CLASSES EuAiActClass:
    "prohibited" = "prohibited";
    "highRisk" = "high-risk";
    "limitedRisk" = "limited risk";
    "minimalRisk" = "minimal risk";
    "outOfScope" = "out of scope";
}

phrases! { static CLASSES AiActClass:
    "outOfScope" = "out of scope";
    "minimal" = "minimal risk";
    "exempt" = "listed in Annex III, not high-risk";
    "gpai" = "general-purpose model";
    "gpaiSystemicRisk" = "general-purpose model with systemic risk";
    "transparency" = "transparency obligations";
    "highRiskAnnexIii" = "high-risk (Annex III)";
    "highRiskAnnexI" = "high-risk (Annex I)";
    "prohibited" = "prohibited practice";
}

phrases! { static ADDRESSEES Addressee:
    "operator" = "every operator";
    "providerOrDeployer" = "provider or deployer";
    "provider" = "provider";
    "deployer" = "deployer";
    "importer" = "importer";
    "distributor" = "distributor";
    "gpaiProvider" = "provider of the model";
}

phrases! { static TRENDS Trend:
    "improving" = "improving";
    "stable" = "stable";
    "worsening" = "worsening";
    "unclear" = "unclear";
}

phrases! { static COVERS EvidenceCover:
    "primary" = "primary";
    "supporting" = "supporting only";
    "notCurrent" = "not current";
    "none" = "none";
}
