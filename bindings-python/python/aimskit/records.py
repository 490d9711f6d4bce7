"""What an organization records: a frozen class for each noun of the model.

Written by `python -m generate` from the committed schemas; don't edit.
"""

from __future__ import annotations

import datetime
import decimal
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .dates import Date, Moment
from .record import Record, json_field

__all__ = [
    "Revision",
    "RevisionState",
    "StandardEdition",
    "Organization",
    "OrganizationKind",
    "Unit",
    "Site",
    "OrganizationSize",
    "SizeClass",
    "ManagementSystem",
    "AiRoleHeld",
    "AiRole",
    "AiSubRole",
    "Issue",
    "Origin",
    "IssueTopic",
    "InterestedParty",
    "InterestedPartyKind",
    "PartyNeed",
    "NeedKind",
    "Obligation",
    "ObligationSource",
    "ComplianceEvaluation",
    "Scope",
    "ScopeExclusion",
    "ScopeInterface",
    "AimsProcess",
    "Assignment",
    "Policy",
    "PolicyKind",
    "PolicyCommitment",
    "CommitmentKind",
    "Distribution",
    "Person",
    "PersonKind",
    "Role",
    "RoleMandate",
    "Approval",
    "ApprovalDecision",
    "Approver",
    "Digest",
    "DigestAlgorithm",
    "RiskMethod",
    "Scale",
    "ScaleLevel",
    "ConsequenceScale",
    "ConsequenceDimension",
    "RiskFormula",
    "MatrixCell",
    "RiskAggregation",
    "RiskBand",
    "RiskAcceptanceRule",
    "RiskSource",
    "Risk",
    "RiskKind",
    "LifeCycleStage",
    "Consequence",
    "ExistingControl",
    "ControlEffectiveness",
    "Rating",
    "RatedConsequence",
    "LossRange",
    "Money",
    "RiskStatus",
    "RiskAssessment",
    "ImpactTrigger",
    "AssessmentStatus",
    "Action",
    "DueRevision",
    "WorkStatus",
    "Comparison",
    "EffectivenessReview",
    "Treatment",
    "TreatmentOption",
    "RiskAcceptance",
    "OwnControl",
    "ControlKind",
    "StatementOfApplicability",
    "SoaEntry",
    "SoaDecision",
    "ExclusionBasis",
    "SoaDriver",
    "SoaDriverKind",
    "Implementation",
    "ImplementationStatus",
    "ImpactMethod",
    "ImpactDimension",
    "ImpactAssessment",
    "AffectedParty",
    "AffectedPartyKind",
    "Vulnerability",
    "Impact",
    "FundamentalRight",
    "ImpactEffect",
    "ImpactCause",
    "Reversibility",
    "ResidualImpact",
    "RelatedAssessment",
    "RelatedAssessmentKind",
    "ImpactConclusion",
    "DimensionRating",
    "Objective",
    "ObjectiveKind",
    "ObjectiveStatus",
    "Measurement",
    "MeasurementResult",
    "Change",
    "AiSystem",
    "ObservedUse",
    "LifeCycle",
    "StageTransition",
    "AutonomyLevel",
    "LearningMode",
    "AiTechnique",
    "LearningApproach",
    "Oversight",
    "OversightMode",
    "OversightMeasure",
    "Deployment",
    "EuAiAct",
    "EuAiActClass",
    "EuAiActRole",
    "MarketState",
    "SignificantChange",
    "OutOfScopeGround",
    "EuAiActPart",
    "PracticeFacts",
    "ProhibitedPractice",
    "PracticeElement",
    "Article5Element",
    "AnnexIProduct",
    "AnnexISection",
    "AnnexIiiUse",
    "AnnexIiiArea",
    "AnnexIiiException",
    "Article6Exemption",
    "ExemptionCondition",
    "TransparencyDuty",
    "TransparencyException",
    "Article50Exception",
    "RoleChange",
    "Gpai",
    "EuRegistration",
    "ConformityAssessment",
    "ConformityRoute",
    "SystemRequirement",
    "SystemRequirementKind",
    "DesignDecision",
    "VerificationRecord",
    "VerificationKind",
    "VerificationResult",
    "DeploymentPlan",
    "MonitoringPlan",
    "EventLogPolicy",
    "TechnicalDocumentation",
    "DocumentationAudience",
    "DocumentationTopic",
    "ResponsibleUse",
    "Retirement",
    "Resource",
    "ResourceKind",
    "Dataset",
    "DatasetUse",
    "Provenance",
    "ProvenanceKind",
    "Period",
    "PersonalData",
    "ProcessingRole",
    "DatasetSplit",
    "Classification",
    "DataPreparation",
    "QualityMeasure",
    "BiasEvaluation",
    "Labelling",
    "Model",
    "Tooling",
    "ToolingKind",
    "Computing",
    "Hosting",
    "HumanResource",
    "Incident",
    "IncidentKind",
    "IncidentSeverity",
    "Notification",
    "CaseStatus",
    "Concern",
    "ConcernChannel",
    "Supplier",
    "Provision",
    "ResponsibilityShare",
    "ResponsibilityHolder",
    "SupplierAssessment",
    "SupplierResult",
    "Customer",
    "CustomerAssessment",
    "Competence",
    "CompetenceBasis",
    "Training",
    "AwarenessTopic",
    "TrainingAudience",
    "Communication",
    "Document",
    "DocumentKind",
    "DocumentState",
    "Evidence",
    "EvidenceKind",
    "Signature",
    "Sample",
    "SampleSelection",
    "EvidenceStrength",
    "Metric",
    "AuditProgramme",
    "PlannedAudit",
    "AuditScope",
    "Audit",
    "AuditKind",
    "AuditTeamMember",
    "AuditPart",
    "AuditFinding",
    "FindingGrade",
    "ManagementReview",
    "ReviewInput",
    "ReviewTopic",
    "Trend",
    "ReviewDecision",
    "ReviewDecisionKind",
    "Nonconformity",
    "NonconformitySource",
    "NonconformityGrade",
    "RootCause",
    "RootCauseMethod",
    "SimilarCases",
    "Improvement",
    "Attestation",
    "AttestationClaim",
    "Certification",
    "Accreditation",
    "CertificationAudit",
    "CertificationFinding",
    "Certificate",
    "CertificateStatus",
    "CertificationTerms",
    "Root",
]

RevisionState: TypeAlias = Literal[
    "draft",  # Draft: what is missing is not yet a gap.
    "complete",  # Declared complete: what is missing counts as a gap.
]
"""State of the document."""

OrganizationKind: TypeAlias = Literal[
    "company",  # A company.
    "publicBody",  # A public body.
    "nonProfit",  # An association, foundation or other organization without profit.
    "research",  # A university or research institute.
    "partOfOrganization",  # A part of a larger organization.
]
"""What sort of organization it is."""

SizeClass: TypeAlias = Literal[
    "micro",  # Fewer than 10 people.
    "small",  # Fewer than 50 people.
    "medium",  # Fewer than 250 people.
    "smallMidCap",  # Small mid-cap: larger than medium, and still entitled to some relief.
    "large",  # Larger than that.
]
"""Size class of an enterprise in the sense of EU law."""

ManagementSystem: TypeAlias = Literal[
    "iso42001",  # For AI (ISO/IEC 42001): the one that the document holds.
    "iso27001",  # For information security (ISO/IEC 27001).
    "iso27701",  # For privacy information (ISO/IEC 27701).
    "iso9001",  # For quality (ISO 9001).
    "iso14001",  # For the environment (ISO 14001).
    "iso45001",  # For occupational health and safety (ISO 45001).
    "iso22301",  # For business continuity (ISO 22301).
    "iso20000",  # For services (ISO/IEC 20000-1).
    "iso37301",  # For compliance (ISO 37301).
    "other",  # By another standard, or by none.
]
"""A management system, by the standard that it meets."""

AiRole: TypeAlias = Literal[
    "provider",  # Offers AI platforms, products or services.
    "producer",  # Designs, develops, tests or deploys AI systems.
    "customer",  # Uses an AI product or service.
    "partner",  # Supports others: integrates, supplies data, audits, evaluates.
    "subject",  # Is affected by an AI system.
    "authority",  # Makes policy or oversees.
]
"""A role in the AI ecosystem (ISO/IEC 22989, 5.19)."""

AiSubRole: TypeAlias = Literal[
    "aiPlatformProvider",  # Provider: offers a platform on which others build AI.
    "aiProductOrServiceProvider",  # Provider: offers an AI product or service.
    "aiDeveloper",  # Producer: develops AI systems or models.
    "aiDesigner",  # Producer: designs AI systems.
    "aiOperator",  # Producer: operates AI systems.
    "aiTesterOrEvaluator",  # Producer: tests and evaluates AI systems.
    "aiDeployer",  # Producer: deploys AI systems; not the deployer of the EU AI Act.
    "aiHumanFactorsProfessional",  # Producer: takes care of human factors.
    "domainExpert",  # Producer: knows the field of application.
    "aiImpactAssessor",  # Producer: assesses impacts of AI systems.
    "procurer",  # Producer: buys AI systems or parts of them.
    "aiGovernanceProfessional",  # Producer: governs and oversees AI.
    "modelDesigner",  # Producer: designs models.
    "modelImplementer",  # Producer: implements models.
    "computationVerifier",  # Producer: verifies that computing works.
    "modelVerifier",  # Producer: verifies models.
    "aiUser",  # Customer: uses AI systems.
    "aiSystemIntegrator",  # Partner: integrates AI into larger systems.
    "dataProvider",  # Partner: supplies data.
    "aiAuditor",  # Partner: audits AI.
    "aiEvaluator",  # Partner: evaluates AI.
    "dataSubject",  # Subject: a person whose data is used.
    "otherSubject",  # Subject: affected in another way.
    "policyMaker",  # Authority: makes policy.
    "regulator",  # Authority: oversees and enforces.
]
"""A finer kind of a role in the AI ecosystem (ISO/IEC 22989; ISO/IEC 42001, 4.1)."""

Origin: TypeAlias = Literal[
    "internal",  # From inside the organization.
    "external",  # From outside the organization.
]
"""Whether something comes from inside or from outside."""

IssueTopic: TypeAlias = Literal[
    "legal",  # Law, regulation and case law.
    "technological",  # Technology and its change.
    "competitive",  # Market and competition.
    "cultural",  # Culture, values and ethics.
    "social",  # Society and public opinion.
    "political",  # Politics.
    "economic",  # Economy and money.
    "climate",  # Climate change.
    "environmental",  # Environment beside climate.
    "organizational",  # Structure, governance and processes of the organization.
    "contractual",  # Contracts.
    "workforce",  # People and skills.
    "data",  # Availability and quality of data.
    "other",  # Another topic, named in `otherTopic`.
]
"""What an issue is about."""

InterestedPartyKind: TypeAlias = Literal[
    "customer",  # Buys or receives AI systems or services.
    "user",  # Uses AI systems.
    "affectedPerson",  # Is subject to what an AI system does.
    "dataSubject",  # A person whose data is used.
    "employee",  # Works for the organization.
    "workersRepresentative",  # Represents the workers.
    "supplier",  # Supplies the organization.
    "partner",  # Works together with the organization.
    "regulator",  # Makes or enforces rules.
    "owner",  # Owns or invests in the organization.
    "topManagement",  # Leads the organization.
    "certificationBody",  # Certifies the management system.
    "insurer",  # Insures the organization.
    "community",  # People who live or work nearby, or share a concern.
    "civilSociety",  # Associations and media.
    "competitor",  # Competes with the organization.
    "other",  # Another party, named in `otherKind`.
]
"""What sort of party it is."""

NeedKind: TypeAlias = Literal[
    "need",  # Something that the party needs.
    "expectation",  # Something that the party expects.
    "requirement",  # Something that the party can require.
]
"""How binding what a party wants is."""

ObligationSource: TypeAlias = Literal[
    "law",  # Act, regulation, decree or court decision.
    "contract",  # Contract or terms of service.
    "voluntaryCode",  # Code of conduct or promise, freely taken on.
    "standard",  # Technical standard.
    "permit",  # Licence, permit or authority's order.
    "groupPolicy",  # Rule of a parent company.
    "other",  # Another source, named in `otherSource`.
]
"""Where an obligation comes from."""

PolicyKind: TypeAlias = Literal[
    "aiPolicy",  # The AI policy of 5.2.
    "topicSpecific",  # A policy on one topic.
]
"""What a policy is for."""

CommitmentKind: TypeAlias = Literal[
    "applicableRequirements",  # Meeting the requirements that apply (5.2 c).
    "continualImprovement",  # Improving the management system continually (5.2 d).
    "fairness",  # Fair outcomes.
    "transparency",  # Transparency and explainability.
    "privacy",  # Privacy.
    "safety",  # Safety.
    "security",  # Security.
    "humanOversight",  # Oversight by people.
    "accountability",  # Accountability.
    "environment",  # Care for the environment.
    "legalUse",  # No unlawful or harmful use of AI.
    "other",  # Something else, said in `text`.
]
"""What a policy commits to."""

PersonKind: TypeAlias = Literal[
    "person",  # A person.
    "body",  # A body: a board, a committee, a team.
]
"""Whether it is one person or several who decide together."""

RoleMandate: TypeAlias = Literal[
    "topManagement",  # Directs and controls the organization at the highest level (5.1).
    "aimsConformity",  # Sees that the management system conforms to the standard (5.3 a).
    "performanceReporting",  # Reports the performance of the management system to top management (5.3 b).
    "riskManagement",  # Runs AI risk assessment and treatment.
    "riskAcceptance",  # Approves treatment plans and accepts residual risks (6.1.3).
    "impactAssessment",  # Conducts or approves impact assessments (A.5.2).
    "systemDevelopment",  # Answers for design and development (A.6.1).
    "dataManagement",  # Answers for data (A.7).
    "humanOversight",  # Oversees AI systems in use (A.9).
    "security",  # Answers for security.
    "privacy",  # Answers for privacy.
    "safety",  # Answers for safety.
    "legalCompliance",  # Watches over legal requirements.
    "supplierManagement",  # Looks after suppliers (A.10.3).
    "incidentManagement",  # Handles and communicates incidents (A.8.4).
    "concerns",  # Receives and follows up concerns (A.3.3).
    "documentControl",  # Controls documented information (7.5).
    "internalAudit",  # Audits internally (9.2).
    "competence",  # Sees to competence and awareness (7.2, 7.3).
]
"""A responsibility that the standard or the law asks someone to hold."""

ApprovalDecision: TypeAlias = Literal[
    "approved",  # It is approved.
    "approvedWithConditions",  # It is approved under conditions, which `note` names.
    "reviewed",  # It was looked through, and not approved by that.
    "rejected",  # It is not approved.
    "deferred",  # It is not decided yet.
]
"""What someone who was asked for approval decided."""

DigestAlgorithm: TypeAlias = Literal[
    "sha256",  # SHA-256.
    "sha384",  # SHA-384.
    "sha512",  # SHA-512.
    "blake3",  # BLAKE3.
]
"""How a digest is computed."""

ConsequenceDimension: TypeAlias = Literal[
    "organization",  # The organization itself.
    "individuals",  # Single persons.
    "groups",  # Groups of persons.
    "societies",  # Societies, and the environment they live in.
]
"""Who bears a consequence (6.1.2 d)."""

RiskFormula: TypeAlias = Literal[
    "product",  # The orders of likelihood and consequence are multiplied; the score falls into a band.
    "sum",  # The orders of likelihood and consequence are added; the score falls into a band.
    "max",  # The higher of both orders is taken; the score falls into a band.
    "matrix",  # A cell of the matrix names the band.
]
"""How likelihood and consequence give a level of risk."""

RiskAggregation: TypeAlias = Literal[
    "highest",  # The highest level counts.
    "sum",  # The scores of the dimensions are added; not with a matrix.
]
"""How the levels of several dimensions give one."""

RiskAcceptanceRule: TypeAlias = Literal[
    "acceptable",  # It is acceptable as it is.
    "ownerApproval",  # The risk's owner may accept it.
    "topManagementApproval",  # Top management may accept it.
    "notAcceptable",  # It may not be accepted.
]
"""Who may accept a risk."""

RiskKind: TypeAlias = Literal[
    "risk",  # Something that hinders the objectives.
    "opportunity",  # Something that helps the objectives.
]
"""Whether an effect of uncertainty is feared or sought."""

LifeCycleStage: TypeAlias = Literal[
    "inception",  # The idea is formed and decided on.
    "designAndDevelopment",  # It is designed and built.
    "verificationAndValidation",  # It is tested against its requirements and its purpose.
    "deployment",  # It is brought into use.
    "operationAndMonitoring",  # It is in use and watched.
    "continuousValidation",  # It learns in use and is validated again and again.
    "reEvaluation",  # It is judged anew: goals, results, risks.
    "retirement",  # It is taken out of use.
]
"""A stage of an AI system's life cycle (ISO/IEC 22989, clause 6)."""

ControlEffectiveness: TypeAlias = Literal[
    "effective",  # It works as intended.
    "partlyEffective",  # It works in part.
    "ineffective",  # It does not work.
    "notTested",  # It was not tested.
]
"""How well a control works."""

RiskStatus: TypeAlias = Literal[
    "open",  # It is identified, and nothing is decided.
    "inTreatment",  # It is being treated.
    "monitored",  # It is treated and watched.
    "accepted",  # It is accepted as it is.
    "closed",  # It no longer exists.
]
"""State of a risk."""

ImpactTrigger: TypeAlias = Literal[
    "initial",  # First assessment, before development or deployment.
    "change",  # A significant change is planned or has happened.
    "interval",  # The planned interval has run out.
    "incident",  # An incident or a newly found harm.
    "request",  # Someone asked for it.
    "legalChange",  # Law or policy changed.
]
"""What makes an impact assessment due (6.1.4, 8.4)."""

AssessmentStatus: TypeAlias = Literal[
    "planned",  # It is planned and not begun.
    "inProgress",  # It is being performed.
    "completed",  # It is completed.
    "cancelled",  # It was given up.
]
"""State of an assessment, audit or programme."""

WorkStatus: TypeAlias = Literal[
    "proposed",  # It is proposed and not decided.
    "planned",  # It is decided and not begun.
    "inProgress",  # It has begun.
    "onHold",  # It is put off.
    "done",  # It is done.
    "cancelled",  # It was given up.
]
"""State of something that is to be done."""

Comparison: TypeAlias = Literal[
    "atLeast",  # The value is to be the target or more.
    "atMost",  # The value is to be the target or less.
    "exactly",  # The value is to be the target.
]
"""How a value is compared with a target."""

TreatmentOption: TypeAlias = Literal[
    "avoid",  # Decide not to start or go on with the activity.
    "reduce",  # Remove the source, or change likelihood or consequences.
    "share",  # Share the risk with others: contract, insurance.
    "retain",  # Keep the risk by informed decision.
    "pursue",  # Take or raise the risk to pursue an opportunity.
]
"""How a risk or opportunity is treated (6.1.3 a)."""

ControlKind: TypeAlias = Literal[
    "preventive",  # Keeps an event from happening.
    "detective",  # Notices an event.
    "corrective",  # Limits or repairs what an event did.
    "directive",  # Tells people what to do.
    "other",  # In another way, named in `otherKind`.
]
"""How a control works."""

SoaDecision: TypeAlias = Literal[
    "included",  # The control is necessary.
    "excluded",  # The control is left out.
]
"""Whether a control is necessary."""

ExclusionBasis: TypeAlias = Literal[
    "notNecessaryByRisk",  # The risk assessment does not make it necessary.
    "notRequiredExternally",  # External requirements do not ask for it.
    "externalException",  # External requirements make an exception.
]
"""On what ground a control is excluded (6.1.3 f)."""

SoaDriverKind: TypeAlias = Literal[
    "risk",  # A risk that it treats.
    "obligation",  # A requirement from law or an interested party.
    "contract",  # A contract.
    "objective",  # An AI objective.
    "impact",  # A finding of an impact assessment.
    "businessNeed",  # A need of the business, said in `description`.
    "bestPractice",  # Good practice, said in `description`.
]
"""What makes a control necessary."""

ImplementationStatus: TypeAlias = Literal[
    "notStarted",  # Nothing was done yet.
    "planned",  # It is planned.
    "partial",  # It is partially implemented.
    "implemented",  # It is implemented.
]
"""How far a control is implemented."""

ImpactDimension: TypeAlias = Literal[
    "fairness",  # Fairness and discrimination.
    "accountability",  # Accountability.
    "transparency",  # Transparency.
    "explainability",  # Explainability.
    "privacy",  # Privacy and personal data.
    "security",  # Security.
    "safety",  # Safety of life and property.
    "health",  # Physical and mental health.
    "financial",  # Money and economic standing of those affected.
    "employment",  # Work and working conditions.
    "accessibility",  # Accessibility.
    "rights",  # Human and fundamental rights.
    "autonomy",  # Freedom to decide.
    "reliability",  # Reliability of what people depend on.
    "environment",  # Environment and climate.
    "economy",  # Economy as a whole.
    "democracy",  # Government, democracy and rule of law.
    "culture",  # Norms, traditions, culture and values.
    "other",  # In another regard, named in `otherDimension`.
]
"""In which regard people and societies are affected (A.5.4, A.5.5, ISO/IEC 42005)."""

AffectedPartyKind: TypeAlias = Literal[
    "individual",  # Single persons.
    "group",  # A group of persons.
    "society",  # A society.
]
"""Whom an AI system can affect (6.1.4)."""

Vulnerability: TypeAlias = Literal[
    "children",  # They are children.
    "olderPeople",  # They are old.
    "impairment",  # They live with an impairment.
    "workers",  # They are workers under direction.
    "minority",  # They belong to a minority or to people who are often discriminated against.
    "dependency",  # They depend on a service, benefit or decision.
    "other",  # Another reason, said in the description.
]
"""Why people need particular care (A.5.4)."""

FundamentalRight: TypeAlias = Literal[
    "humanDignity",  # Human dignity (Article 1).
    "life",  # Right to life (Article 2).
    "integrity",  # Right to the integrity of the person (Article 3).
    "noTorture",  # Prohibition of torture (Article 4).
    "noSlavery",  # Prohibition of slavery and forced labour (Article 5).
    "libertyAndSecurity",  # Right to liberty and security (Article 6).
    "privateLife",  # Respect for private and family life (Article 7).
    "personalData",  # Protection of personal data (Article 8).
    "family",  # Right to marry and to found a family (Article 9).
    "thought",  # Freedom of thought, conscience and religion (Article 10).
    "expression",  # Freedom of expression and information (Article 11).
    "assembly",  # Freedom of assembly and of association (Article 12).
    "artsAndSciences",  # Freedom of the arts and sciences (Article 13).
    "education",  # Right to education (Article 14).
    "work",  # Freedom to choose an occupation and right to work (Article 15).
    "business",  # Freedom to conduct a business (Article 16).
    "property",  # Right to property (Article 17).
    "asylum",  # Right to asylum (Article 18).
    "noRemoval",  # Protection against removal, expulsion and extradition (Article 19).
    "equality",  # Equality before the law (Article 20).
    "nonDiscrimination",  # Non-discrimination (Article 21).
    "diversity",  # Cultural, religious and linguistic diversity (Article 22).
    "genderEquality",  # Equality between women and men (Article 23).
    "children",  # Rights of the child (Article 24).
    "olderPeople",  # Rights of the elderly (Article 25).
    "disability",  # Integration of persons with disabilities (Article 26).
    "workersInformation",  # Right of workers to information and consultation (Article 27).
    "collectiveBargaining",  # Right of collective bargaining and action (Article 28).
    "placement",  # Access to placement services (Article 29).
    "dismissal",  # Protection against unjustified dismissal (Article 30).
    "workingConditions",  # Fair and just working conditions (Article 31).
    "noChildLabour",  # Prohibition of child labour and protection of young people at work (Article 32).
    "familyAndWork",  # Family and professional life (Article 33).
    "socialSecurity",  # Social security and social assistance (Article 34).
    "healthCare",  # Health care (Article 35).
    "generalServices",  # Access to services of general economic interest (Article 36).
    "environment",  # Environmental protection (Article 37).
    "consumers",  # Consumer protection (Article 38).
    "voteEuropean",  # Right to vote and stand in European elections (Article 39).
    "voteMunicipal",  # Right to vote and stand in municipal elections (Article 40).
    "goodAdministration",  # Right to good administration (Article 41).
    "documents",  # Access to documents (Article 42).
    "ombudsman",  # European Ombudsman (Article 43).
    "petition",  # Right to petition (Article 44).
    "movement",  # Freedom of movement and of residence (Article 45).
    "diplomaticProtection",  # Diplomatic and consular protection (Article 46).
    "effectiveRemedy",  # Effective remedy and fair trial (Article 47).
    "defence",  # Presumption of innocence and right of defence (Article 48).
    "proportionalPenalties",  # Legality and proportionality of offences and penalties (Article 49).
    "noDoubleTrial",  # Not to be tried twice for the same offence (Article 50).
]
"""A right or freedom of the Charter of Fundamental Rights of the European Union (2012/C 326/02), by its article."""

ImpactEffect: TypeAlias = Literal[
    "benefit",  # They gain.
    "harm",  # They lose.
]
"""Whether an impact is good or bad for those affected."""

ImpactCause: TypeAlias = Literal[
    "development",  # Developing the system.
    "provision",  # Providing the system to others.
    "deployment",  # Deploying the system.
    "intendedUse",  # Using it as intended.
    "misuse",  # Foreseeable misuse.
    "failure",  # Failure of the system.
]
"""What an impact comes from (6.1.4)."""

Reversibility: TypeAlias = Literal[
    "reversible",  # It can be undone with little effort.
    "partlyReversible",  # It can be undone in part or with great effort.
    "irreversible",  # It can't be undone.
]
"""Whether an impact can be undone."""

RelatedAssessmentKind: TypeAlias = Literal[
    "dataProtection",  # Data protection impact assessment (GDPR, Art. 35).
    "fundamentalRights",  # Fundamental rights impact assessment (EU AI Act, Art. 27).
    "humanRights",  # Human rights assessment.
    "environmental",  # Environmental assessment.
    "safety",  # Safety assessment.
    "security",  # Security assessment.
    "other",  # Another assessment, named in `otherKind`.
]
"""What sort of assessment stands beside an impact assessment."""

ImpactConclusion: TypeAlias = Literal[
    "go",  # Go on.
    "goWithConditions",  # Go on if the conditions are met.
    "stop",  # Don't go on.
]
"""What an impact assessment concludes."""

ObjectiveKind: TypeAlias = Literal[
    "managementSystem",  # For the management system and its results (6.2).
    "responsibleDevelopment",  # For responsible design and development (A.6.1.2).
    "responsibleUse",  # For responsible use (A.9.3).
]
"""What an objective is for."""

ObjectiveStatus: TypeAlias = Literal[
    "planned",  # It is set, and nothing was done yet.
    "onTrack",  # It will be reached as things stand.
    "atRisk",  # It may not be reached.
    "offTrack",  # It will not be reached as things stand.
    "achieved",  # It is reached.
    "withdrawn",  # It was given up.
]
"""State of an objective."""

MeasurementResult: TypeAlias = Literal[
    "met",  # The target is met.
    "warning",  # The target is missed, but the threshold is kept.
    "notMet",  # The threshold is broken.
    "inconclusive",  # The value does not allow a judgement.
]
"""How a measured value was judged."""

AutonomyLevel: TypeAlias = Literal[
    "assistance",  # It gives information; people decide and act.
    "recommendation",  # It proposes; people decide.
    "approvalNeeded",  # It decides; people approve before it acts.
    "supervised",  # It acts; people watch and can step in.
    "conditional",  # It acts alone under set conditions and hands over otherwise.
    "autonomous",  # It acts alone.
]
"""How much a system does without a person."""

LearningMode: TypeAlias = Literal[
    "none",  # It doesn't learn: rules, search, knowledge.
    "fixed",  # It is trained before use and then stays the same.
    "periodicRetraining",  # It is trained again from time to time.
    "continuous",  # It goes on learning in use.
]
"""How and when a system learns."""

AiTechnique: TypeAlias = Literal[
    "ruleBased",  # Rules and expert knowledge.
    "knowledgeGraph",  # Knowledge graphs and reasoning.
    "searchAndOptimization",  # Search, planning and optimization.
    "statisticalModel",  # Statistical and Bayesian models.
    "classicalMachineLearning",  # Machine learning without deep networks.
    "deepLearning",  # Deep neural networks.
    "reinforcementLearning",  # Learning by reward.
    "generative",  # Generating text, images, sound or code.
    "largeLanguageModel",  # Large language models.
    "retrievalAugmentation",  # Generation with retrieval from own sources.
    "agentic",  # Agents that plan and use tools.
    "computerVision",  # Image and video analysis.
    "speech",  # Speech recognition and synthesis.
    "recommender",  # Recommendation.
    "robotics",  # Robotics and control.
    "other",  # Another technique, named in `otherTechnique`.
]
"""A technique that an AI system is built with."""

LearningApproach: TypeAlias = Literal[
    "supervised",  # From examples with labels.
    "unsupervised",  # From examples without labels.
    "selfSupervised",  # From labels that the data itself gives.
    "semiSupervised",  # From examples of which some have labels.
    "reinforcement",  # From reward.
    "federated",  # From data that stays with several parties.
    "transfer",  # From what another model learned.
]
"""How a model learns."""

OversightMode: TypeAlias = Literal[
    "inTheLoop",  # A person takes part in each decision.
    "onTheLoop",  # A person watches and can step in.
    "inCommand",  # A person decides when and how the system is used at all.
    "none",  # No person takes part.
]
"""How people take part in what a system does."""

EuAiActClass: TypeAlias = Literal[
    "prohibited",  # A prohibited practice (Art. 5).
    "highRisk",  # High-risk (Art. 6).
    "limitedRisk",  # Duties of transparency only (Art. 50).
    "minimalRisk",  # None of these.
    "outOfScope",  # The Act does not apply (Art. 2).
]
"""Class of an AI system under the EU AI Act."""

EuAiActRole: TypeAlias = Literal[
    "provider",  # Develops it or has it developed, and places it on the market or in service under its own name.
    "deployer",  # Uses it under its own authority.
    "importer",  # Places it on the Union market for a provider outside the Union.
    "distributor",  # Makes it available in the supply chain.
    "authorisedRepresentative",  # Acts in the Union for a provider.
    "productManufacturer",  # Places it on the market together with its own product.
]
"""Role under the EU AI Act (Art. 3)."""

MarketState: TypeAlias = Literal[
    "planned",  # Not yet: it is planned.
    "placed",  # It has.
]
"""Whether a system has come on the Union market, or in service there."""

OutOfScopeGround: TypeAlias = Literal[
    "noAiSystem",  # It is no AI system: it infers nothing (Art. 3(1)).
    "militaryOrSecurity",  # For military, defence or national security only (Art. 2(3)).
    "thirdCountryCooperation",  # Authority of a third country in police or judicial cooperation (Art. 2(4)).
    "researchOnly",  # Developed and put into service for scientific research alone (Art. 2(6)).
    "beforeMarket",  # Research, testing or development before the market, not in real-world conditions (Art. 2(8)).
    "personalUse",  # Used by a natural person in a personal activity (Art. 2(10)).
    "openSource",  # Under a free and open-source licence; does not hold for high-risk systems and those of Article 5 or 50 (Art. 2(12)).
]
"""Ground on which the Act does not apply."""

EuAiActPart: TypeAlias = Literal[
    "practices",  # Prohibited practices (Art. 5).
    "products",  # Products of Annex I (Art. 6(1)).
    "uses",  # Uses of Annex III (Art. 6(2)).
    "transparency",  # Duties of transparency (Art. 50).
    "models",  # Models for general purposes (Art. 51 to 56).
]
"""Part of the Act under which a system may fall."""

ProhibitedPractice: TypeAlias = Literal[
    "manipulation",  # (a): subliminal, manipulative or deceptive techniques.
    "exploitingVulnerability",  # (b): exploiting age, disability or social situation.
    "syntheticAbuse",  # (ba), (bb): practices that the amendment of 2026 added, without saying which.
    "intimateImages",  # (ba): intimate images, videos or audio of an identifiable person without consent.
    "childAbuseMaterial",  # (bb): material that shows the sexual abuse of children.
    "socialScoring",  # (c): social scoring.
    "crimePrediction",  # (d): predicting crime by profiling alone.
    "faceScraping",  # (e): untargeted scraping of facial images.
    "emotionAtWorkOrSchool",  # (f): inferring emotions at work or in education.
    "biometricCategorisation",  # (g): categorising people by biometrics to infer sensitive traits.
    "remoteBiometricIdentification",  # (h): real-time remote biometric identification in public for law enforcement.
]
"""Practice that Art. 5(1) of the EU AI Act prohibits."""

Article5Element: TypeAlias = Literal[
    "manipulativeTechnique",  # (a): subliminal, purposefully manipulative or deceptive techniques.
    "vulnerabilityExploited",  # (b): a vulnerability due to age, disability or a social or economic situation is exploited.
    "behaviourDistorted",  # (a), (b): it distorts the behaviour of people materially, by object or effect.
    "significantHarm",  # (a), (b): it causes significant harm, or is reasonably likely to.
    "realisticIntimateMaterial",  # (ba): realistic material of an identifiable person's intimate parts or sexual activities.
    "explicitConsent",  # (ba), exception: the person consented explicitly to this material.
    "noMoreExposed",  # (ba), exception: nothing more is exposed, and no activity is altered (5(1b)).
    "abuseMaterial",  # (bb): material or a performance that shows the sexual abuse of children.
    "defenceUnderNationalLaw",  # (bb), exception: a defence under national law.
    "purposeOrUnguarded",  # (ba), (bb): it is the purpose, of the system or of its use, or a foreseeable outcome without adequate safeguards (5(1a)).
    "evaluatedOverTime",  # (c): people are evaluated or classified over time by their behaviour or traits.
    "detrimentalTreatment",  # (c): the score leads to treatment in an unrelated context, or to unjustified or disproportionate treatment.
    "offencePredicted",  # (d): the risk that a person commits an offence is assessed or predicted.
    "profilingAlone",  # (d): on profiling or personality traits alone.
    "supportsHumanAssessment",  # (d), exception: it supports a human assessment that rests on objective, verifiable facts.
    "faceDatabase",  # (e): a database for face recognition is created or extended.
    "untargetedScraping",  # (e): by untargeted scraping of images from the internet or CCTV.
    "emotionsInferred",  # (f): emotions or intentions are inferred from biometric data.
    "workOrEducation",  # (f): at the workplace or in education.
    "medicalOrSafety",  # (f), exception: for medical or safety reasons.
    "physicalStateOnly",  # (f), exception: only a physical state such as pain or fatigue is detected (Recital 18).
    "categorisedByBiometrics",  # (g): people are categorised individually by their biometric data.
    "sensitiveTraitInferred",  # (g): to infer race, opinions, union membership, beliefs, sex life or orientation.
    "lawfulLabelling",  # (g), exception: lawfully acquired biometric data sets are labelled or filtered.
    "realTimeIdentification",  # (h): remote biometric identification in real time.
    "publicSpace",  # (h): in spaces accessible to the public.
    "lawEnforcementPurpose",  # (h): for law enforcement.
    "authorisedObjective",  # (h), exception: strictly necessary for an objective of (h)(i) to (iii), and authorised (5(2) to (7)).
]
"""An element that Article 5 names: without it a practice is not prohibited, or with it an exception holds."""

AnnexISection: TypeAlias = Literal[
    "sectionA",  # Section A: acts of the New Legislative Framework.
    "sectionB",  # Section B: other acts, such as on vehicles, aircraft and, since 2026, machinery.
]
"""Section of Annex I."""

AnnexIiiArea: TypeAlias = Literal[
    "biometrics",  # 1: biometrics.
    "criticalInfrastructure",  # 2: critical infrastructure.
    "education",  # 3: education and vocational training.
    "employment",  # 4: employment, workers' management and access to self-employment.
    "essentialServices",  # 5: essential private and public services and benefits.
    "lawEnforcement",  # 6: law enforcement.
    "migration",  # 7: migration, asylum and border control.
    "justiceAndDemocracy",  # 8: administration of justice and democratic processes.
]
"""Area of Annex III of the EU AI Act."""

AnnexIiiException: TypeAlias = Literal[
    "identityVerification",  # 1(a): it only confirms that a person is the one the person claims to be.
    "physicalState",  # 1(c): it detects a physical state such as pain or fatigue, and no emotion (Recital 18).
    "financialFraudDetection",  # 5(b): it detects financial fraud.
    "otherInsurance",  # 5(c): the insurance is neither a life nor a health insurance.
    "travelDocumentVerification",  # 7(d): it verifies travel documents.
    "administrativeTask",  # 8(a): it serves administrative tasks that touch no decision of justice (Recital 61).
    "campaignTool",  # 8(b): people are not directly exposed to its output; it organises campaigns.
]
"""What a point of Annex III leaves out."""

ExemptionCondition: TypeAlias = Literal[
    "narrowProceduralTask",  # It performs a narrow procedural task.
    "improvesHumanActivity",  # It improves the result of a completed human activity.
    "detectsPatterns",  # It detects decision patterns and does not replace the human assessment.
    "preparatoryTask",  # It performs a task that prepares an assessment.
]
"""Condition of the exemption of Art. 6(3)."""

TransparencyDuty: TypeAlias = Literal[
    "interactsWithPeople",  # It interacts directly with people (50(1)).
    "syntheticContent",  # It generates synthetic content (50(2)).
    "emotionOrBiometric",  # It recognises emotions or categorises by biometrics (50(3)).
    "deepFake",  # It makes deep fakes (50(4)).
    "publicInterestText",  # It makes texts that inform the public on matters of public interest (50(4)).
]
"""Reason for a duty of transparency (Art. 50)."""

Article50Exception: TypeAlias = Literal[
    "obvious",  # 50(1): it is obvious to a reasonably well-informed person.
    "authorisedByLaw",  # 50(1) to (4): authorised by law to detect, prevent, investigate or prosecute offences.
    "standardEditing",  # 50(2): it assists standard editing, or does not alter the input substantially.
    "editorialReview",  # 50(4): the text was reviewed by people, and a person holds editorial responsibility.
]
"""Exception that Article 50 names."""

ConformityRoute: TypeAlias = Literal[
    "internalControl",  # Internal control (Annex VI).
    "notifiedBody",  # With a notified body (Annex VII).
    "productLegislation",  # Under the product's own legislation (Annex I).
]
"""Procedure of conformity assessment."""

SystemRequirementKind: TypeAlias = Literal[
    "functional",  # What the system has to do.
    "performance",  # How well it has to do it.
    "data",  # The data that it needs.
    "fairness",  # Fairness.
    "robustness",  # Robustness.
    "security",  # Security.
    "privacy",  # Privacy.
    "safety",  # Safety.
    "transparency",  # Transparency and explainability.
    "oversight",  # Human oversight.
    "legal",  # Law.
    "operational",  # Operation and monitoring.
    "other",  # Something else.
]
"""What a requirement on an AI system is about."""

VerificationKind: TypeAlias = Literal[
    "verification",  # Whether it was built as specified.
    "validation",  # Whether it serves its purpose.
    "biasTest",  # Whether its results are fair.
    "robustnessTest",  # Whether it holds under unusual conditions.
    "securityTest",  # Whether it withstands attacks.
    "redTeaming",  # Whether people can make it do harm.
    "userTest",  # Whether people can use it well.
]
"""What sort of test it is."""

VerificationResult: TypeAlias = Literal[
    "passed",  # The criteria are met.
    "passedWithConditions",  # The criteria are met under conditions.
    "failed",  # The criteria are not met.
]
"""What came out of a test."""

DocumentationAudience: TypeAlias = Literal[
    "users",  # Those who use the system.
    "customers",  # Those who buy it or get it.
    "partners",  # Those who help to build or run it.
    "authorities",  # Authorities.
    "affectedPersons",  # Those whom it affects.
    "internal",  # People of the organization.
    "public",  # Anyone.
]
"""Who documentation is for."""

DocumentationTopic: TypeAlias = Literal[
    "purpose",  # What it is for.
    "aiNotice",  # That it is AI.
    "instructions",  # How to use it.
    "override",  # How to override or stop it.
    "limitations",  # What it can't do.
    "performance",  # How accurate and reliable it is.
    "oversight",  # How people oversee it.
    "requirements",  # What it needs to run.
    "data",  # Data that it was made with.
    "impacts",  # Benefits and harms.
    "design",  # How it was designed.
    "testing",  # How it was tested.
    "maintenance",  # How it is updated and kept.
    "support",  # Where to get help.
    "reporting",  # How to report problems.
]
"""What documentation of an AI system tells."""

ResourceKind: TypeAlias = Literal[
    "dataset",  # Data (A.4.3).
    "model",  # A trained or otherwise made model (A.4.4).
    "tooling",  # Algorithms, libraries, pipelines, tools (A.4.4).
    "computing",  # Systems and computing (A.4.5).
    "human",  # People and their expertise (A.4.6).
]
"""What sort of resource it is (A.4)."""

DatasetUse: TypeAlias = Literal[
    "training",  # Training.
    "validation",  # Validation and tuning.
    "testing",  # Testing.
    "production",  # Operation: input and retrieval.
    "fineTuning",  # Fitting a model to a task.
    "feedback",  # Feedback from use.
]
"""What data is used for."""

ProvenanceKind: TypeAlias = Literal[
    "internal",  # Made or collected by the organization.
    "customer",  # Given by customers.
    "purchased",  # Bought.
    "shared",  # Shared by partners.
    "open",  # Openly available under a licence.
    "scraped",  # Collected from the web.
    "synthetic",  # Generated.
    "userGenerated",  # Made by users in use.
]
"""How data was obtained."""

ProcessingRole: TypeAlias = Literal[
    "controller",  # It determines purposes and means.
    "jointController",  # It determines them together with others.
    "processor",  # It processes on behalf of a controller.
]
"""Part that an organization has in the processing of personal data."""

Classification: TypeAlias = Literal[
    "public",  # Anyone.
    "internal",  # People of the organization.
    "confidential",  # Those who need it for their work.
    "restricted",  # Named persons only.
]
"""Who may see something."""

ToolingKind: TypeAlias = Literal[
    "algorithm",  # An algorithm or a library of them.
    "dataTool",  # Collecting, cleaning, labelling.
    "trainingTool",  # Training and tuning.
    "evaluationTool",  # Testing and evaluating.
    "deploymentTool",  # Packaging and deploying.
    "monitoringTool",  # Monitoring.
    "developmentTool",  # Writing software.
    "oversightTool",  # Overseeing and explaining.
    "other",  # Another purpose, named in `otherKind`.
]
"""What a tool is for."""

Hosting: TypeAlias = Literal[
    "onPremises",  # The organization itself.
    "cloud",  # A cloud provider.
    "edge",  # It runs on devices in the field.
    "hybrid",  # Several of these.
]
"""Who runs computing."""

IncidentKind: TypeAlias = Literal[
    "harm",  # People, property or the environment were harmed.
    "rightsInfringement",  # Rights were infringed.
    "malfunction",  # The system failed or gave wrong results.
    "bias",  # The system treated people unfairly.
    "misuse",  # The system was misused.
    "securityBreach",  # The system was attacked or compromised.
    "dataBreach",  # Personal or confidential data got out.
    "drift",  # The system's behaviour changed unnoticed.
    "outage",  # The system was not available.
    "nearMiss",  # Nothing happened, but it could have.
    "other",  # Something else, named in `otherKind`.
]
"""What happened."""

IncidentSeverity: TypeAlias = Literal[
    "critical",  # Death, serious harm or lasting loss.
    "high",  # Considerable harm.
    "medium",  # Limited harm.
    "low",  # Hardly any harm.
]
"""How bad an incident was."""

CaseStatus: TypeAlias = Literal[
    "open",  # It is not dealt with yet.
    "inProgress",  # It is being dealt with.
    "resolved",  # What was to be done is done, and is still to be verified.
    "closed",  # It is closed.
]
"""State of a case: a nonconformity, an audit finding, an incident or a concern."""

ConcernChannel: TypeAlias = Literal[
    "hotline",  # Telephone or web line for concerns.
    "email",  # E-mail.
    "form",  # Form on a web page or in the product.
    "inPerson",  # A talk.
    "manager",  # Through a manager.
    "union",  # Through the workers' representatives.
    "ombudsperson",  # Through a trusted person.
    "authority",  # Through an authority.
    "support",  # Through customer support.
    "other",  # Another way, named in `otherChannel`.
]
"""Way on which a concern comes in."""

ResponsibilityHolder: TypeAlias = Literal[
    "organization",  # The organization.
    "supplier",  # The supplier.
    "customer",  # The customer.
    "shared",  # Both, as described.
]
"""Who does something."""

SupplierResult: TypeAlias = Literal[
    "suitable",  # It does.
    "suitableWithConditions",  # It does under conditions.
    "unsuitable",  # It does not.
]
"""Whether a supplier meets the organization's needs."""

CompetenceBasis: TypeAlias = Literal[
    "education",  # Education.
    "training",  # Training.
    "experience",  # Experience.
]
"""What competence rests on (7.2)."""

AwarenessTopic: TypeAlias = Literal[
    "aiPolicy",  # The AI policy.
    "contribution",  # Their part in the management system, and the benefits of better AI performance.
    "consequences",  # The implications of not conforming.
    "aiLiteracy",  # Opportunities and risks of AI (EU AI Act, Art. 4).
    "humanOversight",  # How to oversee AI systems.
    "reporting",  # How to raise concerns and report incidents.
]
"""What people have to be aware of (7.3)."""

TrainingAudience: TypeAlias = Literal[
    "staff",  # All staff.
    "management",  # Managers.
    "aiTeam",  # Those who develop or operate AI.
    "users",  # Those who use AI.
    "overseers",  # Those who oversee AI.
    "auditors",  # Internal auditors.
    "supplier",  # People of suppliers.
    "customer",  # People of customers.
    "other",  # Others, named in `otherAudience`.
]
"""Who a training is for."""

DocumentKind: TypeAlias = Literal[
    "manual",  # Description of the management system and its processes (4.4).
    "scope",  # Scope of the management system (4.3).
    "aiPolicy",  # AI policy (5.2).
    "policy",  # Policy on one topic (A.2).
    "riskAssessmentProcess",  # Process of risk assessment (6.1.2).
    "riskTreatmentProcess",  # Process of risk treatment (6.1.3).
    "statementOfApplicability",  # Statement of Applicability (6.1.3 f).
    "riskTreatmentPlan",  # Risk treatment plan (6.1.3 g).
    "impactAssessmentProcess",  # Process of impact assessment (A.5.2).
    "impactAssessmentReport",  # Result of an impact assessment (6.1.4).
    "objectives",  # AI objectives (6.2).
    "procedure",  # Procedure or process description.
    "instruction",  # Work instruction.
    "plan",  # Plan.
    "specification",  # Requirements or specification (A.6.2.2).
    "design",  # Design or development documentation (A.6.2.3).
    "testReport",  # Report of verification or validation (A.6.2.4).
    "technicalDocumentation",  # Technical documentation (A.6.2.7).
    "userInformation",  # Information for users (A.8.2).
    "dataDocumentation",  # Data sheet, lineage, quality report (A.7).
    "modelCard",  # Model card.
    "roleDescription",  # Role description.
    "contract",  # Contract.
    "auditProgramme",  # Audit programme (9.2.2).
    "auditReport",  # Audit report (9.2.2).
    "managementReview",  # Minutes of a management review (9.3.3).
    "record",  # Record of something done.
    "report",  # Another report.
    "register",  # List or register.
    "law",  # Law or regulation.
    "standard",  # Standard.
    "certificate",  # Certificate.
    "other",  # Another document, named in `otherKind`.
]
"""What sort of document it is."""

DocumentState: TypeAlias = Literal[
    "draft",  # It is being written.
    "inReview",  # It is being reviewed.
    "approved",  # It is approved.
    "superseded",  # A newer one took its place.
    "withdrawn",  # It no longer holds.
]
"""Where a document stands between draft and withdrawal."""

EvidenceKind: TypeAlias = Literal[
    "record",  # A record of something done.
    "document",  # A document.
    "log",  # A log that a system wrote.
    "testResult",  # The result of a test.
    "measurement",  # A measured value.
    "interview",  # Notes of an interview.
    "observation",  # Notes of what was seen.
    "screenshot",  # A picture of a screen.
    "configuration",  # Settings or code.
    "ticket",  # A ticket or message.
    "minutes",  # Minutes of a meeting.
    "contract",  # A contract.
    "attestation",  # A statement that someone signed.
    "certificate",  # A certificate.
    "report",  # A report.
    "other",  # Another kind, named in `otherKind`.
]
"""What sort of evidence it is."""

SampleSelection: TypeAlias = Literal[
    "all",  # All of them were examined.
    "random",  # By chance.
    "systematic",  # Each so many, or some of each kind.
    "judgement",  # By the judgement of the person who examined it.
    "byAuditee",  # By those who were audited.
]
"""How a sample was chosen."""

EvidenceStrength: TypeAlias = Literal[
    "primary",  # It shows the thing itself: the record, the log, the result.
    "supporting",  # It speaks about the thing: a plan, a statement, a picture.
]
"""How directly evidence speaks."""

AuditKind: TypeAlias = Literal[
    "internal",  # The organization audits itself (9.2).
    "supplier",  # The organization audits a supplier.
    "customer",  # A customer audits the organization.
]
"""Who audits whom."""

AuditPart: TypeAlias = Literal[
    "auditor",  # Audits.
    "technicalExpert",  # Adds expert knowledge.
    "observer",  # Watches.
    "trainee",  # Learns.
]
"""Part in an audit team."""

FindingGrade: TypeAlias = Literal[
    "major",  # Nonconformity that casts doubt on the intended results.
    "minor",  # Nonconformity that doesn't.
    "observation",  # Remark that could become a nonconformity.
    "opportunity",  # Opportunity for improvement.
    "conformity",  # The requirement is met.
]
"""How much an audit finding weighs."""

ReviewTopic: TypeAlias = Literal[
    "previousActions",  # Status of actions from earlier reviews (9.3.2 a).
    "contextChanges",  # Changes in external and internal issues (9.3.2 b).
    "interestedPartyChanges",  # Changes in needs and expectations of interested parties (9.3.2 c).
    "nonconformityTrends",  # Trends in nonconformities and corrective actions (9.3.2 d 1).
    "measurementTrends",  # Trends in monitoring and measurement results (9.3.2 d 2).
    "auditTrends",  # Trends in audit results (9.3.2 d 3).
    "improvementOpportunities",  # Opportunities for continual improvement (9.3.2 e).
    "riskStatus",  # Risks and their treatment; customary.
    "impactResults",  # Results of impact assessments; customary.
    "objectives",  # How far objectives are reached; customary.
    "incidentsAndConcerns",  # Incidents and concerns; customary.
    "suppliers",  # Performance of suppliers; customary.
    "legalChanges",  # Changes in law; customary.
    "resources",  # Whether resources are adequate; customary.
    "other",  # Something else, named in `otherTopic`.
]
"""Inputs of a management review."""

Trend: TypeAlias = Literal[
    "improving",  # It gets better.
    "stable",  # It stays the same.
    "worsening",  # It gets worse.
    "unclear",  # It is not determined yet.
]
"""Which way something goes."""

ReviewDecisionKind: TypeAlias = Literal[
    "improvement",  # An opportunity for continual improvement (9.3.3).
    "aimsChange",  # A need to change the management system (9.3.3).
    "noChange",  # The decision that no change is needed (9.3.3).
    "resources",  # Resources.
    "other",  # Something else.
]
"""What a decision of a management review is about."""

NonconformitySource: TypeAlias = Literal[
    "internalAudit",  # In an internal audit.
    "externalAudit",  # In an audit by a certification body or another party.
    "incident",  # Through an incident.
    "complaint",  # Through a complaint or concern.
    "managementReview",  # In a management review.
    "monitoring",  # Through monitoring or measurement.
    "supplier",  # At a supplier.
    "selfAssessment",  # In a self-assessment.
    "other",  # In another way, named in `otherSource`.
]
"""How a nonconformity came to light."""

NonconformityGrade: TypeAlias = Literal[
    "major",  # It casts doubt on the intended results.
    "minor",  # It doesn't.
]
"""How much a nonconformity weighs."""

RootCauseMethod: TypeAlias = Literal[
    "fiveWhys",  # Asking why five times.
    "fishbone",  # Cause-and-effect diagram.
    "faultTree",  # Fault tree.
    "timeline",  # Sequence of events.
    "expertJudgement",  # Judgement of those who know.
    "other",  # Another method, named in `otherMethod`.
]
"""How a root cause is found."""

AttestationClaim: TypeAlias = Literal[
    "conforms",  # It is met.
    "partial",  # It partially conforms.
    "gap",  # It is not met.
    "notApplicable",  # It does not apply, as the rationale says.
]
"""What an assessor claims of a requirement or control."""

CertificateStatus: TypeAlias = Literal[
    "valid",  # It holds.
    "suspended",  # It is suspended.
    "reduced",  # It holds with a smaller scope.
    "withdrawn",  # It was withdrawn.
]
"""Whether a certificate holds; that it ran out follows from its dates."""


class Revision(Record):
    """Revision of the document."""

    __slots__ = ()
    __kind__ = "revision"

    number: int | None = json_field("number", default=None)
    """Number of the revision, counting up."""
    on: Date | None = json_field("on", "date", default=None)
    """Date of the revision."""
    state: RevisionState | None = json_field("state", default=None)
    """Whether the document is a draft or declared complete."""
    note: str | None = json_field("note", default=None)
    """What changed."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object for each vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            number: int | None = None, on: Date | str | None = None, state: RevisionState | None = None, note: str | None = None,
            extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class StandardEdition(Record):
    """The standard that the management system follows."""

    __slots__ = ()
    __kind__ = "standardEdition"

    framework: str | None = json_field("framework", default=None)
    """Short name of the standard, such as `iso42001`."""
    edition: str | None = json_field("edition", default=None)
    """Edition, such as `2023`."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object for each vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            framework: str | None = None, edition: str | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Organization(Record):
    """The organization that runs the management system (4.1)."""

    __slots__ = ()
    __kind__ = "organization"

    id: str | None = json_field("id", default=None)
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    legal_name: str | None = json_field("legalName", default=None)
    """Registered name."""
    trading_name: str | None = json_field("tradingName", default=None)
    """Name by which it is known."""
    registration: str | None = json_field("registration", default=None)
    """Number in the commercial or legal register."""
    description: str | None = json_field("description", default=None)
    """What the organization does."""
    purpose: str | None = json_field("purpose", default=None)
    """Its purpose and strategic direction (4.1, 5.1)."""
    kind: OrganizationKind | None = json_field("kind", default=None)
    """What sort of organization it is."""
    parent: str | None = json_field("parent", default=None)
    """Organization that it belongs to."""
    subsidiaries: tuple[str, ...] = json_field("subsidiaries", many=True, default=())
    """Organizations that belong to it."""
    units: tuple[Unit, ...] = json_field("units", "Unit", many=True, default=())
    """Parts of the organization."""
    sites: tuple[Site, ...] = json_field("sites", "Site", many=True, default=())
    """Places where it works."""
    sectors: tuple[str, ...] = json_field("sectors", many=True, default=())
    """Sectors of business, in words or codes."""
    size: OrganizationSize | None = json_field("size", "OrganizationSize", default=None)
    """How many people work there."""
    integrated_systems: tuple[ManagementSystem, ...] = json_field("integratedSystems", many=True, default=())
    """Management systems that it runs together with that for AI."""
    ai_roles: tuple[AiRoleHeld, ...] = json_field("aiRoles", "AiRoleHeld", many=True, default=())
    """Roles that the organization holds with AI (ISO/IEC 22989, 5.19)."""
    jurisdictions: tuple[str, ...] = json_field("jurisdictions", many=True, default=())
    """Where its law comes from: ISO 3166 codes, or `EU`."""
    reviewed_on: Date | None = json_field("reviewedOn", "date", default=None)
    """Day of the latest review."""
    next_review_on: Date | None = json_field("nextReviewOn", "date", default=None)
    """Day by which it is to be reviewed again."""
    tags: tuple[str, ...] = json_field("tags", many=True, default=())
    """The organization's own keywords, for search and filters."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str | None = None, legal_name: str | None = None, trading_name: str | None = None, registration: str | None = None,
            description: str | None = None, purpose: str | None = None, kind: OrganizationKind | None = None, parent: str | None = None,
            subsidiaries: Sequence[str] | None = None, units: Sequence[Unit | Mapping[str, Any]] | None = None,
            sites: Sequence[Site | Mapping[str, Any]] | None = None, sectors: Sequence[str] | None = None, size: OrganizationSize | Mapping[str,
            Any] | None = None, integrated_systems: Sequence[ManagementSystem] | None = None, ai_roles: Sequence[AiRoleHeld | Mapping[str,
            Any]] | None = None, jurisdictions: Sequence[str] | None = None, reviewed_on: Date | str | None = None,
            next_review_on: Date | str | None = None, tags: Sequence[str] | None = None, evidence: Sequence[str] | None = None,
            extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Unit(Record):
    """A part of the organization."""

    __slots__ = ()
    __kind__ = "unit"

    id: str | None = json_field("id", default=None)
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    title: str | None = json_field("title", default=None)
    """Short name by which people speak of it."""
    description: str | None = json_field("description", default=None)
    """What the unit does."""
    parent: str | None = json_field("parent", default=None)
    """Unit that it belongs to."""
    head: str | None = json_field("head", default=None)
    """Person or role that leads it."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str | None = None, title: str | None = None, description: str | None = None, parent: str | None = None, head: str | None = None,
            extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Site(Record):
    """A place where the organization works."""

    __slots__ = ()
    __kind__ = "site"

    id: str | None = json_field("id", default=None)
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    title: str | None = json_field("title", default=None)
    """Short name by which people speak of it."""
    address: str | None = json_field("address", default=None)
    """Postal address."""
    country: str | None = json_field("country", default=None)
    """Country of the site (ISO 3166-1)."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str | None = None, title: str | None = None, address: str | None = None, country: str | None = None, extensions: Mapping[str,
            Any] | None = None
        ) -> None: ...


class OrganizationSize(Record):
    """How large the organization is."""

    __slots__ = ()
    __kind__ = "organizationSize"

    employees: int | None = json_field("employees", default=None)
    """Number of employees."""
    people_in_scope: int | None = json_field("peopleInScope", default=None)
    """Number of people whose work falls into the scope of the management system."""
    class_: SizeClass | None = json_field("class", default=None)
    """Size class in the sense of EU law."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            employees: int | None = None, people_in_scope: int | None = None, class_: SizeClass | None = None, extensions: Mapping[str,
            Any] | None = None
        ) -> None: ...


class AiRoleHeld(Record):
    """A role that the organization holds with AI, and its finer kinds."""

    __slots__ = ()
    __kind__ = "aiRoleHeld"

    role: AiRole | None = json_field("role", default=None)
    """The role."""
    sub_roles: tuple[AiSubRole, ...] = json_field("subRoles", many=True, default=())
    """Finer kinds of the role."""
    description: str | None = json_field("description", default=None)
    """What the organization does in that role."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            role: AiRole | None = None, sub_roles: Sequence[AiSubRole] | None = None, description: str | None = None, extensions: Mapping[str,
            Any] | None = None
        ) -> None: ...


class Issue(Record):
    """An external or internal issue that bears on what the management system is to achieve (4.1)."""

    __slots__ = ()
    __kind__ = "issue"

    id: str = json_field("id")
    """The organization's own identifier, unique in the document."""
    title: str | None = json_field("title", default=None)
    """Short name by which people speak of it."""
    description: str | None = json_field("description", default=None)
    """What it is, in a few sentences."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for it."""
    kind: Origin | None = json_field("kind", default=None)
    """Whether the issue is internal or external."""
    topic: IssueTopic | None = json_field("topic", default=None)
    """What it is about."""
    other_topic: str | None = json_field("otherTopic", default=None)
    """What it is about, if no word fits."""
    relevant: bool | None = json_field("relevant", default=None)
    """Whether it was found relevant; for climate change the answer itself is asked for (4.1)."""
    reason: str | None = json_field("reason", default=None)
    """Why it is or isn't relevant."""
    effect: str | None = json_field("effect", default=None)
    """How it bears on the intended results."""
    ai_systems: tuple[str, ...] = json_field("aiSystems", many=True, default=())
    """AI systems that it concerns."""
    identified_on: Date | None = json_field("identifiedOn", "date", default=None)
    """Day on which it was identified."""
    closed_on: Date | None = json_field("closedOn", "date", default=None)
    """Day from which it no longer matters."""
    reviewed_on: Date | None = json_field("reviewedOn", "date", default=None)
    """Day of the latest review."""
    next_review_on: Date | None = json_field("nextReviewOn", "date", default=None)
    """Day by which it is to be reviewed again."""
    tags: tuple[str, ...] = json_field("tags", many=True, default=())
    """The organization's own keywords, for search and filters."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str, title: str | None = None, description: str | None = None, owner: str | None = None, kind: Origin | None = None,
            topic: IssueTopic | None = None, other_topic: str | None = None, relevant: bool | None = None, reason: str | None = None,
            effect: str | None = None, ai_systems: Sequence[str] | None = None, identified_on: Date | str | None = None,
            closed_on: Date | str | None = None, reviewed_on: Date | str | None = None, next_review_on: Date | str | None = None,
            tags: Sequence[str] | None = None, evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class InterestedParty(Record):
    """A person or organization that can affect, be affected by, or see itself affected by the organization's AI
    (4.2)."""

    __slots__ = ()
    __kind__ = "interestedParty"

    id: str = json_field("id")
    """The organization's own identifier, unique in the document."""
    title: str | None = json_field("title", default=None)
    """Short name by which people speak of it."""
    description: str | None = json_field("description", default=None)
    """What it is, in a few sentences."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for it."""
    kind: InterestedPartyKind | None = json_field("kind", default=None)
    """What sort of party it is."""
    other_kind: str | None = json_field("otherKind", default=None)
    """What sort of party it is, if no word fits."""
    needs: tuple[PartyNeed, ...] = json_field("needs", "PartyNeed", many=True, default=())
    """What the party needs, expects or requires."""
    ai_systems: tuple[str, ...] = json_field("aiSystems", many=True, default=())
    """AI systems that concern the party."""
    contact: str | None = json_field("contact", default=None)
    """How to reach the party."""
    reviewed_on: Date | None = json_field("reviewedOn", "date", default=None)
    """Day of the latest review."""
    next_review_on: Date | None = json_field("nextReviewOn", "date", default=None)
    """Day by which it is to be reviewed again."""
    tags: tuple[str, ...] = json_field("tags", many=True, default=())
    """The organization's own keywords, for search and filters."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str, title: str | None = None, description: str | None = None, owner: str | None = None,
            kind: InterestedPartyKind | None = None, other_kind: str | None = None, needs: Sequence[PartyNeed | Mapping[str,
            Any]] | None = None, ai_systems: Sequence[str] | None = None, contact: str | None = None, reviewed_on: Date | str | None = None,
            next_review_on: Date | str | None = None, tags: Sequence[str] | None = None, evidence: Sequence[str] | None = None,
            extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class PartyNeed(Record):
    """A need, expectation or requirement of an interested party (4.2)."""

    __slots__ = ()
    __kind__ = "partyNeed"

    id: str | None = json_field("id", default=None)
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    what: str | None = json_field("what", default=None)
    """What the party needs, expects or requires."""
    kind: NeedKind | None = json_field("kind", default=None)
    """How binding it is."""
    relevant: bool | None = json_field("relevant", default=None)
    """Whether it is relevant for the management system."""
    addressed: bool | None = json_field("addressed", default=None)
    """Whether the management system takes it on."""
    reason: str | None = json_field("reason", default=None)
    """Why it is or isn't taken on."""
    obligations: tuple[str, ...] = json_field("obligations", many=True, default=())
    """Obligations that it became."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str | None = None, what: str | None = None, kind: NeedKind | None = None, relevant: bool | None = None,
            addressed: bool | None = None, reason: str | None = None, obligations: Sequence[str] | None = None, extensions: Mapping[str,
            Any] | None = None
        ) -> None: ...


class Obligation(Record):
    """A requirement from law, contract or own promise that the organization has to meet (4.2, A.2.3)."""

    __slots__ = ()
    __kind__ = "obligation"

    id: str = json_field("id")
    """The organization's own identifier, unique in the document."""
    title: str | None = json_field("title", default=None)
    """Short name by which people speak of it."""
    description: str | None = json_field("description", default=None)
    """What it is, in a few sentences."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for it."""
    source: ObligationSource | None = json_field("source", default=None)
    """Where it comes from."""
    other_source: str | None = json_field("otherSource", default=None)
    """Where it comes from, if no word fits."""
    citation: str | None = json_field("citation", default=None)
    """Act, article, contract or code, so that one can look it up."""
    jurisdiction: str | None = json_field("jurisdiction", default=None)
    """Where it holds: ISO 3166 code, or `EU`."""
    taxonomy_refs: tuple[str, ...] = json_field("taxonomyRefs", many=True, default=())
    """Items of frameworks that it stands for, such as `eu-ai-act:Art.9`."""
    applies_to: tuple[str, ...] = json_field("appliesTo", many=True, default=())
    """AI systems, resources, suppliers and controls that it concerns; none for all."""
    interested_parties: tuple[str, ...] = json_field("interestedParties", many=True, default=())
    """Interested parties to which it is owed."""
    applies_from: Date | None = json_field("appliesFrom", "date", default=None)
    """First day on which it holds."""
    applies_until: Date | None = json_field("appliesUntil", "date", default=None)
    """Last day on which it holds."""
    how_met: str | None = json_field("howMet", default=None)
    """How the organization meets it."""
    document: str | None = json_field("document", default=None)
    """The text of the law or contract among the documents."""
    evaluations: tuple[ComplianceEvaluation, ...] = json_field("evaluations", "ComplianceEvaluation", many=True, default=())
    """Evaluations of whether it is met."""
    reviewed_on: Date | None = json_field("reviewedOn", "date", default=None)
    """Day of the latest review."""
    next_review_on: Date | None = json_field("nextReviewOn", "date", default=None)
    """Day by which it is to be reviewed again."""
    tags: tuple[str, ...] = json_field("tags", many=True, default=())
    """The organization's own keywords, for search and filters."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str, title: str | None = None, description: str | None = None, owner: str | None = None, source: ObligationSource | None = None,
            other_source: str | None = None, citation: str | None = None, jurisdiction: str | None = None,
            taxonomy_refs: Sequence[str] | None = None, applies_to: Sequence[str] | None = None,
            interested_parties: Sequence[str] | None = None, applies_from: Date | str | None = None, applies_until: Date | str | None = None,
            how_met: str | None = None, document: str | None = None, evaluations: Sequence[ComplianceEvaluation | Mapping[str,
            Any]] | None = None, reviewed_on: Date | str | None = None, next_review_on: Date | str | None = None,
            tags: Sequence[str] | None = None, evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class ComplianceEvaluation(Record):
    """An evaluation of whether an obligation is met."""

    __slots__ = ()
    __kind__ = "complianceEvaluation"

    on: Date | None = json_field("on", "date", default=None)
    """Day of the evaluation."""
    by: str | None = json_field("by", default=None)
    """Person or role that evaluated."""
    met: bool | None = json_field("met", default=None)
    """Whether the obligation is met."""
    note: str | None = json_field("note", default=None)
    """What was found."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            on: Date | str | None = None, by: str | None = None, met: bool | None = None, note: str | None = None,
            evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Scope(Record):
    """Boundaries and applicability of the management system (4.3)."""

    __slots__ = ()
    __kind__ = "scope"

    id: str | None = json_field("id", default=None)
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    title: str | None = json_field("title", default=None)
    """Short name by which people speak of it."""
    statement: str | None = json_field("statement", default=None)
    """The scope in the words that are shown to others."""
    included_units: tuple[str, ...] = json_field("includedUnits", many=True, default=())
    """Units inside the scope."""
    included_sites: tuple[str, ...] = json_field("includedSites", many=True, default=())
    """Sites inside the scope."""
    included_activities: tuple[str, ...] = json_field("includedActivities", many=True, default=())
    """Activities inside the scope."""
    ai_systems: tuple[str, ...] = json_field("aiSystems", many=True, default=())
    """AI systems inside the scope."""
    exclusions: tuple[ScopeExclusion, ...] = json_field("exclusions", "ScopeExclusion", many=True, default=())
    """What is left out, each with its reason."""
    interfaces: tuple[ScopeInterface, ...] = json_field("interfaces", "ScopeInterface", many=True, default=())
    """Where the scope meets what lies outside."""
    issues: tuple[str, ...] = json_field("issues", many=True, default=())
    """Issues that were taken into account."""
    interested_parties: tuple[str, ...] = json_field("interestedParties", many=True, default=())
    """Interested parties whose requirements were taken into account."""
    processes: tuple[AimsProcess, ...] = json_field("processes", "AimsProcess", many=True, default=())
    """Processes of the management system and how they interact (4.4, 8.1)."""
    document: str | None = json_field("document", default=None)
    """The scope as a controlled document; its approval is recorded there."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for the scope."""
    reviewed_on: Date | None = json_field("reviewedOn", "date", default=None)
    """Day of the latest review."""
    next_review_on: Date | None = json_field("nextReviewOn", "date", default=None)
    """Day by which it is to be reviewed again."""
    tags: tuple[str, ...] = json_field("tags", many=True, default=())
    """The organization's own keywords, for search and filters."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str | None = None, title: str | None = None, statement: str | None = None, included_units: Sequence[str] | None = None,
            included_sites: Sequence[str] | None = None, included_activities: Sequence[str] | None = None,
            ai_systems: Sequence[str] | None = None, exclusions: Sequence[ScopeExclusion | Mapping[str, Any]] | None = None,
            interfaces: Sequence[ScopeInterface | Mapping[str, Any]] | None = None, issues: Sequence[str] | None = None,
            interested_parties: Sequence[str] | None = None, processes: Sequence[AimsProcess | Mapping[str, Any]] | None = None,
            document: str | None = None, owner: str | None = None, reviewed_on: Date | str | None = None,
            next_review_on: Date | str | None = None, tags: Sequence[str] | None = None, evidence: Sequence[str] | None = None,
            extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class ScopeExclusion(Record):
    """Something that the scope leaves out."""

    __slots__ = ()
    __kind__ = "scopeExclusion"

    what: str | None = json_field("what", default=None)
    """What is left out, in words."""
    unit: str | None = json_field("unit", default=None)
    """Unit that is left out."""
    site: str | None = json_field("site", default=None)
    """Site that is left out."""
    ai_system: str | None = json_field("aiSystem", default=None)
    """AI system that is left out."""
    activity: str | None = json_field("activity", default=None)
    """Activity that is left out."""
    reason: str | None = json_field("reason", default=None)
    """Why it is left out."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            what: str | None = None, unit: str | None = None, site: str | None = None, ai_system: str | None = None,
            activity: str | None = None, reason: str | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class ScopeInterface(Record):
    """A place where the scope meets what lies outside it."""

    __slots__ = ()
    __kind__ = "scopeInterface"

    with_: str | None = json_field("with", default=None)
    """What or who lies on the other side."""
    party: str | None = json_field("party", default=None)
    """Interested party on the other side."""
    supplier: str | None = json_field("supplier", default=None)
    """Supplier on the other side."""
    description: str | None = json_field("description", default=None)
    """What crosses the border, and who answers for it."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            with_: str | None = None, party: str | None = None, supplier: str | None = None, description: str | None = None,
            extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class AimsProcess(Record):
    """A process of the management system (4.4, 8.1)."""

    __slots__ = ()
    __kind__ = "aimsProcess"

    id: str | None = json_field("id", default=None)
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    title: str | None = json_field("title", default=None)
    """Short name by which people speak of it."""
    description: str | None = json_field("description", default=None)
    """What it is, in a few sentences."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for it."""
    inputs: tuple[str, ...] = json_field("inputs", many=True, default=())
    """What goes in."""
    outputs: tuple[str, ...] = json_field("outputs", many=True, default=())
    """What comes out."""
    interacts_with: tuple[str, ...] = json_field("interactsWith", many=True, default=())
    """Processes that it works together with."""
    criteria: tuple[str, ...] = json_field("criteria", many=True, default=())
    """Criteria by which the process is controlled (8.1)."""
    external: bool | None = json_field("external", default=None)
    """Whether a party outside the organization runs it (8.1)."""
    suppliers: tuple[str, ...] = json_field("suppliers", many=True, default=())
    """Suppliers that run it or parts of it."""
    requirements: tuple[str, ...] = json_field("requirements", many=True, default=())
    """Requirements that the process serves."""
    document: str | None = json_field("document", default=None)
    """Its description among the documents."""
    metrics: tuple[str, ...] = json_field("metrics", many=True, default=())
    """How its working is measured."""
    assignments: tuple[Assignment, ...] = json_field("assignments", "Assignment", many=True, default=())
    """Who does what in it, and who answers for it."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str | None = None, title: str | None = None, description: str | None = None, owner: str | None = None,
            inputs: Sequence[str] | None = None, outputs: Sequence[str] | None = None, interacts_with: Sequence[str] | None = None,
            criteria: Sequence[str] | None = None, external: bool | None = None, suppliers: Sequence[str] | None = None,
            requirements: Sequence[str] | None = None, document: str | None = None, metrics: Sequence[str] | None = None,
            assignments: Sequence[Assignment | Mapping[str, Any]] | None = None, evidence: Sequence[str] | None = None, extensions: Mapping[str,
            Any] | None = None
        ) -> None: ...


class Assignment(Record):
    """Who is responsible, accountable, consulted and informed for one activity (RACI)."""

    __slots__ = ()
    __kind__ = "assignment"

    activity: str | None = json_field("activity", default=None)
    """The activity."""
    responsible: tuple[str, ...] = json_field("responsible", many=True, default=())
    """Those who do it."""
    accountable: str | None = json_field("accountable", default=None)
    """The one who answers for it."""
    consulted: tuple[str, ...] = json_field("consulted", many=True, default=())
    """Those who are asked before."""
    informed: tuple[str, ...] = json_field("informed", many=True, default=())
    """Those who are told afterwards."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            activity: str | None = None, responsible: Sequence[str] | None = None, accountable: str | None = None,
            consulted: Sequence[str] | None = None, informed: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Policy(Record):
    """A policy: intentions and direction set by top management (5.2, A.2)."""

    __slots__ = ()
    __kind__ = "policy"

    id: str = json_field("id")
    """The organization's own identifier, unique in the document."""
    title: str | None = json_field("title", default=None)
    """Short name by which people speak of it."""
    description: str | None = json_field("description", default=None)
    """What it is, in a few sentences."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for it."""
    kind: PolicyKind | None = json_field("kind", default=None)
    """Whether it is the AI policy or one on a topic."""
    management_systems: tuple[ManagementSystem, ...] = json_field("managementSystems", many=True, default=())
    """Management systems for which it counts: that for AI alone where none is named."""
    topic: str | None = json_field("topic", default=None)
    """Topic of a topic-specific policy."""
    statement: str | None = json_field("statement", default=None)
    """The policy's text or its core."""
    purpose_fit: str | None = json_field("purposeFit", default=None)
    """How it suits the purpose of the organization (5.2 a)."""
    objectives_framework: str | None = json_field("objectivesFramework", default=None)
    """How it gives a frame for setting AI objectives (5.2 b)."""
    commitments: tuple[PolicyCommitment, ...] = json_field("commitments", "PolicyCommitment", many=True, default=())
    """What it commits to (5.2 c, d)."""
    related_policies: tuple[str, ...] = json_field("relatedPolicies", many=True, default=())
    """Other policies that it refers to (5.2, A.2.3)."""
    related_documents: tuple[str, ...] = json_field("relatedDocuments", many=True, default=())
    """Other documents that it refers to or is aligned with (A.2.3)."""
    ai_systems: tuple[str, ...] = json_field("aiSystems", many=True, default=())
    """AI systems that it is for; none for all."""
    document: str | None = json_field("document", default=None)
    """The policy as a controlled document; approval and review are recorded there."""
    communicated_to: tuple[Distribution, ...] = json_field("communicatedTo", "Distribution", many=True, default=())
    """To whom inside the organization it was communicated."""
    available_to: tuple[Distribution, ...] = json_field("availableTo", "Distribution", many=True, default=())
    """To which interested parties it is available."""
    review_interval: str | None = json_field("reviewInterval", default=None)
    """Longest time between two reviews (A.2.4)."""
    tags: tuple[str, ...] = json_field("tags", many=True, default=())
    """The organization's own keywords, for search and filters."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str, title: str | None = None, description: str | None = None, owner: str | None = None, kind: PolicyKind | None = None,
            management_systems: Sequence[ManagementSystem] | None = None, topic: str | None = None, statement: str | None = None,
            purpose_fit: str | None = None, objectives_framework: str | None = None, commitments: Sequence[PolicyCommitment | Mapping[str,
            Any]] | None = None, related_policies: Sequence[str] | None = None, related_documents: Sequence[str] | None = None,
            ai_systems: Sequence[str] | None = None, document: str | None = None, communicated_to: Sequence[Distribution | Mapping[str,
            Any]] | None = None, available_to: Sequence[Distribution | Mapping[str, Any]] | None = None, review_interval: str | None = None,
            tags: Sequence[str] | None = None, evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class PolicyCommitment(Record):
    """Something that a policy commits to."""

    __slots__ = ()
    __kind__ = "policyCommitment"

    kind: CommitmentKind | None = json_field("kind", default=None)
    """What sort of commitment it is."""
    text: str | None = json_field("text", default=None)
    """The commitment in the policy's words."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            kind: CommitmentKind | None = None, text: str | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Distribution(Record):
    """Who was told or given something, when and how."""

    __slots__ = ()
    __kind__ = "distribution"

    to: str | None = json_field("to", default=None)
    """Who it went to, in words."""
    interested_party: str | None = json_field("interestedParty", default=None)
    """Interested party that it went to."""
    roles: tuple[str, ...] = json_field("roles", many=True, default=())
    """Roles that it went to."""
    on: Date | None = json_field("on", "date", default=None)
    """Day on which it was told or given."""
    how: str | None = json_field("how", default=None)
    """Channel: intranet, contract, web page, meeting."""
    audience: int | None = json_field("audience", default=None)
    """How many were to be reached."""
    acknowledged: int | None = json_field("acknowledged", default=None)
    """How many confirmed that they took note."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            to: str | None = None, interested_party: str | None = None, roles: Sequence[str] | None = None, on: Date | str | None = None,
            how: str | None = None, audience: int | None = None, acknowledged: int | None = None, evidence: Sequence[str] | None = None,
            extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Person(Record):
    """A person who works under the organization's control or acts for it, or a body of such persons."""

    __slots__ = ()
    __kind__ = "person"

    id: str = json_field("id")
    """The organization's own identifier, unique in the document."""
    name: str | None = json_field("name", default=None)
    """Name of the person, or a pseudonym."""
    kind: PersonKind | None = json_field("kind", default=None)
    """Whether it is a person or a body such as a board or committee."""
    members: tuple[str, ...] = json_field("members", many=True, default=())
    """Members of the body."""
    function: str | None = json_field("function", default=None)
    """Post or job title."""
    unit: str | None = json_field("unit", default=None)
    """Unit that the person works in."""
    email: str | None = json_field("email", default=None)
    """E-mail address."""
    external: bool | None = json_field("external", default=None)
    """Whether the person works for someone else."""
    employer: str | None = json_field("employer", default=None)
    """For whom an external person works."""
    supplier: str | None = json_field("supplier", default=None)
    """Supplier for which an external person works."""
    active_from: Date | None = json_field("activeFrom", "date", default=None)
    """First day with the organization."""
    active_until: Date | None = json_field("activeUntil", "date", default=None)
    """Last day with the organization."""
    tags: tuple[str, ...] = json_field("tags", many=True, default=())
    """The organization's own keywords, for search and filters."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str, name: str | None = None, kind: PersonKind | None = None, members: Sequence[str] | None = None, function: str | None = None,
            unit: str | None = None, email: str | None = None, external: bool | None = None, employer: str | None = None,
            supplier: str | None = None, active_from: Date | str | None = None, active_until: Date | str | None = None,
            tags: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Role(Record):
    """A role with its responsibilities and authorities (5.3, A.3.2)."""

    __slots__ = ()
    __kind__ = "role"

    id: str = json_field("id")
    """The organization's own identifier, unique in the document."""
    title: str | None = json_field("title", default=None)
    """Short name by which people speak of it."""
    description: str | None = json_field("description", default=None)
    """What the role is for."""
    responsibilities: tuple[str, ...] = json_field("responsibilities", many=True, default=())
    """What the role has to see to."""
    authorities: tuple[str, ...] = json_field("authorities", many=True, default=())
    """What the role may decide."""
    mandates: tuple[RoleMandate, ...] = json_field("mandates", many=True, default=())
    """Responsibilities that the standard or the law asks someone to hold."""
    ai_systems: tuple[str, ...] = json_field("aiSystems", many=True, default=())
    """AI systems that the role is for; none for all."""
    unit: str | None = json_field("unit", default=None)
    """Unit that the role belongs to."""
    holders: tuple[str, ...] = json_field("holders", many=True, default=())
    """People who hold the role."""
    deputies: tuple[str, ...] = json_field("deputies", many=True, default=())
    """People who stand in for them."""
    reports_to: str | None = json_field("reportsTo", default=None)
    """Role that it reports to."""
    assignment: Approval | None = json_field("assignment", "Approval", default=None)
    """Who assigned the role, and when."""
    communicated_to: tuple[Distribution, ...] = json_field("communicatedTo", "Distribution", many=True, default=())
    """To whom the assignment was communicated (5.3)."""
    document: str | None = json_field("document", default=None)
    """Role description among the documents."""
    reviewed_on: Date | None = json_field("reviewedOn", "date", default=None)
    """Day of the latest review."""
    next_review_on: Date | None = json_field("nextReviewOn", "date", default=None)
    """Day by which it is to be reviewed again."""
    tags: tuple[str, ...] = json_field("tags", many=True, default=())
    """The organization's own keywords, for search and filters."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str, title: str | None = None, description: str | None = None, responsibilities: Sequence[str] | None = None,
            authorities: Sequence[str] | None = None, mandates: Sequence[RoleMandate] | None = None, ai_systems: Sequence[str] | None = None,
            unit: str | None = None, holders: Sequence[str] | None = None, deputies: Sequence[str] | None = None, reports_to: str | None = None,
            assignment: Approval | Mapping[str, Any] | None = None, communicated_to: Sequence[Distribution | Mapping[str, Any]] | None = None,
            document: str | None = None, reviewed_on: Date | str | None = None, next_review_on: Date | str | None = None,
            tags: Sequence[str] | None = None, evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Approval(Record):
    """Who approved something, and when."""

    __slots__ = ()
    __kind__ = "approval"

    by: str | None = json_field("by", default=None)
    """Person or role that approved."""
    on: Date | None = json_field("on", "date", default=None)
    """Day of the approval."""
    version: str | None = json_field("version", default=None)
    """Version that was approved."""
    note: str | None = json_field("note", default=None)
    """Conditions or remarks."""
    decision: ApprovalDecision | None = json_field("decision", default=None)
    """What was decided; `approved` when left out."""
    others: tuple[Approver, ...] = json_field("others", "Approver", many=True, default=())
    """Others who were asked as well, each with a decision."""
    digest: Digest | None = json_field("digest", "Digest", default=None)
    """Digest of the state that was approved (7.5.3): SHA-256 over the canonical form (RFC 8785) of the record in
    which this approval stands, without the members `approval`, `approvals`, `assignment` and `signatures`, in
    it and in the records inside it."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            by: str | None = None, on: Date | str | None = None, version: str | None = None, note: str | None = None,
            decision: ApprovalDecision | None = None, others: Sequence[Approver | Mapping[str, Any]] | None = None,
            digest: Digest | Mapping[str, Any] | None = None, evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Approver(Record):
    """One of several who were asked to approve something."""

    __slots__ = ()
    __kind__ = "approver"

    by: str | None = json_field("by", default=None)
    """Person or role that was asked."""
    on: Date | None = json_field("on", "date", default=None)
    """Day of the decision."""
    decision: ApprovalDecision | None = json_field("decision", default=None)
    """What was decided; `approved` when left out and the day is recorded."""
    note: str | None = json_field("note", default=None)
    """Conditions or remarks."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            by: str | None = None, on: Date | str | None = None, decision: ApprovalDecision | None = None, note: str | None = None,
            extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Digest(Record):
    """A digest by which a file, or a state of a record, can be recognised."""

    __slots__ = ()
    __kind__ = "digest"

    algorithm: DigestAlgorithm = json_field("algorithm")
    """How it was computed."""
    value: str = json_field("value")
    """The digest in lower-case hexadecimal."""

    if TYPE_CHECKING:

        def __init__(self, *,
            algorithm: DigestAlgorithm, value: str
        ) -> None: ...


class RiskMethod(Record):
    """AI risk criteria and the process of risk assessment (6.1.1, 6.1.2)."""

    __slots__ = ()
    __kind__ = "riskMethod"

    id: str | None = json_field("id", default=None)
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    title: str | None = json_field("title", default=None)
    """Short name by which people speak of it."""
    description: str | None = json_field("description", default=None)
    """What it is, in a few sentences."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for it."""
    version: str | None = json_field("version", default=None)
    """Version of the method."""
    policies: tuple[str, ...] = json_field("policies", many=True, default=())
    """Policies that it is aligned with (6.1.2 a)."""
    objectives: tuple[str, ...] = json_field("objectives", many=True, default=())
    """Objectives that it is aligned with (6.1.2 a)."""
    repeatability: str | None = json_field("repeatability", default=None)
    """How repeated assessments give consistent, valid and comparable results (6.1.2 b)."""
    likelihood_scale: Scale | None = json_field("likelihoodScale", "Scale", default=None)
    """Levels of likelihood."""
    consequence_scales: tuple[ConsequenceScale, ...] = json_field("consequenceScales", "ConsequenceScale", many=True, default=())
    """Levels of consequence, one scale a dimension."""
    formula: RiskFormula | None = json_field("formula", default=None)
    """How likelihood and consequence give a score or a level."""
    matrix: tuple[MatrixCell, ...] = json_field("matrix", "MatrixCell", many=True, default=())
    """Cells of the matrix, if the formula is `matrix`."""
    aggregation: RiskAggregation | None = json_field("aggregation", default=None)
    """How several dimensions give one level."""
    bands: tuple[RiskBand, ...] = json_field("bands", "RiskBand", many=True, default=())
    """Levels of risk, and what each asks for."""
    risk_sources: tuple[RiskSource, ...] = json_field("riskSources", "RiskSource", many=True, default=())
    """Own sources of risk beside those of Annex C.3."""
    assessment_interval: str | None = json_field("assessmentInterval", default=None)
    """Longest time between two assessments (8.2)."""
    reassessment_triggers: tuple[str, ...] = json_field("reassessmentTriggers", many=True, default=())
    """Changes after which risks are assessed again (8.2)."""
    appetite: str | None = json_field("appetite", default=None)
    """How much risk the organization is ready to take, in words."""
    document: str | None = json_field("document", default=None)
    """The method as a controlled document; its approval is recorded there."""
    treatment_document: str | None = json_field("treatmentDocument", default=None)
    """The process of risk treatment as a controlled document (6.1.3)."""
    reviewed_on: Date | None = json_field("reviewedOn", "date", default=None)
    """Day of the latest review."""
    next_review_on: Date | None = json_field("nextReviewOn", "date", default=None)
    """Day by which it is to be reviewed again."""
    tags: tuple[str, ...] = json_field("tags", many=True, default=())
    """The organization's own keywords, for search and filters."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str | None = None, title: str | None = None, description: str | None = None, owner: str | None = None,
            version: str | None = None, policies: Sequence[str] | None = None, objectives: Sequence[str] | None = None,
            repeatability: str | None = None, likelihood_scale: Scale | Mapping[str, Any] | None = None,
            consequence_scales: Sequence[ConsequenceScale | Mapping[str, Any]] | None = None, formula: RiskFormula | None = None,
            matrix: Sequence[MatrixCell | Mapping[str, Any]] | None = None, aggregation: RiskAggregation | None = None,
            bands: Sequence[RiskBand | Mapping[str, Any]] | None = None, risk_sources: Sequence[RiskSource | Mapping[str, Any]] | None = None,
            assessment_interval: str | None = None, reassessment_triggers: Sequence[str] | None = None, appetite: str | None = None,
            document: str | None = None, treatment_document: str | None = None, reviewed_on: Date | str | None = None,
            next_review_on: Date | str | None = None, tags: Sequence[str] | None = None, evidence: Sequence[str] | None = None,
            extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Scale(Record):
    """A scale, such as one of likelihood or severity."""

    __slots__ = ()
    __kind__ = "scale"

    description: str | None = json_field("description", default=None)
    """What the scale measures, and in which unit its ranges are."""
    unit: str | None = json_field("unit", default=None)
    """Unit of the ranges."""
    levels: tuple[ScaleLevel, ...] = json_field("levels", "ScaleLevel", many=True, default=())
    """Levels, each with its own `order`."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            description: str | None = None, unit: str | None = None, levels: Sequence[ScaleLevel | Mapping[str, Any]] | None = None,
            extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class ScaleLevel(Record):
    """One level of a scale."""

    __slots__ = ()
    __kind__ = "scaleLevel"

    key: str = json_field("key")
    """Word or number by which ratings name the level."""
    label: str | None = json_field("label", default=None)
    """Name of the level as shown."""
    description: str | None = json_field("description", default=None)
    """What the level means."""
    order: int | None = json_field("order", default=None)
    """Place on the scale; also its score where scores are multiplied or added."""
    from_: decimal.Decimal | None = json_field("from", "number", default=None)
    """Smallest value of the level, where it stands for a range."""
    to: decimal.Decimal | None = json_field("to", "number", default=None)
    """Largest value of the level, where it stands for a range."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            key: str, label: str | None = None, description: str | None = None, order: int | None = None,
            from_: decimal.Decimal | float | None = None, to: decimal.Decimal | float | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class ConsequenceScale(Record):
    """Levels of consequence in one dimension."""

    __slots__ = ()
    __kind__ = "consequenceScale"

    dimension: ConsequenceDimension | None = json_field("dimension", default=None)
    """Who bears the consequence."""
    aspect: str | None = json_field("aspect", default=None)
    """Part of the dimension with a scale of its own, such as money or reputation; ratings repeat it."""
    description: str | None = json_field("description", default=None)
    """What the scale measures, and in which unit its ranges are."""
    unit: str | None = json_field("unit", default=None)
    """Unit of the ranges."""
    levels: tuple[ScaleLevel, ...] = json_field("levels", "ScaleLevel", many=True, default=())
    """Levels, each with its own `order`."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            dimension: ConsequenceDimension | None = None, aspect: str | None = None, description: str | None = None, unit: str | None = None,
            levels: Sequence[ScaleLevel | Mapping[str, Any]] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class MatrixCell(Record):
    """One cell of the risk matrix."""

    __slots__ = ()
    __kind__ = "matrixCell"

    likelihood: str | None = json_field("likelihood", default=None)
    """Key of a level of likelihood."""
    dimension: ConsequenceDimension | None = json_field("dimension", default=None)
    """Dimension that the cell is for; none for all."""
    consequence: str | None = json_field("consequence", default=None)
    """Key of a level of consequence."""
    band: str | None = json_field("band", default=None)
    """Key of the band that results."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            likelihood: str | None = None, dimension: ConsequenceDimension | None = None, consequence: str | None = None,
            band: str | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class RiskBand(Record):
    """A level of risk, and what it asks for (6.1.1, 6.1.2 e)."""

    __slots__ = ()
    __kind__ = "riskBand"

    key: str = json_field("key")
    """Word by which ratings and cells name the band."""
    label: str | None = json_field("label", default=None)
    """Name of the band as shown."""
    description: str | None = json_field("description", default=None)
    """What the band means."""
    order: int | None = json_field("order", default=None)
    """Place among the bands; the highest is the worst."""
    from_: decimal.Decimal | None = json_field("from", "number", default=None)
    """Smallest score of the band, inclusive."""
    to: decimal.Decimal | None = json_field("to", "number", default=None)
    """Largest score of the band, inclusive."""
    acceptance: RiskAcceptanceRule | None = json_field("acceptance", default=None)
    """Who may accept a risk of this band."""
    accepted_by: tuple[str, ...] = json_field("acceptedBy", many=True, default=())
    """Persons or roles that may accept beside those that the rule names."""
    review_interval: str | None = json_field("reviewInterval", default=None)
    """Longest time between two assessments of a risk of this band."""
    color: str | None = json_field("color", default=None)
    """Colour in which it is shown, such as `#c00000`."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            key: str, label: str | None = None, description: str | None = None, order: int | None = None,
            from_: decimal.Decimal | float | None = None, to: decimal.Decimal | float | None = None,
            acceptance: RiskAcceptanceRule | None = None, accepted_by: Sequence[str] | None = None, review_interval: str | None = None,
            color: str | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class RiskSource(Record):
    """A source of risk of the organization's own, beside Annex C.3."""

    __slots__ = ()
    __kind__ = "riskSource"

    id: str = json_field("id")
    """The organization's own identifier, unique in the document."""
    title: str | None = json_field("title", default=None)
    """Short name by which people speak of it."""
    description: str | None = json_field("description", default=None)
    """What can give rise to risk there."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str, title: str | None = None, description: str | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Risk(Record):
    """An AI risk or opportunity (6.1.1, 6.1.2, 8.2)."""

    __slots__ = ()
    __kind__ = "risk"

    id: str = json_field("id")
    """The organization's own identifier, unique in the document."""
    title: str | None = json_field("title", default=None)
    """Short name by which people speak of it."""
    description: str | None = json_field("description", default=None)
    """What it is, in a few sentences."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for it."""
    kind: RiskKind | None = json_field("kind", default=None)
    """Whether it is a risk or an opportunity."""
    category: str | None = json_field("category", default=None)
    """The organization's own category."""
    sources: tuple[str, ...] = json_field("sources", many=True, default=())
    """Sources of risk: Annex C.3 or the organization's own."""
    affected_objectives: tuple[str, ...] = json_field("affectedObjectives", many=True, default=())
    """Objectives that it helps or hinders: Annex C.2 or the organization's own."""
    issues: tuple[str, ...] = json_field("issues", many=True, default=())
    """Issues of the context that it follows from (6.1.1)."""
    obligations: tuple[str, ...] = json_field("obligations", many=True, default=())
    """Obligations that it concerns."""
    ai_systems: tuple[str, ...] = json_field("aiSystems", many=True, default=())
    """AI systems that it concerns."""
    resources: tuple[str, ...] = json_field("resources", many=True, default=())
    """Resources that it concerns."""
    suppliers: tuple[str, ...] = json_field("suppliers", many=True, default=())
    """Suppliers that it concerns."""
    life_cycle_stages: tuple[LifeCycleStage, ...] = json_field("lifeCycleStages", many=True, default=())
    """Stages of the life cycle in which it arises."""
    event: str | None = json_field("event", default=None)
    """What could happen."""
    causes: tuple[str, ...] = json_field("causes", many=True, default=())
    """What could bring it about."""
    consequences: tuple[Consequence, ...] = json_field("consequences", "Consequence", many=True, default=())
    """What it would lead to, for each dimension."""
    existing_controls: tuple[ExistingControl, ...] = json_field("existingControls", "ExistingControl", many=True, default=())
    """Controls that are in place already, and how well they work."""
    inherent: Rating | None = json_field("inherent", "Rating", default=None)
    """Rating without any controls."""
    current: Rating | None = json_field("current", "Rating", default=None)
    """Rating with the controls that are in place today."""
    residual: Rating | None = json_field("residual", "Rating", default=None)
    """Rating that remains after treatment."""
    residual_higher_reason: str | None = json_field("residualHigherReason", default=None)
    """Why the residual rating is above the inherent one, if it is."""
    priority: int | None = json_field("priority", default=None)
    """Rank for treatment; 1 comes first (6.1.2 e)."""
    loss_range: LossRange | None = json_field("lossRange", "LossRange", default=None)
    """Loss in money, as a range."""
    residual_loss_range: LossRange | None = json_field("residualLossRange", "LossRange", default=None)
    """Loss in money that remains after treatment, as a range."""
    identified_on: Date | None = json_field("identifiedOn", "date", default=None)
    """Day on which it was identified."""
    closed_on: Date | None = json_field("closedOn", "date", default=None)
    """Day on which it ceased to exist."""
    close_reason: str | None = json_field("closeReason", default=None)
    """Why it ceased to exist."""
    stated_status: RiskStatus | None = json_field("statedStatus", default=None)
    """State as it is recorded, in a word; dates decide where they are recorded."""
    taxonomy_refs: tuple[str, ...] = json_field("taxonomyRefs", many=True, default=())
    """Items of frameworks and taxonomies, such as `nist-ai-rmf:MAP-2.3`."""
    reviewed_on: Date | None = json_field("reviewedOn", "date", default=None)
    """Day of the latest review."""
    next_review_on: Date | None = json_field("nextReviewOn", "date", default=None)
    """Day by which it is to be reviewed again."""
    review_interval: str | None = json_field("reviewInterval", default=None)
    """How often it is reviewed, where that is more often than its band asks."""
    tags: tuple[str, ...] = json_field("tags", many=True, default=())
    """The organization's own keywords, for search and filters."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str, title: str | None = None, description: str | None = None, owner: str | None = None, kind: RiskKind | None = None,
            category: str | None = None, sources: Sequence[str] | None = None, affected_objectives: Sequence[str] | None = None,
            issues: Sequence[str] | None = None, obligations: Sequence[str] | None = None, ai_systems: Sequence[str] | None = None,
            resources: Sequence[str] | None = None, suppliers: Sequence[str] | None = None,
            life_cycle_stages: Sequence[LifeCycleStage] | None = None, event: str | None = None, causes: Sequence[str] | None = None,
            consequences: Sequence[Consequence | Mapping[str, Any]] | None = None, existing_controls: Sequence[ExistingControl | Mapping[str,
            Any]] | None = None, inherent: Rating | Mapping[str, Any] | None = None, current: Rating | Mapping[str, Any] | None = None,
            residual: Rating | Mapping[str, Any] | None = None, residual_higher_reason: str | None = None, priority: int | None = None,
            loss_range: LossRange | Mapping[str, Any] | None = None, residual_loss_range: LossRange | Mapping[str, Any] | None = None,
            identified_on: Date | str | None = None, closed_on: Date | str | None = None, close_reason: str | None = None,
            stated_status: RiskStatus | None = None, taxonomy_refs: Sequence[str] | None = None, reviewed_on: Date | str | None = None,
            next_review_on: Date | str | None = None, review_interval: str | None = None, tags: Sequence[str] | None = None,
            evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Consequence(Record):
    """What a risk would lead to, for those who bear it."""

    __slots__ = ()
    __kind__ = "consequence"

    dimension: ConsequenceDimension | None = json_field("dimension", default=None)
    """Who bears the consequence."""
    aspect: str | None = json_field("aspect", default=None)
    """Part of the dimension, if the method has several scales for it."""
    description: str | None = json_field("description", default=None)
    """What they would bear."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            dimension: ConsequenceDimension | None = None, aspect: str | None = None, description: str | None = None, extensions: Mapping[str,
            Any] | None = None
        ) -> None: ...


class ExistingControl(Record):
    """A control that holds a risk down already."""

    __slots__ = ()
    __kind__ = "existingControl"

    control: str | None = json_field("control", default=None)
    """The control."""
    description: str | None = json_field("description", default=None)
    """What it does about the risk."""
    effectiveness: ControlEffectiveness | None = json_field("effectiveness", default=None)
    """How well it works."""
    on: Date | None = json_field("on", "date", default=None)
    """Day on which that was determined."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            control: str | None = None, description: str | None = None, effectiveness: ControlEffectiveness | None = None,
            on: Date | str | None = None, evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Rating(Record):
    """How likely and how bad a risk is, in keys of the risk method's scales (6.1.2 d)."""

    __slots__ = ()
    __kind__ = "rating"

    likelihood: str | None = json_field("likelihood", default=None)
    """Key of a level of the likelihood scale; may be absent where likelihood does not apply."""
    probability: decimal.Decimal | None = json_field("probability", "number", default=None)
    """How likely it is, as a number in the unit of the method's scale of likelihood."""
    consequences: tuple[RatedConsequence, ...] = json_field("consequences", "RatedConsequence", many=True, default=())
    """Level of consequence, for each dimension."""
    stated_level: str | None = json_field("statedLevel", default=None)
    """Key of the band as the assessor wrote it; compared with the computed one."""
    stated_score: decimal.Decimal | None = json_field("statedScore", "number", default=None)
    """Score as it is recorded, beside what the method gives."""
    on: Date | None = json_field("on", "date", default=None)
    """Day of the rating."""
    by: str | None = json_field("by", default=None)
    """Person or role that rated."""
    method_version: str | None = json_field("methodVersion", default=None)
    """Version of the risk method that was used."""
    converted_on: Date | None = json_field("convertedOn", "date", default=None)
    """Day on which it was carried over to this version by a table, without being rated anew."""
    rationale: str | None = json_field("rationale", default=None)
    """Why it was rated so."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            likelihood: str | None = None, probability: decimal.Decimal | float | None = None,
            consequences: Sequence[RatedConsequence | Mapping[str, Any]] | None = None, stated_level: str | None = None,
            stated_score: decimal.Decimal | float | None = None, on: Date | str | None = None, by: str | None = None,
            method_version: str | None = None, converted_on: Date | str | None = None, rationale: str | None = None,
            evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class RatedConsequence(Record):
    """The level of consequence in one dimension."""

    __slots__ = ()
    __kind__ = "ratedConsequence"

    dimension: ConsequenceDimension | None = json_field("dimension", default=None)
    """Who bears the consequence."""
    aspect: str | None = json_field("aspect", default=None)
    """Part of the dimension, if the method has several scales for it."""
    level: str | None = json_field("level", default=None)
    """Key of a level of that dimension's scale."""
    value: decimal.Decimal | None = json_field("value", "number", default=None)
    """How bad it is, as a number in the unit of the method's scale for that dimension."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            dimension: ConsequenceDimension | None = None, aspect: str | None = None, level: str | None = None,
            value: decimal.Decimal | float | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class LossRange(Record):
    """A loss in money, as a range."""

    __slots__ = ()
    __kind__ = "lossRange"

    low: Money | None = json_field("low", "Money", default=None)
    """Low end."""
    likely: Money | None = json_field("likely", "Money", default=None)
    """Most likely value."""
    high: Money | None = json_field("high", "Money", default=None)
    """High end."""
    confidence: decimal.Decimal | None = json_field("confidence", "number", default=None)
    """How sure it is that the loss lies within the range, in percent."""
    per: str | None = json_field("per", default=None)
    """Time that the loss is counted for, such as `P1Y`."""
    basis: str | None = json_field("basis", default=None)
    """How the range was found."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            low: Money | Mapping[str, Any] | None = None, likely: Money | Mapping[str, Any] | None = None, high: Money | Mapping[str,
            Any] | None = None, confidence: decimal.Decimal | float | None = None, per: str | None = None, basis: str | None = None,
            extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Money(Record):
    """An amount of money with its currency."""

    __slots__ = ()
    __kind__ = "money"

    amount: decimal.Decimal = json_field("amount", "number")
    """How much."""
    currency: str = json_field("currency")
    """In which currency (ISO 4217)."""

    if TYPE_CHECKING:

        def __init__(self, *,
            amount: decimal.Decimal | float, currency: str
        ) -> None: ...


class RiskAssessment(Record):
    """An AI risk assessment that was performed or is planned (6.1.2, 8.2)."""

    __slots__ = ()
    __kind__ = "riskAssessment"

    id: str = json_field("id")
    """The organization's own identifier, unique in the document."""
    title: str | None = json_field("title", default=None)
    """Short name by which people speak of it."""
    description: str | None = json_field("description", default=None)
    """What it is, in a few sentences."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for it."""
    trigger: ImpactTrigger | None = json_field("trigger", default=None)
    """What made it due."""
    change: str | None = json_field("change", default=None)
    """Change that it was made for."""
    incident: str | None = json_field("incident", default=None)
    """Incident that it was made for."""
    scope: str | None = json_field("scope", default=None)
    """Scope: what was assessed, and what was not."""
    ai_systems: tuple[str, ...] = json_field("aiSystems", many=True, default=())
    """AI systems that were assessed; none for all."""
    units: tuple[str, ...] = json_field("units", many=True, default=())
    """Units that were assessed."""
    method_version: str | None = json_field("methodVersion", default=None)
    """Version of the method by which it was made."""
    approach: str | None = json_field("approach", default=None)
    """How it was made: workshop, interviews, analysis."""
    performed_by: tuple[str, ...] = json_field("performedBy", many=True, default=())
    """Persons or roles that carried it out."""
    planned_on: Date | None = json_field("plannedOn", "date", default=None)
    """Day for which it is planned."""
    on: Date | None = json_field("on", "date", default=None)
    """Day on which it was performed."""
    stated_status: AssessmentStatus | None = json_field("statedStatus", default=None)
    """State as it is recorded, in a word; dates decide where they are recorded."""
    risks: tuple[str, ...] = json_field("risks", many=True, default=())
    """Risks that were found or reviewed."""
    result: str | None = json_field("result", default=None)
    """Result; also that no risk was found."""
    recommendations: tuple[Action, ...] = json_field("recommendations", "Action", many=True, default=())
    """What is recommended, and what became of it."""
    approval: Approval | None = json_field("approval", "Approval", default=None)
    """Who approved the result."""
    document: str | None = json_field("document", default=None)
    """The report among the documents."""
    next_on: Date | None = json_field("nextOn", "date", default=None)
    """Day by which the next one is to be made."""
    tags: tuple[str, ...] = json_field("tags", many=True, default=())
    """The organization's own keywords, for search and filters."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str, title: str | None = None, description: str | None = None, owner: str | None = None, trigger: ImpactTrigger | None = None,
            change: str | None = None, incident: str | None = None, scope: str | None = None, ai_systems: Sequence[str] | None = None,
            units: Sequence[str] | None = None, method_version: str | None = None, approach: str | None = None,
            performed_by: Sequence[str] | None = None, planned_on: Date | str | None = None, on: Date | str | None = None,
            stated_status: AssessmentStatus | None = None, risks: Sequence[str] | None = None, result: str | None = None,
            recommendations: Sequence[Action | Mapping[str, Any]] | None = None, approval: Approval | Mapping[str, Any] | None = None,
            document: str | None = None, next_on: Date | str | None = None, tags: Sequence[str] | None = None,
            evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Action(Record):
    """Something to be done by someone by a day."""

    __slots__ = ()
    __kind__ = "action"

    id: str | None = json_field("id", default=None)
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    what: str | None = json_field("what", default=None)
    """What is to be done."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that does it."""
    resources: str | None = json_field("resources", default=None)
    """What is needed for it: people, money, tools."""
    due: Date | None = json_field("due", "date", default=None)
    """Day by which it is to be done."""
    done_on: Date | None = json_field("doneOn", "date", default=None)
    """Day on which it was done."""
    due_revisions: tuple[DueRevision, ...] = json_field("dueRevisions", "DueRevision", many=True, default=())
    """Earlier dates by which it was to be done, each with the reason why it was moved."""
    stated_status: WorkStatus | None = json_field("statedStatus", default=None)
    """State as it is recorded, in a word; dates decide where they are recorded."""
    interval: str | None = json_field("interval", default=None)
    """How often it is done again, if it recurs; `doneOn` is then the latest time."""
    comparison: Comparison | None = json_field("comparison", default=None)
    """How the result is compared with the target."""
    target: decimal.Decimal | None = json_field("target", "number", default=None)
    """Result to be reached, as a number."""
    result: decimal.Decimal | None = json_field("result", "number", default=None)
    """Result that was reached, as a number."""
    unit: str | None = json_field("unit", default=None)
    """Unit of target and result."""
    effectiveness_measure: str | None = json_field("effectivenessMeasure", default=None)
    """How its success will be judged (6.1.1 b)."""
    effectiveness_review: EffectivenessReview | None = json_field("effectivenessReview", "EffectivenessReview", default=None)
    """Whether it worked."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str | None = None, what: str | None = None, owner: str | None = None, resources: str | None = None,
            due: Date | str | None = None, done_on: Date | str | None = None, due_revisions: Sequence[DueRevision | Mapping[str,
            Any]] | None = None, stated_status: WorkStatus | None = None, interval: str | None = None, comparison: Comparison | None = None,
            target: decimal.Decimal | float | None = None, result: decimal.Decimal | float | None = None, unit: str | None = None,
            effectiveness_measure: str | None = None, effectiveness_review: EffectivenessReview | Mapping[str, Any] | None = None,
            evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class DueRevision(Record):
    """A due date that was moved: what was overdue stays on record."""

    __slots__ = ()
    __kind__ = "dueRevision"

    from_: Date | None = json_field("from", "date", default=None)
    """Date by which it was to be done before."""
    to: Date | None = json_field("to", "date", default=None)
    """Date by which it was to be done from then on."""
    on: Date | None = json_field("on", "date", default=None)
    """Day on which it was moved."""
    by: str | None = json_field("by", default=None)
    """Person or role that moved it."""
    reason: str | None = json_field("reason", default=None)
    """Why it was moved."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            from_: Date | str | None = None, to: Date | str | None = None, on: Date | str | None = None, by: str | None = None,
            reason: str | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class EffectivenessReview(Record):
    """A look back at whether what was done worked (8.3, 10.2 d)."""

    __slots__ = ()
    __kind__ = "effectivenessReview"

    on: Date | None = json_field("on", "date", default=None)
    """Day of the review."""
    by: str | None = json_field("by", default=None)
    """Person or role that reviewed."""
    effective: bool | None = json_field("effective", default=None)
    """Whether it worked."""
    note: str | None = json_field("note", default=None)
    """What was found."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            on: Date | str | None = None, by: str | None = None, effective: bool | None = None, note: str | None = None,
            evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Treatment(Record):
    """What is done about a risk: a part of the risk treatment plan (6.1.3, 8.3)."""

    __slots__ = ()
    __kind__ = "treatment"

    id: str = json_field("id")
    """The organization's own identifier, unique in the document."""
    title: str | None = json_field("title", default=None)
    """Short name by which people speak of it."""
    description: str | None = json_field("description", default=None)
    """What it is, in a few sentences."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for it."""
    risk: str | None = json_field("risk", default=None)
    """Risk that is treated."""
    further_risks: tuple[str, ...] = json_field("furtherRisks", many=True, default=())
    """Further risks that it treats."""
    option: TreatmentOption | None = json_field("option", default=None)
    """How the risk is treated."""
    rationale: str | None = json_field("rationale", default=None)
    """Why this option was chosen."""
    controls: tuple[str, ...] = json_field("controls", many=True, default=())
    """Controls that implement the option: Annex A or additional."""
    actions: tuple[Action, ...] = json_field("actions", "Action", many=True, default=())
    """What is to be done, by whom and by when."""
    cost: Money | None = json_field("cost", "Money", default=None)
    """What it costs."""
    expected_residual: Rating | None = json_field("expectedResidual", "Rating", default=None)
    """Rating that the treatment is expected to lead to."""
    approval: Approval | None = json_field("approval", "Approval", default=None)
    """Approval of the plan by the designated management."""
    acceptance: RiskAcceptance | None = json_field("acceptance", "RiskAcceptance", default=None)
    """Acceptance of the residual risk by the designated management."""
    effectiveness_reviews: tuple[EffectivenessReview, ...] = json_field("effectivenessReviews", "EffectivenessReview", many=True, default=())
    """Whether the treatment worked (8.3)."""
    replaces: str | None = json_field("replaces", default=None)
    """Earlier treatment that proved ineffective (8.3)."""
    stated_status: WorkStatus | None = json_field("statedStatus", default=None)
    """State as it is recorded, in a word; dates decide where they are recorded."""
    document: str | None = json_field("document", default=None)
    """The risk treatment plan as a document."""
    reviewed_on: Date | None = json_field("reviewedOn", "date", default=None)
    """Day of the latest review."""
    next_review_on: Date | None = json_field("nextReviewOn", "date", default=None)
    """Day by which it is to be reviewed again."""
    tags: tuple[str, ...] = json_field("tags", many=True, default=())
    """The organization's own keywords, for search and filters."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str, title: str | None = None, description: str | None = None, owner: str | None = None, risk: str | None = None,
            further_risks: Sequence[str] | None = None, option: TreatmentOption | None = None, rationale: str | None = None,
            controls: Sequence[str] | None = None, actions: Sequence[Action | Mapping[str, Any]] | None = None, cost: Money | Mapping[str,
            Any] | None = None, expected_residual: Rating | Mapping[str, Any] | None = None, approval: Approval | Mapping[str,
            Any] | None = None, acceptance: RiskAcceptance | Mapping[str, Any] | None = None,
            effectiveness_reviews: Sequence[EffectivenessReview | Mapping[str, Any]] | None = None, replaces: str | None = None,
            stated_status: WorkStatus | None = None, document: str | None = None, reviewed_on: Date | str | None = None,
            next_review_on: Date | str | None = None, tags: Sequence[str] | None = None, evidence: Sequence[str] | None = None,
            extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class RiskAcceptance(Record):
    """Acceptance of a residual risk (6.1.3)."""

    __slots__ = ()
    __kind__ = "riskAcceptance"

    by: str | None = json_field("by", default=None)
    """Person or role that accepted."""
    on: Date | None = json_field("on", "date", default=None)
    """Day of the acceptance."""
    until: Date | None = json_field("until", "date", default=None)
    """Last day on which it holds."""
    rationale: str | None = json_field("rationale", default=None)
    """Why the risk is accepted."""
    rating: Rating | None = json_field("rating", "Rating", default=None)
    """Rating that was accepted."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            by: str | None = None, on: Date | str | None = None, until: Date | str | None = None, rationale: str | None = None,
            rating: Rating | Mapping[str, Any] | None = None, evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class OwnControl(Record):
    """A control of the organization's own, beside Annex A (6.1.3 d)."""

    __slots__ = ()
    __kind__ = "ownControl"

    id: str = json_field("id")
    """The organization's own identifier, unique in the document."""
    title: str | None = json_field("title", default=None)
    """Short name by which people speak of it."""
    description: str | None = json_field("description", default=None)
    """What it is, in a few sentences."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for it."""
    objective: str | None = json_field("objective", default=None)
    """What the control is to achieve."""
    kind: ControlKind | None = json_field("kind", default=None)
    """How the control works."""
    other_kind: str | None = json_field("otherKind", default=None)
    """How it works, if no word fits."""
    guidance: str | None = json_field("guidance", default=None)
    """How it is implemented."""
    framework_refs: tuple[str, ...] = json_field("frameworkRefs", many=True, default=())
    """Controls of other frameworks that it stands for, such as `iso27001:A.5.1`."""
    document: str | None = json_field("document", default=None)
    """Its description among the documents."""
    reviewed_on: Date | None = json_field("reviewedOn", "date", default=None)
    """Day of the latest review."""
    next_review_on: Date | None = json_field("nextReviewOn", "date", default=None)
    """Day by which it is to be reviewed again."""
    tags: tuple[str, ...] = json_field("tags", many=True, default=())
    """The organization's own keywords, for search and filters."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str, title: str | None = None, description: str | None = None, owner: str | None = None, objective: str | None = None,
            kind: ControlKind | None = None, other_kind: str | None = None, guidance: str | None = None,
            framework_refs: Sequence[str] | None = None, document: str | None = None, reviewed_on: Date | str | None = None,
            next_review_on: Date | str | None = None, tags: Sequence[str] | None = None, evidence: Sequence[str] | None = None,
            extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class StatementOfApplicability(Record):
    """The Statement of Applicability: necessary controls, and the reason for each inclusion and exclusion (6.1.3 f)."""

    __slots__ = ()
    __kind__ = "statementOfApplicability"

    id: str | None = json_field("id", default=None)
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    title: str | None = json_field("title", default=None)
    """Short name by which people speak of it."""
    version: str | None = json_field("version", default=None)
    """Version of the statement."""
    prepared_on: Date | None = json_field("preparedOn", "date", default=None)
    """Day on which it was prepared."""
    prepared_by: str | None = json_field("preparedBy", default=None)
    """Person or role that prepared it."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for it."""
    approval: Approval | None = json_field("approval", "Approval", default=None)
    """Who approved it, and when."""
    entries: tuple[SoaEntry, ...] = json_field("entries", "SoaEntry", many=True, default=())
    """One entry a control; several where AI systems differ."""
    additional_controls: str | None = json_field("additionalControls", default=None)
    """How it was found whether controls beyond Annex A are needed (6.1.3 d)."""
    communicated_to: tuple[Distribution, ...] = json_field("communicatedTo", "Distribution", many=True, default=())
    """To whom inside the organization the necessary controls were communicated (6.1.3)."""
    available_to: tuple[Distribution, ...] = json_field("availableTo", "Distribution", many=True, default=())
    """To which interested parties they are available (6.1.3)."""
    document: str | None = json_field("document", default=None)
    """The statement as a controlled document."""
    reviewed_on: Date | None = json_field("reviewedOn", "date", default=None)
    """Day of the latest review."""
    next_review_on: Date | None = json_field("nextReviewOn", "date", default=None)
    """Day by which it is to be reviewed again."""
    tags: tuple[str, ...] = json_field("tags", many=True, default=())
    """The organization's own keywords, for search and filters."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str | None = None, title: str | None = None, version: str | None = None, prepared_on: Date | str | None = None,
            prepared_by: str | None = None, owner: str | None = None, approval: Approval | Mapping[str, Any] | None = None,
            entries: Sequence[SoaEntry | Mapping[str, Any]] | None = None, additional_controls: str | None = None,
            communicated_to: Sequence[Distribution | Mapping[str, Any]] | None = None, available_to: Sequence[Distribution | Mapping[str,
            Any]] | None = None, document: str | None = None, reviewed_on: Date | str | None = None, next_review_on: Date | str | None = None,
            tags: Sequence[str] | None = None, evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class SoaEntry(Record):
    """The decision on one control."""

    __slots__ = ()
    __kind__ = "soaEntry"

    control: str = json_field("control")
    """Control that the decision is on: Annex A or own."""
    id: str | None = json_field("id", default=None)
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    decision: SoaDecision | None = json_field("decision", default=None)
    """Whether the control is included."""
    justification: str | None = json_field("justification", default=None)
    """Why the control is included or excluded."""
    exclusion_basis: ExclusionBasis | None = json_field("exclusionBasis", default=None)
    """On what ground the control is excluded."""
    ai_systems: tuple[str, ...] = json_field("aiSystems", many=True, default=())
    """AI systems that the decision is for; none for all."""
    drivers: tuple[SoaDriver, ...] = json_field("drivers", "SoaDriver", many=True, default=())
    """What makes the control necessary."""
    guidance_considered: bool | None = json_field("guidanceConsidered", default=None)
    """Whether the guidance of Annex B was considered (6.1.3 e)."""
    implementation: Implementation | None = json_field("implementation", "Implementation", default=None)
    """How far the control is implemented; customary, not required by ISO/IEC 42001."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for the control."""
    documents: tuple[str, ...] = json_field("documents", many=True, default=())
    """Documents that describe the control."""
    reviewed_on: Date | None = json_field("reviewedOn", "date", default=None)
    """Day of the latest review."""
    next_review_on: Date | None = json_field("nextReviewOn", "date", default=None)
    """Day by which it is to be reviewed again."""
    tags: tuple[str, ...] = json_field("tags", many=True, default=())
    """The organization's own keywords, for search and filters."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            control: str, id: str | None = None, decision: SoaDecision | None = None, justification: str | None = None,
            exclusion_basis: ExclusionBasis | None = None, ai_systems: Sequence[str] | None = None, drivers: Sequence[SoaDriver | Mapping[str,
            Any]] | None = None, guidance_considered: bool | None = None, implementation: Implementation | Mapping[str, Any] | None = None,
            owner: str | None = None, documents: Sequence[str] | None = None, reviewed_on: Date | str | None = None,
            next_review_on: Date | str | None = None, tags: Sequence[str] | None = None, evidence: Sequence[str] | None = None,
            extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class SoaDriver(Record):
    """Something that makes a control necessary."""

    __slots__ = ()
    __kind__ = "soaDriver"

    kind: SoaDriverKind | None = json_field("kind", default=None)
    """What sort of driver it is."""
    record: str | None = json_field("record", default=None)
    """Risk, obligation, objective, contract or impact assessment that it comes from."""
    description: str | None = json_field("description", default=None)
    """In words, what makes the control necessary."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            kind: SoaDriverKind | None = None, record: str | None = None, description: str | None = None, extensions: Mapping[str,
            Any] | None = None
        ) -> None: ...


class Implementation(Record):
    """How far a control is implemented."""

    __slots__ = ()
    __kind__ = "implementation"

    status: ImplementationStatus | None = json_field("status", default=None)
    """How far it is."""
    since: Date | None = json_field("since", "date", default=None)
    """Day since which this holds."""
    description: str | None = json_field("description", default=None)
    """How the control is implemented."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that carries it out."""
    due: Date | None = json_field("due", "date", default=None)
    """Day by which it is to be implemented."""
    due_revisions: tuple[DueRevision, ...] = json_field("dueRevisions", "DueRevision", many=True, default=())
    """Earlier dates by which it was to be done, each with the reason why it was moved."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            status: ImplementationStatus | None = None, since: Date | str | None = None, description: str | None = None,
            owner: str | None = None, due: Date | str | None = None, due_revisions: Sequence[DueRevision | Mapping[str, Any]] | None = None,
            extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class ImpactMethod(Record):
    """The process of AI system impact assessment (6.1.4, A.5.2, ISO/IEC 42005)."""

    __slots__ = ()
    __kind__ = "impactMethod"

    id: str | None = json_field("id", default=None)
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    title: str | None = json_field("title", default=None)
    """Short name by which people speak of it."""
    description: str | None = json_field("description", default=None)
    """What it is, in a few sentences."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for it."""
    version: str | None = json_field("version", default=None)
    """Version of the method."""
    triggers: tuple[ImpactTrigger, ...] = json_field("triggers", many=True, default=())
    """What makes an assessment due."""
    severity_scale: Scale | None = json_field("severityScale", "Scale", default=None)
    """Levels of severity."""
    likelihood_scale: Scale | None = json_field("likelihoodScale", "Scale", default=None)
    """Levels of likelihood."""
    severe_from: str | None = json_field("severeFrom", default=None)
    """Key of the level of severity from which a harm has to raise a risk."""
    dimensions: tuple[ImpactDimension, ...] = json_field("dimensions", many=True, default=())
    """Dimensions that every assessment considers."""
    other_dimensions: tuple[str, ...] = json_field("otherDimensions", many=True, default=())
    """Dimensions that it considers in addition."""
    sensitive_uses: tuple[str, ...] = json_field("sensitiveUses", many=True, default=())
    """Uses that need a deeper assessment or a higher decision (ISO/IEC 42005, 5.7)."""
    restricted_uses: tuple[str, ...] = json_field("restrictedUses", many=True, default=())
    """Uses that law or policy forbids or limits (ISO/IEC 42005, 5.7)."""
    responsible_roles: tuple[str, ...] = json_field("responsibleRoles", many=True, default=())
    """Roles that conduct, review and approve assessments."""
    use_of_results: str | None = json_field("useOfResults", default=None)
    """What the results are used for: design, controls, information, risk assessment."""
    interval: str | None = json_field("interval", default=None)
    """Longest time between two assessments of a system (8.4)."""
    retention: str | None = json_field("retention", default=None)
    """How long results are kept (A.5.3)."""
    document: str | None = json_field("document", default=None)
    """The method as a controlled document; its approval is recorded there."""
    reviewed_on: Date | None = json_field("reviewedOn", "date", default=None)
    """Day of the latest review."""
    next_review_on: Date | None = json_field("nextReviewOn", "date", default=None)
    """Day by which it is to be reviewed again."""
    tags: tuple[str, ...] = json_field("tags", many=True, default=())
    """The organization's own keywords, for search and filters."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str | None = None, title: str | None = None, description: str | None = None, owner: str | None = None,
            version: str | None = None, triggers: Sequence[ImpactTrigger] | None = None, severity_scale: Scale | Mapping[str,
            Any] | None = None, likelihood_scale: Scale | Mapping[str, Any] | None = None, severe_from: str | None = None,
            dimensions: Sequence[ImpactDimension] | None = None, other_dimensions: Sequence[str] | None = None,
            sensitive_uses: Sequence[str] | None = None, restricted_uses: Sequence[str] | None = None,
            responsible_roles: Sequence[str] | None = None, use_of_results: str | None = None, interval: str | None = None,
            retention: str | None = None, document: str | None = None, reviewed_on: Date | str | None = None,
            next_review_on: Date | str | None = None, tags: Sequence[str] | None = None, evidence: Sequence[str] | None = None,
            extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class ImpactAssessment(Record):
    """An assessment of what an AI system can do to individuals, groups and societies (6.1.4, 8.4, A.5)."""

    __slots__ = ()
    __kind__ = "impactAssessment"

    id: str = json_field("id")
    """The organization's own identifier, unique in the document."""
    title: str | None = json_field("title", default=None)
    """Short name by which people speak of it."""
    description: str | None = json_field("description", default=None)
    """What it is, in a few sentences."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for it."""
    version: str | None = json_field("version", default=None)
    """Version of the assessment."""
    ai_system: str | None = json_field("aiSystem", default=None)
    """AI system that is assessed."""
    trigger: ImpactTrigger | None = json_field("trigger", default=None)
    """What made it due."""
    scope: str | None = json_field("scope", default=None)
    """Scope: versions, deployments, groups, limits."""
    intended_use: str | None = json_field("intendedUse", default=None)
    """Intended use as assessed."""
    foreseeable_misuse: tuple[str, ...] = json_field("foreseeableMisuse", many=True, default=())
    """Reasonably foreseeable misuse as assessed."""
    technical_context: str | None = json_field("technicalContext", default=None)
    """Technical context in which the system is used."""
    societal_context: str | None = json_field("societalContext", default=None)
    """Societal context in which the system is used."""
    jurisdictions: tuple[str, ...] = json_field("jurisdictions", many=True, default=())
    """Jurisdictions that were considered: ISO 3166 codes, or `EU`."""
    affected_parties: tuple[AffectedParty, ...] = json_field("affectedParties", "AffectedParty", many=True, default=())
    """Individuals, groups and societies that can be affected."""
    impacts: tuple[Impact, ...] = json_field("impacts", "Impact", many=True, default=())
    """Benefits and harms."""
    dimensions_considered: tuple[ImpactDimension, ...] = json_field("dimensionsConsidered", many=True, default=())
    """Dimensions that were considered, including those without impacts (ISO/IEC 42005, 6.8)."""
    data_considered: tuple[str, ...] = json_field("dataConsidered", many=True, default=())
    """Data that was considered."""
    models_considered: tuple[str, ...] = json_field("modelsConsidered", many=True, default=())
    """Models that were considered."""
    performed_by: tuple[str, ...] = json_field("performedBy", many=True, default=())
    """Persons or roles that carried it out."""
    consulted: tuple[str, ...] = json_field("consulted", many=True, default=())
    """Interested parties that were heard."""
    related_assessments: tuple[RelatedAssessment, ...] = json_field("relatedAssessments", "RelatedAssessment", many=True, default=())
    """Other assessments of the same system."""
    conclusion: ImpactConclusion | None = json_field("conclusion", default=None)
    """What was concluded."""
    overall_severity: str | None = json_field("overallSeverity", default=None)
    """Overall severity of the harms, in a key of the method's scale."""
    dimension_ratings: tuple[DimensionRating, ...] = json_field("dimensionRatings", "DimensionRating", many=True, default=())
    """Severity for each dimension, where it was rated."""
    conclusion_reason: str | None = json_field("conclusionReason", default=None)
    """Why it was concluded so."""
    conditions: tuple[Action, ...] = json_field("conditions", "Action", many=True, default=())
    """Conditions of going on, each to be met by someone."""
    approval: Approval | None = json_field("approval", "Approval", default=None)
    """Who approved the conclusion."""
    shared_with: tuple[Distribution, ...] = json_field("sharedWith", "Distribution", many=True, default=())
    """Interested parties that got the result."""
    on: Date | None = json_field("on", "date", default=None)
    """Day on which it was finished."""
    valid_until: Date | None = json_field("validUntil", "date", default=None)
    """Last day on which it holds."""
    stated_status: AssessmentStatus | None = json_field("statedStatus", default=None)
    """State as it is recorded, in a word; dates decide where they are recorded."""
    risks_raised: tuple[str, ...] = json_field("risksRaised", many=True, default=())
    """Risks that follow from it (6.1.4, 6.1.2)."""
    document: str | None = json_field("document", default=None)
    """The report among the documents."""
    retention: str | None = json_field("retention", default=None)
    """How long the result is kept (A.5.3)."""
    reviewed_on: Date | None = json_field("reviewedOn", "date", default=None)
    """Day of the latest review."""
    next_review_on: Date | None = json_field("nextReviewOn", "date", default=None)
    """Day by which it is to be reviewed again."""
    tags: tuple[str, ...] = json_field("tags", many=True, default=())
    """The organization's own keywords, for search and filters."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str, title: str | None = None, description: str | None = None, owner: str | None = None, version: str | None = None,
            ai_system: str | None = None, trigger: ImpactTrigger | None = None, scope: str | None = None, intended_use: str | None = None,
            foreseeable_misuse: Sequence[str] | None = None, technical_context: str | None = None, societal_context: str | None = None,
            jurisdictions: Sequence[str] | None = None, affected_parties: Sequence[AffectedParty | Mapping[str, Any]] | None = None,
            impacts: Sequence[Impact | Mapping[str, Any]] | None = None, dimensions_considered: Sequence[ImpactDimension] | None = None,
            data_considered: Sequence[str] | None = None, models_considered: Sequence[str] | None = None,
            performed_by: Sequence[str] | None = None, consulted: Sequence[str] | None = None,
            related_assessments: Sequence[RelatedAssessment | Mapping[str, Any]] | None = None, conclusion: ImpactConclusion | None = None,
            overall_severity: str | None = None, dimension_ratings: Sequence[DimensionRating | Mapping[str, Any]] | None = None,
            conclusion_reason: str | None = None, conditions: Sequence[Action | Mapping[str, Any]] | None = None,
            approval: Approval | Mapping[str, Any] | None = None, shared_with: Sequence[Distribution | Mapping[str, Any]] | None = None,
            on: Date | str | None = None, valid_until: Date | str | None = None, stated_status: AssessmentStatus | None = None,
            risks_raised: Sequence[str] | None = None, document: str | None = None, retention: str | None = None,
            reviewed_on: Date | str | None = None, next_review_on: Date | str | None = None, tags: Sequence[str] | None = None,
            evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class AffectedParty(Record):
    """Individuals, a group or a society that an AI system can affect."""

    __slots__ = ()
    __kind__ = "affectedParty"

    id: str | None = json_field("id", default=None)
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    kind: AffectedPartyKind | None = json_field("kind", default=None)
    """Whether it is individuals, a group or a society."""
    description: str | None = json_field("description", default=None)
    """Who they are."""
    direct: bool | None = json_field("direct", default=None)
    """Whether they are affected directly."""
    vulnerable: bool | None = json_field("vulnerable", default=None)
    """Whether they need particular care."""
    vulnerabilities: tuple[Vulnerability, ...] = json_field("vulnerabilities", many=True, default=())
    """Why they need particular care (A.5.4)."""
    size: str | None = json_field("size", default=None)
    """How many they are, as a number or a range."""
    interested_party: str | None = json_field("interestedParty", default=None)
    """Interested party that they are recorded as."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str | None = None, kind: AffectedPartyKind | None = None, description: str | None = None, direct: bool | None = None,
            vulnerable: bool | None = None, vulnerabilities: Sequence[Vulnerability] | None = None, size: str | None = None,
            interested_party: str | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Impact(Record):
    """A benefit or harm that an AI system can bring to an affected party."""

    __slots__ = ()
    __kind__ = "impact"

    id: str | None = json_field("id", default=None)
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    party: str | None = json_field("party", default=None)
    """Who is affected."""
    dimension: ImpactDimension | None = json_field("dimension", default=None)
    """In which regard."""
    other_dimension: str | None = json_field("otherDimension", default=None)
    """In which regard, if no word fits."""
    rights: tuple[FundamentalRight, ...] = json_field("rights", many=True, default=())
    """Rights of the Charter of Fundamental Rights of the European Union that it touches."""
    effect: ImpactEffect | None = json_field("effect", default=None)
    """Whether it is a benefit or a harm."""
    cause: ImpactCause | None = json_field("cause", default=None)
    """What it comes from."""
    description: str | None = json_field("description", default=None)
    """What happens."""
    likelihood: str | None = json_field("likelihood", default=None)
    """Key of a level of the impact method's likelihood scale."""
    severity: str | None = json_field("severity", default=None)
    """Key of a level of the impact method's severity scale."""
    reversibility: Reversibility | None = json_field("reversibility", default=None)
    """Whether it can be undone."""
    duration: str | None = json_field("duration", default=None)
    """How long it lasts."""
    mitigations: tuple[Action, ...] = json_field("mitigations", "Action", many=True, default=())
    """What is done to lower a harm or to raise a benefit."""
    controls: tuple[str, ...] = json_field("controls", many=True, default=())
    """Controls that bear on it."""
    residual: ResidualImpact | None = json_field("residual", "ResidualImpact", default=None)
    """What remains after that."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str | None = None, party: str | None = None, dimension: ImpactDimension | None = None, other_dimension: str | None = None,
            rights: Sequence[FundamentalRight] | None = None, effect: ImpactEffect | None = None, cause: ImpactCause | None = None,
            description: str | None = None, likelihood: str | None = None, severity: str | None = None,
            reversibility: Reversibility | None = None, duration: str | None = None, mitigations: Sequence[Action | Mapping[str,
            Any]] | None = None, controls: Sequence[str] | None = None, residual: ResidualImpact | Mapping[str, Any] | None = None,
            evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class ResidualImpact(Record):
    """What remains of an impact after mitigation."""

    __slots__ = ()
    __kind__ = "residualImpact"

    likelihood: str | None = json_field("likelihood", default=None)
    """Key of a level of the impact method's likelihood scale."""
    severity: str | None = json_field("severity", default=None)
    """Key of a level of the impact method's severity scale."""
    reversibility: Reversibility | None = json_field("reversibility", default=None)
    """Whether it can be undone."""
    acceptable: bool | None = json_field("acceptable", default=None)
    """Whether it was found acceptable."""
    rationale: str | None = json_field("rationale", default=None)
    """Why it was judged so."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            likelihood: str | None = None, severity: str | None = None, reversibility: Reversibility | None = None,
            acceptable: bool | None = None, rationale: str | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class RelatedAssessment(Record):
    """Another assessment of the same system."""

    __slots__ = ()
    __kind__ = "relatedAssessment"

    kind: RelatedAssessmentKind | None = json_field("kind", default=None)
    """What sort of assessment it is."""
    other_kind: str | None = json_field("otherKind", default=None)
    """What sort of assessment it is, if no word fits."""
    document: str | None = json_field("document", default=None)
    """Where it is documented."""
    on: Date | None = json_field("on", "date", default=None)
    """Day on which it was finished."""
    stated_status: AssessmentStatus | None = json_field("statedStatus", default=None)
    """State as it is recorded, in a word; dates decide where they are recorded."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            kind: RelatedAssessmentKind | None = None, other_kind: str | None = None, document: str | None = None, on: Date | str | None = None,
            stated_status: AssessmentStatus | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class DimensionRating(Record):
    """How bad the harms to one dimension are, all together."""

    __slots__ = ()
    __kind__ = "dimensionRating"

    dimension: ImpactDimension | None = json_field("dimension", default=None)
    """The dimension."""
    severity: str | None = json_field("severity", default=None)
    """How bad, in a key of the method's scale of severity."""
    rationale: str | None = json_field("rationale", default=None)
    """Why."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            dimension: ImpactDimension | None = None, severity: str | None = None, rationale: str | None = None, extensions: Mapping[str,
            Any] | None = None
        ) -> None: ...


class Objective(Record):
    """An AI objective and the plan to reach it (6.2, A.6.1.2, A.9.3)."""

    __slots__ = ()
    __kind__ = "objective"

    id: str = json_field("id")
    """The organization's own identifier, unique in the document."""
    title: str | None = json_field("title", default=None)
    """Short name by which people speak of it."""
    description: str | None = json_field("description", default=None)
    """What it is, in a few sentences."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for it."""
    kind: ObjectiveKind | None = json_field("kind", default=None)
    """What the objective is for."""
    themes: tuple[str, ...] = json_field("themes", many=True, default=())
    """Objectives of Annex C.2 that it serves."""
    policies: tuple[str, ...] = json_field("policies", many=True, default=())
    """Policies that it follows from (6.2 a)."""
    obligations: tuple[str, ...] = json_field("obligations", many=True, default=())
    """Obligations that were taken into account (6.2 c)."""
    units: tuple[str, ...] = json_field("units", many=True, default=())
    """Functions and levels that it is set for."""
    ai_systems: tuple[str, ...] = json_field("aiSystems", many=True, default=())
    """AI systems that it concerns."""
    measure: str | None = json_field("measure", default=None)
    """What is measured."""
    not_measurable_reason: str | None = json_field("notMeasurableReason", default=None)
    """Why measuring it is not practicable, if so (6.2 b)."""
    metric: str | None = json_field("metric", default=None)
    """Metric that holds its measurements, if it isn't measured here."""
    unit: str | None = json_field("unit", default=None)
    """Unit of target and baseline."""
    comparison: Comparison | None = json_field("comparison", default=None)
    """How a value is compared with the target."""
    target: decimal.Decimal | None = json_field("target", "number", default=None)
    """Value to be reached."""
    target_statement: str | None = json_field("targetStatement", default=None)
    """What is to be reached, where it isn't a number."""
    baseline: decimal.Decimal | None = json_field("baseline", "number", default=None)
    """Value at the start."""
    actions: tuple[Action, ...] = json_field("actions", "Action", many=True, default=())
    """What will be done to reach it."""
    resources: tuple[str, ...] = json_field("resources", many=True, default=())
    """What will be needed."""
    set_on: Date | None = json_field("setOn", "date", default=None)
    """Day on which it was set."""
    due: Date | None = json_field("due", "date", default=None)
    """Day by which it is to be reached."""
    due_revisions: tuple[DueRevision, ...] = json_field("dueRevisions", "DueRevision", many=True, default=())
    """Earlier dates by which it was to be done, each with the reason why it was moved."""
    achieved_on: Date | None = json_field("achievedOn", "date", default=None)
    """Day on which it was reached."""
    withdrawn_on: Date | None = json_field("withdrawnOn", "date", default=None)
    """Day on which it was given up."""
    stated_status: ObjectiveStatus | None = json_field("statedStatus", default=None)
    """State as it is recorded, in a word; dates decide where they are recorded."""
    evaluation_method: str | None = json_field("evaluationMethod", default=None)
    """How the result will be evaluated."""
    measurements: tuple[Measurement, ...] = json_field("measurements", "Measurement", many=True, default=())
    """Measured values."""
    communicated_to: tuple[Distribution, ...] = json_field("communicatedTo", "Distribution", many=True, default=())
    """To whom it was communicated (6.2 e)."""
    document: str | None = json_field("document", default=None)
    """Where it is documented (6.2 g)."""
    reviewed_on: Date | None = json_field("reviewedOn", "date", default=None)
    """Day of the latest review."""
    next_review_on: Date | None = json_field("nextReviewOn", "date", default=None)
    """Day by which it is to be reviewed again."""
    tags: tuple[str, ...] = json_field("tags", many=True, default=())
    """The organization's own keywords, for search and filters."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str, title: str | None = None, description: str | None = None, owner: str | None = None, kind: ObjectiveKind | None = None,
            themes: Sequence[str] | None = None, policies: Sequence[str] | None = None, obligations: Sequence[str] | None = None,
            units: Sequence[str] | None = None, ai_systems: Sequence[str] | None = None, measure: str | None = None,
            not_measurable_reason: str | None = None, metric: str | None = None, unit: str | None = None, comparison: Comparison | None = None,
            target: decimal.Decimal | float | None = None, target_statement: str | None = None, baseline: decimal.Decimal | float | None = None,
            actions: Sequence[Action | Mapping[str, Any]] | None = None, resources: Sequence[str] | None = None,
            set_on: Date | str | None = None, due: Date | str | None = None, due_revisions: Sequence[DueRevision | Mapping[str,
            Any]] | None = None, achieved_on: Date | str | None = None, withdrawn_on: Date | str | None = None,
            stated_status: ObjectiveStatus | None = None, evaluation_method: str | None = None,
            measurements: Sequence[Measurement | Mapping[str, Any]] | None = None, communicated_to: Sequence[Distribution | Mapping[str,
            Any]] | None = None, document: str | None = None, reviewed_on: Date | str | None = None, next_review_on: Date | str | None = None,
            tags: Sequence[str] | None = None, evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Measurement(Record):
    """One measured value on one day (9.1)."""

    __slots__ = ()
    __kind__ = "measurement"

    on: Date = json_field("on", "date")
    """Day of the measurement."""
    value: decimal.Decimal = json_field("value", "number")
    """Measured value."""
    unit: str | None = json_field("unit", default=None)
    """Unit of the value."""
    result: MeasurementResult | None = json_field("result", default=None)
    """How the value was judged."""
    by: str | None = json_field("by", default=None)
    """Person or role that measured."""
    evaluated_by: str | None = json_field("evaluatedBy", default=None)
    """Person or role that evaluated the value."""
    evaluated_on: Date | None = json_field("evaluatedOn", "date", default=None)
    """Day of the evaluation."""
    note: str | None = json_field("note", default=None)
    """Remarks."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            on: Date | str, value: decimal.Decimal | float, unit: str | None = None, result: MeasurementResult | None = None,
            by: str | None = None, evaluated_by: str | None = None, evaluated_on: Date | str | None = None, note: str | None = None,
            evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Change(Record):
    """A change to the management system or to an AI system (6.3, 8.1)."""

    __slots__ = ()
    __kind__ = "change"

    id: str = json_field("id")
    """The organization's own identifier, unique in the document."""
    title: str | None = json_field("title", default=None)
    """Short name by which people speak of it."""
    description: str | None = json_field("description", default=None)
    """What it is, in a few sentences."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for it."""
    purpose: str | None = json_field("purpose", default=None)
    """Why the change is made."""
    planned: bool | None = json_field("planned", default=None)
    """Whether the change was planned; an unplanned one is reviewed for its consequences (8.1)."""
    significant: bool | None = json_field("significant", default=None)
    """Whether it calls for a new risk or impact assessment (8.2, 8.4)."""
    affected: tuple[str, ...] = json_field("affected", many=True, default=())
    """Records that the change concerns."""
    decided_on: Date | None = json_field("decidedOn", "date", default=None)
    """Day of the decision."""
    decided_by: str | None = json_field("decidedBy", default=None)
    """Person or role that decided."""
    consequences_considered: str | None = json_field("consequencesConsidered", default=None)
    """Consequences that were considered, wanted and unwanted."""
    resources: str | None = json_field("resources", default=None)
    """Resources that it needs."""
    responsibilities: str | None = json_field("responsibilities", default=None)
    """How responsibilities change."""
    actions: tuple[Action, ...] = json_field("actions", "Action", many=True, default=())
    """What is to be done."""
    due: Date | None = json_field("due", "date", default=None)
    """Day by which it is to be done."""
    due_revisions: tuple[DueRevision, ...] = json_field("dueRevisions", "DueRevision", many=True, default=())
    """Earlier dates by which it was to be done, each with the reason why it was moved."""
    done_on: Date | None = json_field("doneOn", "date", default=None)
    """Day on which it was done."""
    stated_status: WorkStatus | None = json_field("statedStatus", default=None)
    """State as it is recorded, in a word; dates decide where they are recorded."""
    outcome: str | None = json_field("outcome", default=None)
    """What it led to."""
    tags: tuple[str, ...] = json_field("tags", many=True, default=())
    """The organization's own keywords, for search and filters."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str, title: str | None = None, description: str | None = None, owner: str | None = None, purpose: str | None = None,
            planned: bool | None = None, significant: bool | None = None, affected: Sequence[str] | None = None,
            decided_on: Date | str | None = None, decided_by: str | None = None, consequences_considered: str | None = None,
            resources: str | None = None, responsibilities: str | None = None, actions: Sequence[Action | Mapping[str, Any]] | None = None,
            due: Date | str | None = None, due_revisions: Sequence[DueRevision | Mapping[str, Any]] | None = None,
            done_on: Date | str | None = None, stated_status: WorkStatus | None = None, outcome: str | None = None,
            tags: Sequence[str] | None = None, evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class AiSystem(Record):
    """An AI system that the organization develops, provides or uses."""

    __slots__ = ()
    __kind__ = "aiSystem"

    id: str = json_field("id")
    """The organization's own identifier, unique in the document."""
    name: str | None = json_field("name", default=None)
    """Name of the system."""
    description: str | None = json_field("description", default=None)
    """What the system does, in a few sentences."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for it."""
    version: str | None = json_field("version", default=None)
    """Version in use or in work."""
    unit: str | None = json_field("unit", default=None)
    """Unit that uses or develops it."""
    domain: str | None = json_field("domain", default=None)
    """Field of application."""
    purpose: str | None = json_field("purpose", default=None)
    """What it is for."""
    intended_uses: tuple[str, ...] = json_field("intendedUses", many=True, default=())
    """Uses that it is intended for."""
    foreseeable_misuse: tuple[str, ...] = json_field("foreseeableMisuse", many=True, default=())
    """Misuse that can reasonably be foreseen."""
    out_of_scope_uses: tuple[str, ...] = json_field("outOfScopeUses", many=True, default=())
    """Uses that it is not meant for."""
    observed_uses: tuple[ObservedUse, ...] = json_field("observedUses", "ObservedUse", many=True, default=())
    """Uses that were seen in operation."""
    inputs: tuple[str, ...] = json_field("inputs", many=True, default=())
    """What goes in."""
    outputs: tuple[str, ...] = json_field("outputs", many=True, default=())
    """What comes out: predictions, content, recommendations, decisions."""
    ai_roles: tuple[AiRoleHeld, ...] = json_field("aiRoles", "AiRoleHeld", many=True, default=())
    """Roles that the organization holds toward this system (4.1)."""
    users: tuple[str, ...] = json_field("users", many=True, default=())
    """Who uses it."""
    subjects: tuple[str, ...] = json_field("subjects", many=True, default=())
    """Who is affected by what it does."""
    interested_parties: tuple[str, ...] = json_field("interestedParties", many=True, default=())
    """Interested parties that it concerns."""
    life_cycle: LifeCycle | None = json_field("lifeCycle", "LifeCycle", default=None)
    """Stage of the life cycle, and how it got there."""
    autonomy_level: AutonomyLevel | None = json_field("autonomyLevel", default=None)
    """How much it does without a person."""
    learning_mode: LearningMode | None = json_field("learningMode", default=None)
    """How and when it learns."""
    techniques: tuple[AiTechnique, ...] = json_field("techniques", many=True, default=())
    """Techniques that it is built with."""
    learning_approaches: tuple[LearningApproach, ...] = json_field("learningApproaches", many=True, default=())
    """How its models learn."""
    other_technique: str | None = json_field("otherTechnique", default=None)
    """Technique that it is built with, if no word fits."""
    oversight: Oversight | None = json_field("oversight", "Oversight", default=None)
    """How people oversee it, and who can stop or override it (A.9)."""
    deployments: tuple[Deployment, ...] = json_field("deployments", "Deployment", many=True, default=())
    """Where it is or was in use."""
    depends_on: tuple[str, ...] = json_field("dependsOn", many=True, default=())
    """AI systems that it depends on."""
    resources: tuple[str, ...] = json_field("resources", many=True, default=())
    """Data, models, tools, computing and people that it is made of (A.4.2)."""
    suppliers: tuple[str, ...] = json_field("suppliers", many=True, default=())
    """Suppliers that it depends on."""
    embedded_in: str | None = json_field("embeddedIn", default=None)
    """Software that it came with, if it is a feature of something that was bought."""
    eu_ai_act: EuAiAct | None = json_field("euAiAct", "EuAiAct", default=None)
    """Facts for the EU AI Act."""
    last_significant_change: Date | None = json_field("lastSignificantChange", "date", default=None)
    """Day of the latest significant change."""
    requirements: tuple[SystemRequirement, ...] = json_field("requirements", "SystemRequirement", many=True, default=())
    """Requirements on the system (A.6.2.2)."""
    design_decisions: tuple[DesignDecision, ...] = json_field("designDecisions", "DesignDecision", many=True, default=())
    """Decisions of design and development (A.6.2.3)."""
    verifications: tuple[VerificationRecord, ...] = json_field("verifications", "VerificationRecord", many=True, default=())
    """Verification and validation (A.6.2.4)."""
    deployment_plan: DeploymentPlan | None = json_field("deploymentPlan", "DeploymentPlan", default=None)
    """Plan of the deployment (A.6.2.5)."""
    monitoring_plan: MonitoringPlan | None = json_field("monitoringPlan", "MonitoringPlan", default=None)
    """Plan of operation and monitoring (A.6.2.6)."""
    event_log_policy: EventLogPolicy | None = json_field("eventLogPolicy", "EventLogPolicy", default=None)
    """Which events are logged (A.6.2.8)."""
    technical_documentation: tuple[TechnicalDocumentation, ...] = json_field("technicalDocumentation", "TechnicalDocumentation", many=True, default=())
    """Documentation for each audience (A.6.2.7, A.8.2)."""
    responsible_use: ResponsibleUse | None = json_field("responsibleUse", "ResponsibleUse", default=None)
    """How it may be used, where the organization uses it (A.9)."""
    retirement: Retirement | None = json_field("retirement", "Retirement", default=None)
    """How it is or was taken out of use."""
    taxonomy_refs: tuple[str, ...] = json_field("taxonomyRefs", many=True, default=())
    """Items of frameworks and taxonomies."""
    external_refs: tuple[str, ...] = json_field("externalRefs", many=True, default=())
    """Names of the system in other inventories."""
    reviewed_on: Date | None = json_field("reviewedOn", "date", default=None)
    """Day of the latest review."""
    next_review_on: Date | None = json_field("nextReviewOn", "date", default=None)
    """Day by which it is to be reviewed again."""
    tags: tuple[str, ...] = json_field("tags", many=True, default=())
    """The organization's own keywords, for search and filters."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str, name: str | None = None, description: str | None = None, owner: str | None = None, version: str | None = None,
            unit: str | None = None, domain: str | None = None, purpose: str | None = None, intended_uses: Sequence[str] | None = None,
            foreseeable_misuse: Sequence[str] | None = None, out_of_scope_uses: Sequence[str] | None = None,
            observed_uses: Sequence[ObservedUse | Mapping[str, Any]] | None = None, inputs: Sequence[str] | None = None,
            outputs: Sequence[str] | None = None, ai_roles: Sequence[AiRoleHeld | Mapping[str, Any]] | None = None,
            users: Sequence[str] | None = None, subjects: Sequence[str] | None = None, interested_parties: Sequence[str] | None = None,
            life_cycle: LifeCycle | Mapping[str, Any] | None = None, autonomy_level: AutonomyLevel | None = None,
            learning_mode: LearningMode | None = None, techniques: Sequence[AiTechnique] | None = None,
            learning_approaches: Sequence[LearningApproach] | None = None, other_technique: str | None = None,
            oversight: Oversight | Mapping[str, Any] | None = None, deployments: Sequence[Deployment | Mapping[str, Any]] | None = None,
            depends_on: Sequence[str] | None = None, resources: Sequence[str] | None = None, suppliers: Sequence[str] | None = None,
            embedded_in: str | None = None, eu_ai_act: EuAiAct | Mapping[str, Any] | None = None,
            last_significant_change: Date | str | None = None, requirements: Sequence[SystemRequirement | Mapping[str, Any]] | None = None,
            design_decisions: Sequence[DesignDecision | Mapping[str, Any]] | None = None,
            verifications: Sequence[VerificationRecord | Mapping[str, Any]] | None = None, deployment_plan: DeploymentPlan | Mapping[str,
            Any] | None = None, monitoring_plan: MonitoringPlan | Mapping[str, Any] | None = None,
            event_log_policy: EventLogPolicy | Mapping[str, Any] | None = None,
            technical_documentation: Sequence[TechnicalDocumentation | Mapping[str, Any]] | None = None,
            responsible_use: ResponsibleUse | Mapping[str, Any] | None = None, retirement: Retirement | Mapping[str, Any] | None = None,
            taxonomy_refs: Sequence[str] | None = None, external_refs: Sequence[str] | None = None, reviewed_on: Date | str | None = None,
            next_review_on: Date | str | None = None, tags: Sequence[str] | None = None, evidence: Sequence[str] | None = None,
            extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class ObservedUse(Record):
    """A use of an AI system that was seen in operation (A.9.4)."""

    __slots__ = ()
    __kind__ = "observedUse"

    what: str | None = json_field("what", default=None)
    """What it was used for."""
    on: Date | None = json_field("on", "date", default=None)
    """Day on which it was seen."""
    source: str | None = json_field("source", default=None)
    """How it was seen: logs, interviews, complaints."""
    intended: bool | None = json_field("intended", default=None)
    """Whether it is a use that the system is intended for."""
    response: str | None = json_field("response", default=None)
    """What was done about it."""
    records: tuple[str, ...] = json_field("records", many=True, default=())
    """Records that it led to: a risk, a change, an incident."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            what: str | None = None, on: Date | str | None = None, source: str | None = None, intended: bool | None = None,
            response: str | None = None, records: Sequence[str] | None = None, evidence: Sequence[str] | None = None, extensions: Mapping[str,
            Any] | None = None
        ) -> None: ...


class LifeCycle(Record):
    """Where an AI system stands in its life cycle, and how it got there."""

    __slots__ = ()
    __kind__ = "lifeCycle"

    stage: LifeCycleStage | None = json_field("stage", default=None)
    """Stage today."""
    history: tuple[StageTransition, ...] = json_field("history", "StageTransition", many=True, default=())
    """Dated steps from stage to stage."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            stage: LifeCycleStage | None = None, history: Sequence[StageTransition | Mapping[str, Any]] | None = None, extensions: Mapping[str,
            Any] | None = None
        ) -> None: ...


class StageTransition(Record):
    """The step into a stage."""

    __slots__ = ()
    __kind__ = "stageTransition"

    stage: LifeCycleStage | None = json_field("stage", default=None)
    """Stage that was entered."""
    on: Date | None = json_field("on", "date", default=None)
    """Day on which it was entered."""
    approved_by: str | None = json_field("approvedBy", default=None)
    """Person or role that approved the step."""
    criteria: str | None = json_field("criteria", default=None)
    """What had to be met for the step."""
    note: str | None = json_field("note", default=None)
    """Remarks."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            stage: LifeCycleStage | None = None, on: Date | str | None = None, approved_by: str | None = None, criteria: str | None = None,
            note: str | None = None, evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Oversight(Record):
    """How people oversee an AI system (A.9.2, A.9.3; EU AI Act, Art. 14)."""

    __slots__ = ()
    __kind__ = "oversight"

    mode: OversightMode | None = json_field("mode", default=None)
    """How people take part."""
    measures: tuple[OversightMeasure, ...] = json_field("measures", "OversightMeasure", many=True, default=())
    """Single measures."""
    instructions: str | None = json_field("instructions", default=None)
    """Instructions for those who oversee."""
    competence: str | None = json_field("competence", default=None)
    """What those who oversee need to know."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            mode: OversightMode | None = None, measures: Sequence[OversightMeasure | Mapping[str, Any]] | None = None,
            instructions: str | None = None, competence: str | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class OversightMeasure(Record):
    """A measure of human oversight."""

    __slots__ = ()
    __kind__ = "oversightMeasure"

    what: str | None = json_field("what", default=None)
    """What the measure is."""
    by: tuple[str, ...] = json_field("by", many=True, default=())
    """Persons or roles that complete it."""
    life_cycle_stages: tuple[LifeCycleStage, ...] = json_field("lifeCycleStages", many=True, default=())
    """Stages of the life cycle in which it is performed; none for all."""
    can_stop: bool | None = json_field("canStop", default=None)
    """Whether they can stop the system."""
    can_override: bool | None = json_field("canOverride", default=None)
    """Whether they can override or reverse what it does."""
    frequency: str | None = json_field("frequency", default=None)
    """How often it is applied, if not always."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            what: str | None = None, by: Sequence[str] | None = None, life_cycle_stages: Sequence[LifeCycleStage] | None = None,
            can_stop: bool | None = None, can_override: bool | None = None, frequency: str | None = None, evidence: Sequence[str] | None = None,
            extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Deployment(Record):
    """A place where an AI system is or was in use."""

    __slots__ = ()
    __kind__ = "deployment"

    id: str | None = json_field("id", default=None)
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    place: str | None = json_field("place", default=None)
    """Where it is in use: product, process, environment."""
    unit: str | None = json_field("unit", default=None)
    """Unit that uses it."""
    site: str | None = json_field("site", default=None)
    """Site at which it is in use."""
    customer: str | None = json_field("customer", default=None)
    """Customer at which it is in use."""
    country: str | None = json_field("country", default=None)
    """Country in which it is in use (ISO 3166-1)."""
    version: str | None = json_field("version", default=None)
    """Version in use."""
    since: Date | None = json_field("since", "date", default=None)
    """First day of use."""
    until: Date | None = json_field("until", "date", default=None)
    """Last day of use."""
    approval: Approval | None = json_field("approval", "Approval", default=None)
    """Who approved going live."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str | None = None, place: str | None = None, unit: str | None = None, site: str | None = None, customer: str | None = None,
            country: str | None = None, version: str | None = None, since: Date | str | None = None, until: Date | str | None = None,
            approval: Approval | Mapping[str, Any] | None = None, evidence: Sequence[str] | None = None, extensions: Mapping[str,
            Any] | None = None
        ) -> None: ...


class EuAiAct(Record):
    """Facts about an AI system for the EU AI Act (Regulation (EU) 2024/1689 as amended)."""

    __slots__ = ()
    __kind__ = "euAiAct"

    class_: EuAiActClass | None = json_field("class", default=None)
    """Class that the organization found; compared with the facts recorded here."""
    roles: tuple[EuAiActRole, ...] = json_field("roles", many=True, default=())
    """Roles of the organization toward this system."""
    classified_on: Date | None = json_field("classifiedOn", "date", default=None)
    """Day of the classification."""
    classified_by: str | None = json_field("classifiedBy", default=None)
    """Person or role that classified."""
    rationale: str | None = json_field("rationale", default=None)
    """Why it was classified so."""
    placed_on_market_on: Date | None = json_field("placedOnMarketOn", "date", default=None)
    """First day on the Union market or in service in the Union."""
    placed_on_market: MarketState | None = json_field("placedOnMarket", default=None)
    """Whether it is on the Union market or in service there, or that is planned."""
    significant_changes: tuple[SignificantChange, ...] = json_field("significantChanges", "SignificantChange", many=True, default=())
    """Significant changes of its design (Art. 111(2)); beside the latest one of the system."""
    output_used_in_union: bool | None = json_field("outputUsedInUnion", default=None)
    """Whether its output is used in the Union."""
    out_of_scope_ground: OutOfScopeGround | None = json_field("outOfScopeGround", default=None)
    """Ground on which the Act does not apply, if so."""
    out_of_scope_reason: str | None = json_field("outOfScopeReason", default=None)
    """Why the Act does not apply, if so (Art. 2)."""
    none_of: tuple[EuAiActPart, ...] = json_field("noneOf", many=True, default=())
    """Parts of the Act that were checked, and under which it does not fall."""
    practices: tuple[PracticeFacts, ...] = json_field("practices", "PracticeFacts", many=True, default=())
    """Practices of Article 5(1) that it comes near, one by one."""
    prohibited_practices: tuple[ProhibitedPractice, ...] = json_field("prohibitedPractices", many=True, default=())
    """Prohibited practices that it comes near (Art. 5); `practices` tells them one by one."""
    practice_present: bool | None = json_field("practicePresent", default=None)
    """Whether one of these practices is present after all (Art. 5)."""
    practice_assessment: str | None = json_field("practiceAssessment", default=None)
    """Why a practice is or isn't prohibited here."""
    screened_on: Date | None = json_field("screenedOn", "date", default=None)
    """Day on which it was checked against the prohibited practices."""
    products: tuple[AnnexIProduct, ...] = json_field("products", "AnnexIProduct", many=True, default=())
    """Products of Annex I, with the facts for Article 6(1) to (1c)."""
    safety_component: bool | None = json_field("safetyComponent", default=None)
    """Whether it is a product, or a safety component of one, under Annex I (Art. 6(1))."""
    annex_i: tuple[str, ...] = json_field("annexI", many=True, default=())
    """Acts of Annex I that cover the product."""
    third_party_assessment: bool | None = json_field("thirdPartyAssessment", default=None)
    """Whether the product needs a third party's conformity assessment (Art. 6(1))."""
    annex_iii: tuple[AnnexIiiUse, ...] = json_field("annexIII", "AnnexIiiUse", many=True, default=())
    """Uses of Annex III that it falls under (Art. 6(2))."""
    profiling: bool | None = json_field("profiling", default=None)
    """Whether it profiles natural persons; then no exemption holds (Art. 6(3))."""
    exemption: Article6Exemption | None = json_field("exemption", "Article6Exemption", default=None)
    """Why it isn't high-risk although Annex III lists its use (Art. 6(3))."""
    transparency_duties: tuple[TransparencyDuty, ...] = json_field("transparencyDuties", many=True, default=())
    """Duties of transparency (Art. 50)."""
    transparency_exceptions: tuple[TransparencyException, ...] = json_field("transparencyExceptions", "TransparencyException", many=True, default=())
    """Exceptions from these duties."""
    generator_on_market_before: bool | None = json_field("generatorOnMarketBefore", default=None)
    """Whether it generated synthetic content on the market before 2 August 2026 (Art. 111(4))."""
    role_change: RoleChange | None = json_field("roleChange", "RoleChange", default=None)
    """What the organization did to a system of another provider (Art. 25(1))."""
    gpai: Gpai | None = json_field("gpai", "Gpai", default=None)
    """General-purpose AI model that the organization provides (Art. 51 to 56)."""
    registration: EuRegistration | None = json_field("registration", "EuRegistration", default=None)
    """Registration in the EU database (Art. 49)."""
    conformity: ConformityAssessment | None = json_field("conformity", "ConformityAssessment", default=None)
    """Conformity assessment and CE marking (Art. 43, 47, 48)."""
    fundamental_rights_assessment: str | None = json_field("fundamentalRightsAssessment", default=None)
    """Fundamental rights impact assessment (Art. 27)."""
    post_market_plan: str | None = json_field("postMarketPlan", default=None)
    """Plan of post-market monitoring (Art. 72)."""
    used_by_public_authority: bool | None = json_field("usedByPublicAuthority", default=None)
    """Whether it is intended for public authorities."""
    authorised_representative: str | None = json_field("authorisedRepresentative", default=None)
    """Authorised representative in the Union (Art. 22)."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            class_: EuAiActClass | None = None, roles: Sequence[EuAiActRole] | None = None, classified_on: Date | str | None = None,
            classified_by: str | None = None, rationale: str | None = None, placed_on_market_on: Date | str | None = None,
            placed_on_market: MarketState | None = None, significant_changes: Sequence[SignificantChange | Mapping[str, Any]] | None = None,
            output_used_in_union: bool | None = None, out_of_scope_ground: OutOfScopeGround | None = None,
            out_of_scope_reason: str | None = None, none_of: Sequence[EuAiActPart] | None = None,
            practices: Sequence[PracticeFacts | Mapping[str, Any]] | None = None,
            prohibited_practices: Sequence[ProhibitedPractice] | None = None, practice_present: bool | None = None,
            practice_assessment: str | None = None, screened_on: Date | str | None = None, products: Sequence[AnnexIProduct | Mapping[str,
            Any]] | None = None, safety_component: bool | None = None, annex_i: Sequence[str] | None = None,
            third_party_assessment: bool | None = None, annex_iii: Sequence[AnnexIiiUse | Mapping[str, Any]] | None = None,
            profiling: bool | None = None, exemption: Article6Exemption | Mapping[str, Any] | None = None,
            transparency_duties: Sequence[TransparencyDuty] | None = None,
            transparency_exceptions: Sequence[TransparencyException | Mapping[str, Any]] | None = None,
            generator_on_market_before: bool | None = None, role_change: RoleChange | Mapping[str, Any] | None = None, gpai: Gpai | Mapping[str,
            Any] | None = None, registration: EuRegistration | Mapping[str, Any] | None = None, conformity: ConformityAssessment | Mapping[str,
            Any] | None = None, fundamental_rights_assessment: str | None = None, post_market_plan: str | None = None,
            used_by_public_authority: bool | None = None, authorised_representative: str | None = None, evidence: Sequence[str] | None = None,
            extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class SignificantChange(Record):
    """A significant change of the design of a system (Art. 111(2))."""

    __slots__ = ()
    __kind__ = "significantChange"

    on: Date | None = json_field("on", "date", default=None)
    """Day of the change."""
    description: str | None = json_field("description", default=None)
    """What was changed."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            on: Date | str | None = None, description: str | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class PracticeFacts(Record):
    """One practice of Article 5(1) that the system comes near, and what was found."""

    __slots__ = ()
    __kind__ = "practiceFacts"

    practice: ProhibitedPractice | None = json_field("practice", default=None)
    """The practice."""
    present: bool | None = json_field("present", default=None)
    """Whether it is present; follows from the elements where it is left out."""
    screened_on: Date | None = json_field("screenedOn", "date", default=None)
    """Day on which the system was checked against this practice."""
    reason: str | None = json_field("reason", default=None)
    """Why it is or isn't present."""
    elements: tuple[PracticeElement, ...] = json_field("elements", "PracticeElement", many=True, default=())
    """Elements that the law names for this practice, and whether each is met."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            practice: ProhibitedPractice | None = None, present: bool | None = None, screened_on: Date | str | None = None,
            reason: str | None = None, elements: Sequence[PracticeElement | Mapping[str, Any]] | None = None, extensions: Mapping[str,
            Any] | None = None
        ) -> None: ...


class PracticeElement(Record):
    """An element of a practice of Article 5(1)."""

    __slots__ = ()
    __kind__ = "practiceElement"

    element: Article5Element | None = json_field("element", default=None)
    """The element."""
    met: bool | None = json_field("met", default=None)
    """Whether it is met."""
    reason: str | None = json_field("reason", default=None)
    """Why it is or isn't met."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            element: Article5Element | None = None, met: bool | None = None, reason: str | None = None, extensions: Mapping[str,
            Any] | None = None
        ) -> None: ...


class AnnexIProduct(Record):
    """A product under an act of Annex I that the system is, or is a component of (Art. 6(1))."""

    __slots__ = ()
    __kind__ = "annexIProduct"

    act: str | None = json_field("act", default=None)
    """The act, as in `Directive 2014/33/EU`."""
    section: AnnexISection | None = json_field("section", default=None)
    """Section of Annex I in which the act stands."""
    is_product: bool | None = json_field("isProduct", default=None)
    """Whether the system is itself the product."""
    safety_function: bool | None = json_field("safetyFunction", default=None)
    """Whether it is meant to prevent or mitigate risks to the health and safety of persons or property (Art. 3(14))."""
    failure_endangers: bool | None = json_field("failureEndangers", default=None)
    """Whether its failure or malfunctioning would endanger health and safety (Art. 3(14), 6(1b))."""
    convenience_only: bool | None = json_field("convenienceOnly", default=None)
    """Whether it serves only assistance, performance, efficiency, automation, convenience or quality control without
    safety (Art. 6(1a))."""
    third_party_assessment: bool | None = json_field("thirdPartyAssessment", default=None)
    """Whether the product needs a third party's conformity assessment (Art. 6(1)(b))."""
    other_risks_only: bool | None = json_field("otherRisksOnly", default=None)
    """Whether it needs one only for risks other than to health and safety (Art. 6(1c))."""
    reason: str | None = json_field("reason", default=None)
    """What this rests on."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            act: str | None = None, section: AnnexISection | None = None, is_product: bool | None = None, safety_function: bool | None = None,
            failure_endangers: bool | None = None, convenience_only: bool | None = None, third_party_assessment: bool | None = None,
            other_risks_only: bool | None = None, reason: str | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class AnnexIiiUse(Record):
    """A use that Annex III lists."""

    __slots__ = ()
    __kind__ = "annexIiiUse"

    area: AnnexIiiArea | None = json_field("area", default=None)
    """Area of Annex III."""
    point: str | None = json_field("point", default=None)
    """Point within the area, such as `4(a)`."""
    exception: AnnexIiiException | None = json_field("exception", default=None)
    """What the point leaves out, if that is the case here."""
    exception_reason: str | None = json_field("exceptionReason", default=None)
    """Why that exception holds."""
    profiling: bool | None = json_field("profiling", default=None)
    """Whether it profiles natural persons in this use; then no exemption holds (Art. 6(3))."""
    exemption: Article6Exemption | None = json_field("exemption", "Article6Exemption", default=None)
    """Why this use isn't high-risk although Annex III lists it (Art. 6(3))."""
    description: str | None = json_field("description", default=None)
    """How the system falls under it."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            area: AnnexIiiArea | None = None, point: str | None = None, exception: AnnexIiiException | None = None,
            exception_reason: str | None = None, profiling: bool | None = None, exemption: Article6Exemption | Mapping[str, Any] | None = None,
            description: str | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Article6Exemption(Record):
    """Why a system isn't high-risk although Annex III lists its use (Art. 6(3))."""

    __slots__ = ()
    __kind__ = "article6Exemption"

    condition: ExemptionCondition | None = json_field("condition", default=None)
    """Which condition is met."""
    reason: str | None = json_field("reason", default=None)
    """Why it is met, and why no significant risk of harm remains."""
    on: Date | None = json_field("on", "date", default=None)
    """Day on which this was documented (Art. 6(4))."""
    by: str | None = json_field("by", default=None)
    """Person or role that documented it."""
    document: str | None = json_field("document", default=None)
    """The assessment among the documents."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            condition: ExemptionCondition | None = None, reason: str | None = None, on: Date | str | None = None, by: str | None = None,
            document: str | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class TransparencyException(Record):
    """An exception from a duty of transparency (Art. 50)."""

    __slots__ = ()
    __kind__ = "transparencyException"

    duty: TransparencyDuty | None = json_field("duty", default=None)
    """The duty."""
    exception: Article50Exception | None = json_field("exception", default=None)
    """The exception."""
    reason: str | None = json_field("reason", default=None)
    """Why it holds."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            duty: TransparencyDuty | None = None, exception: Article50Exception | None = None, reason: str | None = None,
            extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class RoleChange(Record):
    """What the organization did to a system of another provider (Art. 25(1))."""

    __slots__ = ()
    __kind__ = "roleChange"

    rebranded: bool | None = json_field("rebranded", default=None)
    """Whether it put its own name or trademark on it (25(1)(a))."""
    substantially_modified: bool | None = json_field("substantiallyModified", default=None)
    """Whether it modified it substantially (25(1)(b))."""
    purpose_changed: bool | None = json_field("purposeChanged", default=None)
    """Whether it changed the intended purpose (25(1)(c))."""
    on: Date | None = json_field("on", "date", default=None)
    """Day from which this holds."""
    reason: str | None = json_field("reason", default=None)
    """What was done."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            rebranded: bool | None = None, substantially_modified: bool | None = None, purpose_changed: bool | None = None,
            on: Date | str | None = None, reason: str | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Gpai(Record):
    """A general-purpose AI model that the organization provides (Art. 51 to 56)."""

    __slots__ = ()
    __kind__ = "gpai"

    model: str | None = json_field("model", default=None)
    """The model among the resources."""
    provider: bool | None = json_field("provider", default=None)
    """Whether the organization is the provider of the model."""
    systemic_risk: bool | None = json_field("systemicRisk", default=None)
    """Whether it has systemic risk (Art. 51)."""
    high_impact: bool | None = json_field("highImpact", default=None)
    """Whether it has capabilities of high impact (Art. 51(1)(a))."""
    designated: bool | None = json_field("designated", default=None)
    """Whether the Commission designated it as one with systemic risk (Art. 51(1)(b))."""
    presumption_rebutted: bool | None = json_field("presumptionRebutted", default=None)
    """Whether the Commission accepted that it has none in spite of its computation (Art. 52(2), (3))."""
    training_compute: str | None = json_field("trainingCompute", default=None)
    """Computation used for training, in floating-point operations, such as `3.2e24`."""
    open_source: bool | None = json_field("openSource", default=None)
    """Whether it is released under a free and open-source licence."""
    placed_on_market_on: Date | None = json_field("placedOnMarketOn", "date", default=None)
    """First day on the Union market."""
    training_content_summary: str | None = json_field("trainingContentSummary", default=None)
    """Public summary of the content used for training (Art. 53(1)(d))."""
    copyright_policy: str | None = json_field("copyrightPolicy", default=None)
    """Policy on copyright (Art. 53(1)(c))."""
    code_of_practice: bool | None = json_field("codeOfPractice", default=None)
    """Whether the organization follows the code of practice (Art. 56)."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            model: str | None = None, provider: bool | None = None, systemic_risk: bool | None = None, high_impact: bool | None = None,
            designated: bool | None = None, presumption_rebutted: bool | None = None, training_compute: str | None = None,
            open_source: bool | None = None, placed_on_market_on: Date | str | None = None, training_content_summary: str | None = None,
            copyright_policy: str | None = None, code_of_practice: bool | None = None, evidence: Sequence[str] | None = None,
            extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class EuRegistration(Record):
    """Registration in the EU database (Art. 49, 71)."""

    __slots__ = ()
    __kind__ = "euRegistration"

    number: str | None = json_field("number", default=None)
    """Number of the registration."""
    on: Date | None = json_field("on", "date", default=None)
    """Day of the registration."""
    by: str | None = json_field("by", default=None)
    """Person or role that registered."""
    not_required_reason: str | None = json_field("notRequiredReason", default=None)
    """Why none is needed, if so."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            number: str | None = None, on: Date | str | None = None, by: str | None = None, not_required_reason: str | None = None,
            evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class ConformityAssessment(Record):
    """Conformity assessment of a high-risk AI system (Art. 43)."""

    __slots__ = ()
    __kind__ = "conformityAssessment"

    route: ConformityRoute | None = json_field("route", default=None)
    """Procedure that was followed."""
    on: Date | None = json_field("on", "date", default=None)
    """Day on which it was finished."""
    notified_body: str | None = json_field("notifiedBody", default=None)
    """Notified body, with its number."""
    certificate: str | None = json_field("certificate", default=None)
    """Number of the certificate."""
    valid_until: Date | None = json_field("validUntil", "date", default=None)
    """Last day on which the certificate holds."""
    declaration: str | None = json_field("declaration", default=None)
    """EU declaration of conformity (Art. 47)."""
    ce_marked_on: Date | None = json_field("ceMarkedOn", "date", default=None)
    """Day of the CE marking (Art. 48)."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            route: ConformityRoute | None = None, on: Date | str | None = None, notified_body: str | None = None,
            certificate: str | None = None, valid_until: Date | str | None = None, declaration: str | None = None,
            ce_marked_on: Date | str | None = None, evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class SystemRequirement(Record):
    """A requirement on an AI system (A.6.2.2)."""

    __slots__ = ()
    __kind__ = "systemRequirement"

    id: str | None = json_field("id", default=None)
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    statement: str | None = json_field("statement", default=None)
    """What is required."""
    rationale: str | None = json_field("rationale", default=None)
    """Why it is required."""
    kind: SystemRequirementKind | None = json_field("kind", default=None)
    """What it is about."""
    sources: tuple[str, ...] = json_field("sources", many=True, default=())
    """Records that it comes from: obligation, risk, objective, impact assessment."""
    acceptance_criteria: str | None = json_field("acceptanceCriteria", default=None)
    """When it is met."""
    document: str | None = json_field("document", default=None)
    """Specification in which it stands."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str | None = None, statement: str | None = None, rationale: str | None = None, kind: SystemRequirementKind | None = None,
            sources: Sequence[str] | None = None, acceptance_criteria: str | None = None, document: str | None = None, extensions: Mapping[str,
            Any] | None = None
        ) -> None: ...


class DesignDecision(Record):
    """A decision of design and development (A.6.2.3)."""

    __slots__ = ()
    __kind__ = "designDecision"

    id: str | None = json_field("id", default=None)
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    what: str | None = json_field("what", default=None)
    """What was decided."""
    rationale: str | None = json_field("rationale", default=None)
    """Why it was decided so."""
    alternatives: tuple[str, ...] = json_field("alternatives", many=True, default=())
    """Alternatives that were considered."""
    on: Date | None = json_field("on", "date", default=None)
    """Day of the decision."""
    by: str | None = json_field("by", default=None)
    """Person or role that decided."""
    requirements: tuple[str, ...] = json_field("requirements", many=True, default=())
    """Requirements that it serves."""
    document: str | None = json_field("document", default=None)
    """Design document in which it stands."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str | None = None, what: str | None = None, rationale: str | None = None, alternatives: Sequence[str] | None = None,
            on: Date | str | None = None, by: str | None = None, requirements: Sequence[str] | None = None, document: str | None = None,
            evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class VerificationRecord(Record):
    """One verification or validation of an AI system (A.6.2.4)."""

    __slots__ = ()
    __kind__ = "verificationRecord"

    id: str | None = json_field("id", default=None)
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    title: str | None = json_field("title", default=None)
    """Short name by which people speak of it."""
    kind: VerificationKind | None = json_field("kind", default=None)
    """What sort of test it was."""
    on: Date | None = json_field("on", "date", default=None)
    """Day on which it was finished."""
    by: str | None = json_field("by", default=None)
    """Person or role that carried it out."""
    version: str | None = json_field("version", default=None)
    """Version that was tested."""
    requirements: tuple[str, ...] = json_field("requirements", many=True, default=())
    """Requirements that were tested."""
    criteria: str | None = json_field("criteria", default=None)
    """Criteria of acceptance or release."""
    method: str | None = json_field("method", default=None)
    """How it was tested."""
    datasets: tuple[str, ...] = json_field("datasets", many=True, default=())
    """Data that was used."""
    measurements: tuple[Measurement, ...] = json_field("measurements", "Measurement", many=True, default=())
    """Measured values."""
    result: VerificationResult | None = json_field("result", default=None)
    """What came out."""
    limitations: str | None = json_field("limitations", default=None)
    """What the result doesn't say."""
    approval: Approval | None = json_field("approval", "Approval", default=None)
    """Who released the system on this ground."""
    document: str | None = json_field("document", default=None)
    """The report among the documents."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str | None = None, title: str | None = None, kind: VerificationKind | None = None, on: Date | str | None = None,
            by: str | None = None, version: str | None = None, requirements: Sequence[str] | None = None, criteria: str | None = None,
            method: str | None = None, datasets: Sequence[str] | None = None, measurements: Sequence[Measurement | Mapping[str,
            Any]] | None = None, result: VerificationResult | None = None, limitations: str | None = None, approval: Approval | Mapping[str,
            Any] | None = None, document: str | None = None, evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class DeploymentPlan(Record):
    """The plan to bring an AI system into use (A.6.2.5)."""

    __slots__ = ()
    __kind__ = "deploymentPlan"

    document: str | None = json_field("document", default=None)
    """The plan among the documents."""
    planned_on: Date | None = json_field("plannedOn", "date", default=None)
    """Day on which it is planned to go live."""
    requirements: tuple[str, ...] = json_field("requirements", many=True, default=())
    """What has to be met before going live."""
    environment: str | None = json_field("environment", default=None)
    """Where it will run, and how that differs from development."""
    rollback: str | None = json_field("rollback", default=None)
    """How to go back."""
    approval: Approval | None = json_field("approval", "Approval", default=None)
    """Who released it for use."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            document: str | None = None, planned_on: Date | str | None = None, requirements: Sequence[str] | None = None,
            environment: str | None = None, rollback: str | None = None, approval: Approval | Mapping[str, Any] | None = None,
            evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class MonitoringPlan(Record):
    """The plan of operation and monitoring (A.6.2.6; EU AI Act, Art. 72)."""

    __slots__ = ()
    __kind__ = "monitoringPlan"

    document: str | None = json_field("document", default=None)
    """The plan among the documents."""
    metrics: tuple[str, ...] = json_field("metrics", many=True, default=())
    """What is measured."""
    frequency: str | None = json_field("frequency", default=None)
    """How often results are evaluated."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that monitors."""
    failure_handling: str | None = json_field("failureHandling", default=None)
    """What happens when errors or failures are found."""
    drift_detection: str | None = json_field("driftDetection", default=None)
    """How it is noticed that data or behaviour drift."""
    updates: str | None = json_field("updates", default=None)
    """How updates and repairs are made."""
    support: str | None = json_field("support", default=None)
    """How users get support."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            document: str | None = None, metrics: Sequence[str] | None = None, frequency: str | None = None, owner: str | None = None,
            failure_handling: str | None = None, drift_detection: str | None = None, updates: str | None = None, support: str | None = None,
            evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class EventLogPolicy(Record):
    """Which events of an AI system are logged (A.6.2.8; EU AI Act, Art. 12, 19)."""

    __slots__ = ()
    __kind__ = "eventLogPolicy"

    stages: tuple[LifeCycleStage, ...] = json_field("stages", many=True, default=())
    """Stages in which events are logged."""
    events: tuple[str, ...] = json_field("events", many=True, default=())
    """Events that are logged."""
    retention: str | None = json_field("retention", default=None)
    """How long logs are kept."""
    access: tuple[str, ...] = json_field("access", many=True, default=())
    """Persons or roles that may read them."""
    location: str | None = json_field("location", default=None)
    """Where they are kept."""
    enabled_since: Date | None = json_field("enabledSince", "date", default=None)
    """First day of logging."""
    document: str | None = json_field("document", default=None)
    """The policy among the documents."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            stages: Sequence[LifeCycleStage] | None = None, events: Sequence[str] | None = None, retention: str | None = None,
            access: Sequence[str] | None = None, location: str | None = None, enabled_since: Date | str | None = None,
            document: str | None = None, evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class TechnicalDocumentation(Record):
    """Documentation of an AI system for one audience (A.6.2.7, A.8.2, A.8.5)."""

    __slots__ = ()
    __kind__ = "technicalDocumentation"

    audience: DocumentationAudience | None = json_field("audience", default=None)
    """Who it is for."""
    document: str | None = json_field("document", default=None)
    """The document."""
    topics: tuple[DocumentationTopic, ...] = json_field("topics", many=True, default=())
    """What it tells."""
    provided_to: tuple[Distribution, ...] = json_field("providedTo", "Distribution", many=True, default=())
    """Who got it."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            audience: DocumentationAudience | None = None, document: str | None = None, topics: Sequence[DocumentationTopic] | None = None,
            provided_to: Sequence[Distribution | Mapping[str, Any]] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class ResponsibleUse(Record):
    """How the organization uses an AI system responsibly (A.9)."""

    __slots__ = ()
    __kind__ = "responsibleUse"

    processes: tuple[str, ...] = json_field("processes", many=True, default=())
    """Documents that describe how it may be used (A.9.2)."""
    instructions: tuple[str, ...] = json_field("instructions", many=True, default=())
    """The provider's instructions for use (A.9.4)."""
    approval: Approval | None = json_field("approval", "Approval", default=None)
    """Who approved the use."""
    acceptable_uses: tuple[str, ...] = json_field("acceptableUses", many=True, default=())
    """Uses that are allowed."""
    forbidden_uses: tuple[str, ...] = json_field("forbiddenUses", many=True, default=())
    """Uses that are not allowed."""
    use_monitoring: str | None = json_field("useMonitoring", default=None)
    """How it is seen that use stays within the intended use (A.9.4)."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            processes: Sequence[str] | None = None, instructions: Sequence[str] | None = None, approval: Approval | Mapping[str,
            Any] | None = None, acceptable_uses: Sequence[str] | None = None, forbidden_uses: Sequence[str] | None = None,
            use_monitoring: str | None = None, evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Retirement(Record):
    """How an AI system is taken out of use; the day stands in the history of its life cycle."""

    __slots__ = ()
    __kind__ = "retirement"

    planned_on: Date | None = json_field("plannedOn", "date", default=None)
    """Day for which it is planned."""
    reason: str | None = json_field("reason", default=None)
    """Why it is taken out of use."""
    data_disposition: str | None = json_field("dataDisposition", default=None)
    """Disposition of data, models and logs."""
    replacement: str | None = json_field("replacement", default=None)
    """AI system that replaces it."""
    informed: tuple[Distribution, ...] = json_field("informed", "Distribution", many=True, default=())
    """Who was told."""
    approval: Approval | None = json_field("approval", "Approval", default=None)
    """Who approved it."""
    document: str | None = json_field("document", default=None)
    """The plan or report among the documents."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            planned_on: Date | str | None = None, reason: str | None = None, data_disposition: str | None = None,
            replacement: str | None = None, informed: Sequence[Distribution | Mapping[str, Any]] | None = None,
            approval: Approval | Mapping[str, Any] | None = None, document: str | None = None, evidence: Sequence[str] | None = None,
            extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Resource(Record):
    """Something that an AI system is made of or needs (A.4, A.7). The group that fits `kind` is filled."""

    __slots__ = ()
    __kind__ = "resource"

    id: str = json_field("id")
    """The organization's own identifier, unique in the document."""
    title: str | None = json_field("title", default=None)
    """Short name by which people speak of it."""
    description: str | None = json_field("description", default=None)
    """What it is, in a few sentences."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for it."""
    kind: ResourceKind | None = json_field("kind", default=None)
    """What sort of resource it is."""
    version: str | None = json_field("version", default=None)
    """Version of the resource."""
    supplier: str | None = json_field("supplier", default=None)
    """Supplier that it comes from."""
    depends_on: tuple[str, ...] = json_field("dependsOn", many=True, default=())
    """Resources that it is made from or needs."""
    life_cycle_stages: tuple[LifeCycleStage, ...] = json_field("lifeCycleStages", many=True, default=())
    """Stages of the life cycle in which it is used."""
    dataset: Dataset | None = json_field("dataset", "Dataset", default=None)
    """Facts about data (A.4.3, A.7)."""
    model: Model | None = json_field("model", "Model", default=None)
    """Facts about a model (A.4.4)."""
    tooling: Tooling | None = json_field("tooling", "Tooling", default=None)
    """Facts about a tool (A.4.4)."""
    computing: Computing | None = json_field("computing", "Computing", default=None)
    """Facts about computing (A.4.5)."""
    human: HumanResource | None = json_field("human", "HumanResource", default=None)
    """Facts about people and their expertise (A.4.6)."""
    document: str | None = json_field("document", default=None)
    """Its documentation: data sheet, model card, manual."""
    from_: Date | None = json_field("from", "date", default=None)
    """First day on which it is used."""
    until: Date | None = json_field("until", "date", default=None)
    """Last day on which it is used."""
    reviewed_on: Date | None = json_field("reviewedOn", "date", default=None)
    """Day of the latest review."""
    next_review_on: Date | None = json_field("nextReviewOn", "date", default=None)
    """Day by which it is to be reviewed again."""
    tags: tuple[str, ...] = json_field("tags", many=True, default=())
    """The organization's own keywords, for search and filters."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str, title: str | None = None, description: str | None = None, owner: str | None = None, kind: ResourceKind | None = None,
            version: str | None = None, supplier: str | None = None, depends_on: Sequence[str] | None = None,
            life_cycle_stages: Sequence[LifeCycleStage] | None = None, dataset: Dataset | Mapping[str, Any] | None = None,
            model: Model | Mapping[str, Any] | None = None, tooling: Tooling | Mapping[str, Any] | None = None,
            computing: Computing | Mapping[str, Any] | None = None, human: HumanResource | Mapping[str, Any] | None = None,
            document: str | None = None, from_: Date | str | None = None, until: Date | str | None = None,
            reviewed_on: Date | str | None = None, next_review_on: Date | str | None = None, tags: Sequence[str] | None = None,
            evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Dataset(Record):
    """Facts about data for AI systems (A.4.3, A.7)."""

    __slots__ = ()
    __kind__ = "dataset"

    uses: tuple[DatasetUse, ...] = json_field("uses", many=True, default=())
    """What the data is used for."""
    categories: tuple[str, ...] = json_field("categories", many=True, default=())
    """Categories of data."""
    provenance: Provenance | None = json_field("provenance", "Provenance", default=None)
    """Where it comes from, and what happened to it (A.7.5)."""
    licence: str | None = json_field("licence", default=None)
    """Licence or other right to use it."""
    rights_note: str | None = json_field("rightsNote", default=None)
    """Limits of that right: purpose, time, place, copyright."""
    acquired_on: Date | None = json_field("acquiredOn", "date", default=None)
    """Day on which it was acquired (A.7.3)."""
    quantity: str | None = json_field("quantity", default=None)
    """How much it is."""
    period: Period | None = json_field("period", "Period", default=None)
    """Time that the data is about."""
    demographics: str | None = json_field("demographics", default=None)
    """People and places that it stands for, and those it doesn't."""
    personal_data: PersonalData | None = json_field("personalData", "PersonalData", default=None)
    """Facts about personal data."""
    splits: tuple[DatasetSplit, ...] = json_field("splits", "DatasetSplit", many=True, default=())
    """Parts into which it is split, such as for training and testing."""
    classification: Classification | None = json_field("classification", default=None)
    """Who may see it."""
    preparation: DataPreparation | None = json_field("preparation", "DataPreparation", default=None)
    """How it was prepared (A.7.6)."""
    quality_requirements: tuple[str, ...] = json_field("qualityRequirements", many=True, default=())
    """What the data has to meet (A.7.4)."""
    quality_measures: tuple[QualityMeasure, ...] = json_field("qualityMeasures", "QualityMeasure", many=True, default=())
    """What was measured (A.7.4)."""
    bias_evaluation: BiasEvaluation | None = json_field("biasEvaluation", "BiasEvaluation", default=None)
    """Whether it is biased (A.7.4)."""
    labelling: Labelling | None = json_field("labelling", "Labelling", default=None)
    """How it was labelled."""
    retention: str | None = json_field("retention", default=None)
    """How long it is kept."""
    disposed_on: Date | None = json_field("disposedOn", "date", default=None)
    """Day on which it was deleted or given back."""
    access: str | None = json_field("access", default=None)
    """Who has access, and how it is protected."""
    known_limitations: tuple[str, ...] = json_field("knownLimitations", many=True, default=())
    """Gaps and shortcomings that are known."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            uses: Sequence[DatasetUse] | None = None, categories: Sequence[str] | None = None, provenance: Provenance | Mapping[str,
            Any] | None = None, licence: str | None = None, rights_note: str | None = None, acquired_on: Date | str | None = None,
            quantity: str | None = None, period: Period | Mapping[str, Any] | None = None, demographics: str | None = None,
            personal_data: PersonalData | Mapping[str, Any] | None = None, splits: Sequence[DatasetSplit | Mapping[str, Any]] | None = None,
            classification: Classification | None = None, preparation: DataPreparation | Mapping[str, Any] | None = None,
            quality_requirements: Sequence[str] | None = None, quality_measures: Sequence[QualityMeasure | Mapping[str, Any]] | None = None,
            bias_evaluation: BiasEvaluation | Mapping[str, Any] | None = None, labelling: Labelling | Mapping[str, Any] | None = None,
            retention: str | None = None, disposed_on: Date | str | None = None, access: str | None = None,
            known_limitations: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Provenance(Record):
    """Where data comes from, and what happened to it (A.7.5)."""

    __slots__ = ()
    __kind__ = "provenance"

    source: str | None = json_field("source", default=None)
    """Where it comes from."""
    kind: ProvenanceKind | None = json_field("kind", default=None)
    """How it was obtained."""
    collected_by: str | None = json_field("collectedBy", default=None)
    """Who collected it."""
    collected_for: str | None = json_field("collectedFor", default=None)
    """Purpose for which it was first collected."""
    lineage: tuple[str, ...] = json_field("lineage", many=True, default=())
    """Steps from its origin to here: creation, updates, merging, transfer."""
    supplier: str | None = json_field("supplier", default=None)
    """Supplier that it comes from."""
    document: str | None = json_field("document", default=None)
    """Record of its lineage."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            source: str | None = None, kind: ProvenanceKind | None = None, collected_by: str | None = None, collected_for: str | None = None,
            lineage: Sequence[str] | None = None, supplier: str | None = None, document: str | None = None, extensions: Mapping[str,
            Any] | None = None
        ) -> None: ...


class Period(Record):
    """A stretch of time; both days belong to it."""

    __slots__ = ()
    __kind__ = "period"

    from_: Date | None = json_field("from", "date", default=None)
    """First day."""
    to: Date | None = json_field("to", "date", default=None)
    """Last day; absent while it goes on."""

    if TYPE_CHECKING:

        def __init__(self, *,
            from_: Date | str | None = None, to: Date | str | None = None
        ) -> None: ...


class PersonalData(Record):
    """Facts about personal data in a dataset."""

    __slots__ = ()
    __kind__ = "personalData"

    present: bool | None = json_field("present", default=None)
    """Whether there is personal data."""
    processing_role: ProcessingRole | None = json_field("processingRole", default=None)
    """Part that the organization has in the processing."""
    special_categories: bool | None = json_field("specialCategories", default=None)
    """Whether there is data of special categories, such as health or ethnicity."""
    categories_of_data: tuple[str, ...] = json_field("categoriesOfData", many=True, default=())
    """Categories of personal data."""
    categories_of_subjects: tuple[str, ...] = json_field("categoriesOfSubjects", many=True, default=())
    """Categories of people it is about."""
    children: bool | None = json_field("children", default=None)
    """Whether it is about children."""
    legal_basis: str | None = json_field("legalBasis", default=None)
    """Legal basis of the processing."""
    protection: str | None = json_field("protection", default=None)
    """How it is protected: pseudonyms, anonymity, minimisation."""
    impact_assessment: str | None = json_field("impactAssessment", default=None)
    """Data protection impact assessment."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            present: bool | None = None, processing_role: ProcessingRole | None = None, special_categories: bool | None = None,
            categories_of_data: Sequence[str] | None = None, categories_of_subjects: Sequence[str] | None = None, children: bool | None = None,
            legal_basis: str | None = None, protection: str | None = None, impact_assessment: str | None = None, extensions: Mapping[str,
            Any] | None = None
        ) -> None: ...


class DatasetSplit(Record):
    """A part of data that is kept apart for a use."""

    __slots__ = ()
    __kind__ = "datasetSplit"

    use: DatasetUse | None = json_field("use", default=None)
    """What the part is used for."""
    share: decimal.Decimal | None = json_field("share", "number", default=None)
    """Share of the whole, from 0 to 1."""
    records: int | None = json_field("records", default=None)
    """How many records it holds."""
    separation: str | None = json_field("separation", default=None)
    """How it was kept apart from the others: by chance, by time, by person."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            use: DatasetUse | None = None, share: decimal.Decimal | float | None = None, records: int | None = None,
            separation: str | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class DataPreparation(Record):
    """How data was prepared (A.7.6)."""

    __slots__ = ()
    __kind__ = "dataPreparation"

    steps: tuple[str, ...] = json_field("steps", many=True, default=())
    """Steps: cleaning, filling gaps, scaling, encoding."""
    criteria: str | None = json_field("criteria", default=None)
    """Why these steps were chosen."""
    by: str | None = json_field("by", default=None)
    """Person or role that prepared it."""
    on: Date | None = json_field("on", "date", default=None)
    """Day on which it was finished."""
    document: str | None = json_field("document", default=None)
    """Its description among the documents."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            steps: Sequence[str] | None = None, criteria: str | None = None, by: str | None = None, on: Date | str | None = None,
            document: str | None = None, evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class QualityMeasure(Record):
    """A measured quality of data (A.7.4)."""

    __slots__ = ()
    __kind__ = "qualityMeasure"

    characteristic: str | None = json_field("characteristic", default=None)
    """What was measured, such as completeness or accuracy."""
    measurement: Measurement | None = json_field("measurement", "Measurement", default=None)
    """Measured value."""
    comparison: Comparison | None = json_field("comparison", default=None)
    """How the value is compared with the target."""
    target: decimal.Decimal | None = json_field("target", "number", default=None)
    """Value to be reached."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            characteristic: str | None = None, measurement: Measurement | Mapping[str, Any] | None = None, comparison: Comparison | None = None,
            target: decimal.Decimal | float | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class BiasEvaluation(Record):
    """Whether data is biased (A.7.4; EU AI Act, Art. 10)."""

    __slots__ = ()
    __kind__ = "biasEvaluation"

    on: Date | None = json_field("on", "date", default=None)
    """Day of the evaluation."""
    by: str | None = json_field("by", default=None)
    """Person or role that evaluated."""
    method: str | None = json_field("method", default=None)
    """How it was evaluated."""
    groups: tuple[str, ...] = json_field("groups", many=True, default=())
    """Groups that were compared."""
    result: str | None = json_field("result", default=None)
    """What was found."""
    bias_found: bool | None = json_field("biasFound", default=None)
    """Whether bias was found that matters."""
    mitigation: str | None = json_field("mitigation", default=None)
    """What was done about it."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            on: Date | str | None = None, by: str | None = None, method: str | None = None, groups: Sequence[str] | None = None,
            result: str | None = None, bias_found: bool | None = None, mitigation: str | None = None, evidence: Sequence[str] | None = None,
            extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Labelling(Record):
    """How data was labelled."""

    __slots__ = ()
    __kind__ = "labelling"

    by: str | None = json_field("by", default=None)
    """Who labelled it."""
    method: str | None = json_field("method", default=None)
    """How it was labelled."""
    instructions: str | None = json_field("instructions", default=None)
    """Instructions for those who label."""
    agreement: decimal.Decimal | None = json_field("agreement", "number", default=None)
    """How far those who label agree, from 0 to 1."""
    quality_control: str | None = json_field("qualityControl", default=None)
    """How labels were checked."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            by: str | None = None, method: str | None = None, instructions: str | None = None, agreement: decimal.Decimal | float | None = None,
            quality_control: str | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Model(Record):
    """Facts about a model (A.4.4)."""

    __slots__ = ()
    __kind__ = "model"

    model_type: str | None = json_field("modelType", default=None)
    """Kind of model, such as gradient boosting or transformer."""
    weights_digests: tuple[Digest, ...] = json_field("weightsDigests", "Digest", many=True, default=())
    """Digests of the weights, so that the model can be recognised."""
    base_model: str | None = json_field("baseModel", default=None)
    """Model that it was made from."""
    trained_on: tuple[str, ...] = json_field("trainedOn", many=True, default=())
    """Data that it was trained on."""
    training_ended_on: Date | None = json_field("trainingEndedOn", "date", default=None)
    """Day on which training ended."""
    licence: str | None = json_field("licence", default=None)
    """Licence or other right to use it."""
    parameters: str | None = json_field("parameters", default=None)
    """How many parameters it has."""
    modalities: tuple[str, ...] = json_field("modalities", many=True, default=())
    """What goes in and out: text, image, sound, tables."""
    general_purpose: bool | None = json_field("generalPurpose", default=None)
    """Whether it is a general-purpose model."""
    open_weights: bool | None = json_field("openWeights", default=None)
    """Whether its weights are open."""
    performance: tuple[Measurement, ...] = json_field("performance", "Measurement", many=True, default=())
    """Measured performance."""
    known_limitations: tuple[str, ...] = json_field("knownLimitations", many=True, default=())
    """What it is known not to do well."""
    model_card: str | None = json_field("modelCard", default=None)
    """Model card."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            model_type: str | None = None, weights_digests: Sequence[Digest | Mapping[str, Any]] | None = None, base_model: str | None = None,
            trained_on: Sequence[str] | None = None, training_ended_on: Date | str | None = None, licence: str | None = None,
            parameters: str | None = None, modalities: Sequence[str] | None = None, general_purpose: bool | None = None,
            open_weights: bool | None = None, performance: Sequence[Measurement | Mapping[str, Any]] | None = None,
            known_limitations: Sequence[str] | None = None, model_card: str | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Tooling(Record):
    """Facts about a tool (A.4.4)."""

    __slots__ = ()
    __kind__ = "tooling"

    kind: ToolingKind | None = json_field("kind", default=None)
    """What the tool is for."""
    other_kind: str | None = json_field("otherKind", default=None)
    """What the tool is for, if no word fits."""
    name: str | None = json_field("name", default=None)
    """Name of the tool or library."""
    vendor: str | None = json_field("vendor", default=None)
    """Who makes it."""
    licence: str | None = json_field("licence", default=None)
    """Licence or other right to use it."""
    bill_of_materials: str | None = json_field("billOfMaterials", default=None)
    """Bill of materials."""
    supported_until: Date | None = json_field("supportedUntil", "date", default=None)
    """Last day of support by its maker."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            kind: ToolingKind | None = None, other_kind: str | None = None, name: str | None = None, vendor: str | None = None,
            licence: str | None = None, bill_of_materials: str | None = None, supported_until: Date | str | None = None,
            extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Computing(Record):
    """Systems and computing of an AI system (A.4.5)."""

    __slots__ = ()
    __kind__ = "computing"

    location: str | None = json_field("location", default=None)
    """Where it stands: data centre, cloud region, device."""
    country: str | None = json_field("country", default=None)
    """Country in which it stands (ISO 3166-1)."""
    hosting: Hosting | None = json_field("hosting", default=None)
    """Who runs it."""
    hardware: str | None = json_field("hardware", default=None)
    """Processors, accelerators, memory, network."""
    capacity: str | None = json_field("capacity", default=None)
    """How much it can do."""
    energy: str | None = json_field("energy", default=None)
    """Energy use and other effects on the environment."""
    energy_kwh_per_year: decimal.Decimal | None = json_field("energyKwhPerYear", "number", default=None)
    """Energy use in kWh a year."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            location: str | None = None, country: str | None = None, hosting: Hosting | None = None, hardware: str | None = None,
            capacity: str | None = None, energy: str | None = None, energy_kwh_per_year: decimal.Decimal | float | None = None,
            extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class HumanResource(Record):
    """People and the expertise that an AI system needs (A.4.6)."""

    __slots__ = ()
    __kind__ = "humanResource"

    expertise: tuple[str, ...] = json_field("expertise", many=True, default=())
    """Expertise that is needed."""
    roles: tuple[str, ...] = json_field("roles", many=True, default=())
    """Roles that bring it."""
    people: tuple[str, ...] = json_field("people", many=True, default=())
    """People who bring it."""
    headcount: decimal.Decimal | None = json_field("headcount", "number", default=None)
    """How many people, in full-time equivalents."""
    tasks: tuple[str, ...] = json_field("tasks", many=True, default=())
    """What they do: label, develop, test, oversee, maintain."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            expertise: Sequence[str] | None = None, roles: Sequence[str] | None = None, people: Sequence[str] | None = None,
            headcount: decimal.Decimal | float | None = None, tasks: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Incident(Record):
    """An event in which an AI system did or could have done harm (A.8.4)."""

    __slots__ = ()
    __kind__ = "incident"

    id: str = json_field("id")
    """The organization's own identifier, unique in the document."""
    title: str | None = json_field("title", default=None)
    """Short name by which people speak of it."""
    description: str | None = json_field("description", default=None)
    """What it is, in a few sentences."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for it."""
    ai_systems: tuple[str, ...] = json_field("aiSystems", many=True, default=())
    """AI systems that it concerns."""
    kind: IncidentKind | None = json_field("kind", default=None)
    """What happened."""
    other_kind: str | None = json_field("otherKind", default=None)
    """What happened, if no word fits."""
    occurred_at: Moment | None = json_field("occurredAt", "time", default=None)
    """When it happened."""
    detected_at: Moment | None = json_field("detectedAt", "time", default=None)
    """When it was noticed; duties to notify count from here."""
    reported_by: str | None = json_field("reportedBy", default=None)
    """Who reported it."""
    reported_to: tuple[str, ...] = json_field("reportedTo", many=True, default=())
    """Persons or roles that it was reported to."""
    affected_parties: tuple[AffectedParty, ...] = json_field("affectedParties", "AffectedParty", many=True, default=())
    """Who was affected."""
    severity: IncidentSeverity | None = json_field("severity", default=None)
    """How bad it was."""
    serious: bool | None = json_field("serious", default=None)
    """Whether it is a serious incident under the EU AI Act (Art. 3(49))."""
    causes: tuple[str, ...] = json_field("causes", many=True, default=())
    """What brought it about."""
    containment: str | None = json_field("containment", default=None)
    """What was done at once."""
    contained_at: Moment | None = json_field("containedAt", "time", default=None)
    """When it was under control."""
    actions: tuple[Action, ...] = json_field("actions", "Action", many=True, default=())
    """What else is to be done."""
    notifications: tuple[Notification, ...] = json_field("notifications", "Notification", many=True, default=())
    """Who had to be told, and when."""
    risks: tuple[str, ...] = json_field("risks", many=True, default=())
    """Risks that it belongs to."""
    nonconformity: str | None = json_field("nonconformity", default=None)
    """Nonconformity that was opened for it."""
    no_nonconformity_reason: str | None = json_field("noNonconformityReason", default=None)
    """Why no nonconformity was opened, if none was (10.2)."""
    lessons: str | None = json_field("lessons", default=None)
    """What was learnt."""
    closed_on: Date | None = json_field("closedOn", "date", default=None)
    """Day on which it was closed."""
    stated_status: CaseStatus | None = json_field("statedStatus", default=None)
    """State as it is recorded, in a word; dates decide where they are recorded."""
    tags: tuple[str, ...] = json_field("tags", many=True, default=())
    """The organization's own keywords, for search and filters."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str, title: str | None = None, description: str | None = None, owner: str | None = None,
            ai_systems: Sequence[str] | None = None, kind: IncidentKind | None = None, other_kind: str | None = None,
            occurred_at: Moment | str | None = None, detected_at: Moment | str | None = None, reported_by: str | None = None,
            reported_to: Sequence[str] | None = None, affected_parties: Sequence[AffectedParty | Mapping[str, Any]] | None = None,
            severity: IncidentSeverity | None = None, serious: bool | None = None, causes: Sequence[str] | None = None,
            containment: str | None = None, contained_at: Moment | str | None = None, actions: Sequence[Action | Mapping[str,
            Any]] | None = None, notifications: Sequence[Notification | Mapping[str, Any]] | None = None, risks: Sequence[str] | None = None,
            nonconformity: str | None = None, no_nonconformity_reason: str | None = None, lessons: str | None = None,
            closed_on: Date | str | None = None, stated_status: CaseStatus | None = None, tags: Sequence[str] | None = None,
            evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Notification(Record):
    """A message that law, contract or own promise asks for (A.8.4, A.8.5)."""

    __slots__ = ()
    __kind__ = "notification"

    to: str | None = json_field("to", default=None)
    """Who is told, in words."""
    interested_party: str | None = json_field("interestedParty", default=None)
    """Interested party that is told: authority, customer, affected persons."""
    obligation: str | None = json_field("obligation", default=None)
    """Obligation that asks for it."""
    due_at: Moment | None = json_field("dueAt", "time", default=None)
    """By when it is due."""
    notified_at: Moment | None = json_field("notifiedAt", "time", default=None)
    """When it was sent."""
    reference: str | None = json_field("reference", default=None)
    """Reference number of the receiver."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            to: str | None = None, interested_party: str | None = None, obligation: str | None = None, due_at: Moment | str | None = None,
            notified_at: Moment | str | None = None, reference: str | None = None, evidence: Sequence[str] | None = None,
            extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Concern(Record):
    """A concern that someone raised about the organization's part in an AI system (A.3.3, A.8.3)."""

    __slots__ = ()
    __kind__ = "concern"

    id: str = json_field("id")
    """The organization's own identifier, unique in the document."""
    title: str | None = json_field("title", default=None)
    """Short name by which people speak of it."""
    description: str | None = json_field("description", default=None)
    """What it is, in a few sentences."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for it."""
    ai_systems: tuple[str, ...] = json_field("aiSystems", many=True, default=())
    """AI systems that it concerns."""
    channel: ConcernChannel | None = json_field("channel", default=None)
    """Way on which it came in."""
    other_channel: str | None = json_field("otherChannel", default=None)
    """Way on which it came in, if no word fits."""
    origin: Origin | None = json_field("origin", default=None)
    """Whether it came from inside or from outside."""
    anonymous: bool | None = json_field("anonymous", default=None)
    """Whether the one who raised it is unknown."""
    confidential: bool | None = json_field("confidential", default=None)
    """Whether it is kept confidential."""
    raised_on: Date | None = json_field("raisedOn", "date", default=None)
    """Day on which it was raised."""
    acknowledged_on: Date | None = json_field("acknowledgedOn", "date", default=None)
    """Day on which its receipt was confirmed."""
    due: Date | None = json_field("due", "date", default=None)
    """Day by which it is to be answered."""
    protection: str | None = json_field("protection", default=None)
    """How the person who raised it is protected from reprisal."""
    detected_at: Moment | None = json_field("detectedAt", "time", default=None)
    """When what it is about was noticed."""
    reported_to: tuple[str, ...] = json_field("reportedTo", many=True, default=())
    """Persons or roles that it was reported to."""
    affected_parties: tuple[AffectedParty, ...] = json_field("affectedParties", "AffectedParty", many=True, default=())
    """Who is affected."""
    severity: IncidentSeverity | None = json_field("severity", default=None)
    """How bad it is."""
    causes: tuple[str, ...] = json_field("causes", many=True, default=())
    """What brought it about."""
    containment: str | None = json_field("containment", default=None)
    """What was done at once."""
    follow_up: tuple[Action, ...] = json_field("followUp", "Action", many=True, default=())
    """What is done about it."""
    notifications: tuple[Notification, ...] = json_field("notifications", "Notification", many=True, default=())
    """Who had to be told, and when."""
    incident: str | None = json_field("incident", default=None)
    """Incident that it led to."""
    nonconformity: str | None = json_field("nonconformity", default=None)
    """Nonconformity that it led to."""
    outcome: str | None = json_field("outcome", default=None)
    """Outcome."""
    answered_on: Date | None = json_field("answeredOn", "date", default=None)
    """Day on which the one who raised it got an answer."""
    closed_on: Date | None = json_field("closedOn", "date", default=None)
    """Day on which it was closed."""
    stated_status: CaseStatus | None = json_field("statedStatus", default=None)
    """State as it is recorded, in a word; dates decide where they are recorded."""
    tags: tuple[str, ...] = json_field("tags", many=True, default=())
    """The organization's own keywords, for search and filters."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str, title: str | None = None, description: str | None = None, owner: str | None = None,
            ai_systems: Sequence[str] | None = None, channel: ConcernChannel | None = None, other_channel: str | None = None,
            origin: Origin | None = None, anonymous: bool | None = None, confidential: bool | None = None, raised_on: Date | str | None = None,
            acknowledged_on: Date | str | None = None, due: Date | str | None = None, protection: str | None = None,
            detected_at: Moment | str | None = None, reported_to: Sequence[str] | None = None,
            affected_parties: Sequence[AffectedParty | Mapping[str, Any]] | None = None, severity: IncidentSeverity | None = None,
            causes: Sequence[str] | None = None, containment: str | None = None, follow_up: Sequence[Action | Mapping[str, Any]] | None = None,
            notifications: Sequence[Notification | Mapping[str, Any]] | None = None, incident: str | None = None,
            nonconformity: str | None = None, outcome: str | None = None, answered_on: Date | str | None = None,
            closed_on: Date | str | None = None, stated_status: CaseStatus | None = None, tags: Sequence[str] | None = None,
            evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Supplier(Record):
    """A party that supplies AI systems, resources or services (A.10.3)."""

    __slots__ = ()
    __kind__ = "supplier"

    id: str = json_field("id")
    """The organization's own identifier, unique in the document."""
    name: str | None = json_field("name", default=None)
    """Name of the supplier."""
    description: str | None = json_field("description", default=None)
    """What it does for the organization."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that looks after it."""
    country: str | None = json_field("country", default=None)
    """Country of its seat (ISO 3166-1)."""
    critical: bool | None = json_field("critical", default=None)
    """Whether the organization could not do without it."""
    provides: tuple[Provision, ...] = json_field("provides", "Provision", many=True, default=())
    """What it supplies."""
    responsibilities: tuple[ResponsibilityShare, ...] = json_field("responsibilities", "ResponsibilityShare", many=True, default=())
    """Who does what (A.10.2)."""
    contract: str | None = json_field("contract", default=None)
    """The contract among the documents."""
    contract_period: Period | None = json_field("contractPeriod", "Period", default=None)
    """Time for which the contract runs."""
    assessments: tuple[SupplierAssessment, ...] = json_field("assessments", "SupplierAssessment", many=True, default=())
    """Evaluations of whether it meets the organization's needs."""
    monitoring: str | None = json_field("monitoring", default=None)
    """How it is watched."""
    monitoring_interval: str | None = json_field("monitoringInterval", default=None)
    """How often it is monitored."""
    monitored_on: Date | None = json_field("monitoredOn", "date", default=None)
    """Date of the last monitoring at that interval."""
    subcontractors: tuple[str, ...] = json_field("subcontractors", many=True, default=())
    """Others that it relies on."""
    requirements: tuple[str, ...] = json_field("requirements", many=True, default=())
    """What it has to meet."""
    reviewed_on: Date | None = json_field("reviewedOn", "date", default=None)
    """Day of the latest review."""
    next_review_on: Date | None = json_field("nextReviewOn", "date", default=None)
    """Day by which it is to be reviewed again."""
    tags: tuple[str, ...] = json_field("tags", many=True, default=())
    """The organization's own keywords, for search and filters."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str, name: str | None = None, description: str | None = None, owner: str | None = None, country: str | None = None,
            critical: bool | None = None, provides: Sequence[Provision | Mapping[str, Any]] | None = None,
            responsibilities: Sequence[ResponsibilityShare | Mapping[str, Any]] | None = None, contract: str | None = None,
            contract_period: Period | Mapping[str, Any] | None = None, assessments: Sequence[SupplierAssessment | Mapping[str,
            Any]] | None = None, monitoring: str | None = None, monitoring_interval: str | None = None, monitored_on: Date | str | None = None,
            subcontractors: Sequence[str] | None = None, requirements: Sequence[str] | None = None, reviewed_on: Date | str | None = None,
            next_review_on: Date | str | None = None, tags: Sequence[str] | None = None, evidence: Sequence[str] | None = None,
            extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Provision(Record):
    """A thing or service that goes from one party to another."""

    __slots__ = ()
    __kind__ = "provision"

    what: str | None = json_field("what", default=None)
    """What it is, in words."""
    ai_system: str | None = json_field("aiSystem", default=None)
    """AI system that is provided."""
    resource: str | None = json_field("resource", default=None)
    """Resource that is provided."""
    service: str | None = json_field("service", default=None)
    """Service that is provided."""
    since: Date | None = json_field("since", "date", default=None)
    """First day."""
    until: Date | None = json_field("until", "date", default=None)
    """Last day."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            what: str | None = None, ai_system: str | None = None, resource: str | None = None, service: str | None = None,
            since: Date | str | None = None, until: Date | str | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class ResponsibilityShare(Record):
    """Who does what, between the organization and another party (A.10.2)."""

    __slots__ = ()
    __kind__ = "responsibilityShare"

    control: str | None = json_field("control", default=None)
    """Control that is shared out."""
    activity: str | None = json_field("activity", default=None)
    """Activity that is shared out."""
    life_cycle_stages: tuple[LifeCycleStage, ...] = json_field("lifeCycleStages", many=True, default=())
    """Stages of the life cycle that it is about."""
    held_by: ResponsibilityHolder | None = json_field("heldBy", default=None)
    """Who does it."""
    description: str | None = json_field("description", default=None)
    """How it is shared."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            control: str | None = None, activity: str | None = None, life_cycle_stages: Sequence[LifeCycleStage] | None = None,
            held_by: ResponsibilityHolder | None = None, description: str | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class SupplierAssessment(Record):
    """An evaluation of whether a supplier meets the organization's needs (A.10.3)."""

    __slots__ = ()
    __kind__ = "supplierAssessment"

    on: Date | None = json_field("on", "date", default=None)
    """Day of the assessment."""
    by: str | None = json_field("by", default=None)
    """Person or role that assessed."""
    criteria: str | None = json_field("criteria", default=None)
    """What it was measured against."""
    result: SupplierResult | None = json_field("result", default=None)
    """What was found."""
    note: str | None = json_field("note", default=None)
    """Details."""
    valid_until: Date | None = json_field("validUntil", "date", default=None)
    """Last day on which it holds."""
    actions: tuple[Action, ...] = json_field("actions", "Action", many=True, default=())
    """What the supplier or the organization has to do."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            on: Date | str | None = None, by: str | None = None, criteria: str | None = None, result: SupplierResult | None = None,
            note: str | None = None, valid_until: Date | str | None = None, actions: Sequence[Action | Mapping[str, Any]] | None = None,
            evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Customer(Record):
    """A party, or a kind of parties, that AI systems are provided to (A.10.4)."""

    __slots__ = ()
    __kind__ = "customer"

    id: str = json_field("id")
    """The organization's own identifier, unique in the document."""
    name: str | None = json_field("name", default=None)
    """Name of the customer or of the kind of customers."""
    description: str | None = json_field("description", default=None)
    """What it does with the systems."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that looks after it."""
    country: str | None = json_field("country", default=None)
    """Country of its seat (ISO 3166-1)."""
    provides: tuple[Provision, ...] = json_field("provides", "Provision", many=True, default=())
    """What the organization provides to it."""
    expectations: tuple[str, ...] = json_field("expectations", many=True, default=())
    """What it expects and needs."""
    intended_use_conveyed: tuple[Distribution, ...] = json_field("intendedUseConveyed", "Distribution", many=True, default=())
    """When and how it was told what the systems are and are not meant for."""
    responsibilities: tuple[ResponsibilityShare, ...] = json_field("responsibilities", "ResponsibilityShare", many=True, default=())
    """Who does what (A.10.2)."""
    contract: str | None = json_field("contract", default=None)
    """The contract among the documents."""
    contract_period: Period | None = json_field("contractPeriod", "Period", default=None)
    """Time for which the contract runs."""
    monitoring: str | None = json_field("monitoring", default=None)
    """How its needs and feedback are followed."""
    assessments: tuple[CustomerAssessment, ...] = json_field("assessments", "CustomerAssessment", many=True, default=())
    """Evaluations of whether its needs are met."""
    reviewed_on: Date | None = json_field("reviewedOn", "date", default=None)
    """Day of the latest review."""
    next_review_on: Date | None = json_field("nextReviewOn", "date", default=None)
    """Day by which it is to be reviewed again."""
    tags: tuple[str, ...] = json_field("tags", many=True, default=())
    """The organization's own keywords, for search and filters."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str, name: str | None = None, description: str | None = None, owner: str | None = None, country: str | None = None,
            provides: Sequence[Provision | Mapping[str, Any]] | None = None, expectations: Sequence[str] | None = None,
            intended_use_conveyed: Sequence[Distribution | Mapping[str, Any]] | None = None,
            responsibilities: Sequence[ResponsibilityShare | Mapping[str, Any]] | None = None, contract: str | None = None,
            contract_period: Period | Mapping[str, Any] | None = None, monitoring: str | None = None,
            assessments: Sequence[CustomerAssessment | Mapping[str, Any]] | None = None, reviewed_on: Date | str | None = None,
            next_review_on: Date | str | None = None, tags: Sequence[str] | None = None, evidence: Sequence[str] | None = None,
            extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class CustomerAssessment(Record):
    """An evaluation of whether a customer's needs are met (A.10.4)."""

    __slots__ = ()
    __kind__ = "customerAssessment"

    on: Date | None = json_field("on", "date", default=None)
    """Day of the assessment."""
    by: str | None = json_field("by", default=None)
    """Person or role that assessed."""
    result: str | None = json_field("result", default=None)
    """What was found."""
    valid_until: Date | None = json_field("validUntil", "date", default=None)
    """Last day on which it holds."""
    actions: tuple[Action, ...] = json_field("actions", "Action", many=True, default=())
    """What is to be done."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            on: Date | str | None = None, by: str | None = None, result: str | None = None, valid_until: Date | str | None = None,
            actions: Sequence[Action | Mapping[str, Any]] | None = None, evidence: Sequence[str] | None = None, extensions: Mapping[str,
            Any] | None = None
        ) -> None: ...


class Competence(Record):
    """Competence that a role needs, and how far a person has it (7.2)."""

    __slots__ = ()
    __kind__ = "competence"

    id: str = json_field("id")
    """The organization's own identifier, unique in the document."""
    title: str | None = json_field("title", default=None)
    """Short name by which people speak of it."""
    description: str | None = json_field("description", default=None)
    """What it is, in a few sentences."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for it."""
    role: str | None = json_field("role", default=None)
    """Role that needs it."""
    person: str | None = json_field("person", default=None)
    """Person who is to have it."""
    ai_systems: tuple[str, ...] = json_field("aiSystems", many=True, default=())
    """AI systems that it is needed for; none for all."""
    required: tuple[str, ...] = json_field("required", many=True, default=())
    """What one has to know or be able to do."""
    basis: tuple[CompetenceBasis, ...] = json_field("basis", many=True, default=())
    """What the person's competence rests on."""
    basis_detail: str | None = json_field("basisDetail", default=None)
    """Degrees, courses, years of experience."""
    met: bool | None = json_field("met", default=None)
    """Whether the person has what is required."""
    gap: str | None = json_field("gap", default=None)
    """What is missing."""
    assessed_on: Date | None = json_field("assessedOn", "date", default=None)
    """Day on which this was judged."""
    assessed_by: str | None = json_field("assessedBy", default=None)
    """Person or role that judged."""
    actions: tuple[Action, ...] = json_field("actions", "Action", many=True, default=())
    """What is done to close the gap."""
    effectiveness: EffectivenessReview | None = json_field("effectiveness", "EffectivenessReview", default=None)
    """Whether that worked."""
    valid_until: Date | None = json_field("validUntil", "date", default=None)
    """Last day on which it counts as shown."""
    reviewed_on: Date | None = json_field("reviewedOn", "date", default=None)
    """Day of the latest review."""
    next_review_on: Date | None = json_field("nextReviewOn", "date", default=None)
    """Day by which it is to be reviewed again."""
    tags: tuple[str, ...] = json_field("tags", many=True, default=())
    """The organization's own keywords, for search and filters."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str, title: str | None = None, description: str | None = None, owner: str | None = None, role: str | None = None,
            person: str | None = None, ai_systems: Sequence[str] | None = None, required: Sequence[str] | None = None,
            basis: Sequence[CompetenceBasis] | None = None, basis_detail: str | None = None, met: bool | None = None, gap: str | None = None,
            assessed_on: Date | str | None = None, assessed_by: str | None = None, actions: Sequence[Action | Mapping[str, Any]] | None = None,
            effectiveness: EffectivenessReview | Mapping[str, Any] | None = None, valid_until: Date | str | None = None,
            reviewed_on: Date | str | None = None, next_review_on: Date | str | None = None, tags: Sequence[str] | None = None,
            evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Training(Record):
    """A training or awareness measure (7.3; EU AI Act, Art. 4)."""

    __slots__ = ()
    __kind__ = "training"

    id: str = json_field("id")
    """The organization's own identifier, unique in the document."""
    title: str | None = json_field("title", default=None)
    """Short name by which people speak of it."""
    description: str | None = json_field("description", default=None)
    """What it is, in a few sentences."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for it."""
    topic: str | None = json_field("topic", default=None)
    """What it is about."""
    covers: tuple[AwarenessTopic, ...] = json_field("covers", many=True, default=())
    """What the standard wants people to be aware of, as far as it is covered."""
    audience: TrainingAudience | None = json_field("audience", default=None)
    """Who it is for."""
    other_audience: str | None = json_field("otherAudience", default=None)
    """Who it is for, if no word fits."""
    roles: tuple[str, ...] = json_field("roles", many=True, default=())
    """Roles that it is for."""
    competences: tuple[str, ...] = json_field("competences", many=True, default=())
    """Competences that it builds."""
    form: str | None = json_field("form", default=None)
    """How it is held: course, e-learning, talk."""
    trainer: str | None = json_field("trainer", default=None)
    """Who holds it."""
    held_on: Date | None = json_field("heldOn", "date", default=None)
    """Day on which it was held or ended."""
    invited: int | None = json_field("invited", default=None)
    """How many were to attend."""
    attended_count: int | None = json_field("attendedCount", default=None)
    """How many attended."""
    attended: tuple[str, ...] = json_field("attended", many=True, default=())
    """People who attended, where they are recorded."""
    completion_rate: decimal.Decimal | None = json_field("completionRate", "number", default=None)
    """How many of those invited completed it, in percent; only where the numbers are not recorded."""
    effectiveness: EffectivenessReview | None = json_field("effectiveness", "EffectivenessReview", default=None)
    """Whether people learnt it."""
    next_on: Date | None = json_field("nextOn", "date", default=None)
    """Day of the next one."""
    interval: str | None = json_field("interval", default=None)
    """How often it is repeated."""
    material: tuple[str, ...] = json_field("material", many=True, default=())
    """What was taught."""
    tags: tuple[str, ...] = json_field("tags", many=True, default=())
    """The organization's own keywords, for search and filters."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str, title: str | None = None, description: str | None = None, owner: str | None = None, topic: str | None = None,
            covers: Sequence[AwarenessTopic] | None = None, audience: TrainingAudience | None = None, other_audience: str | None = None,
            roles: Sequence[str] | None = None, competences: Sequence[str] | None = None, form: str | None = None, trainer: str | None = None,
            held_on: Date | str | None = None, invited: int | None = None, attended_count: int | None = None,
            attended: Sequence[str] | None = None, completion_rate: decimal.Decimal | float | None = None,
            effectiveness: EffectivenessReview | Mapping[str, Any] | None = None, next_on: Date | str | None = None,
            interval: str | None = None, material: Sequence[str] | None = None, tags: Sequence[str] | None = None,
            evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Communication(Record):
    """A communication that the management system needs (7.4, A.8.5)."""

    __slots__ = ()
    __kind__ = "communication"

    id: str = json_field("id")
    """The organization's own identifier, unique in the document."""
    title: str | None = json_field("title", default=None)
    """Short name by which people speak of it."""
    description: str | None = json_field("description", default=None)
    """What it is, in a few sentences."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for it."""
    direction: Origin | None = json_field("direction", default=None)
    """Whether it goes to the inside or to the outside."""
    what: str | None = json_field("what", default=None)
    """What it is about."""
    purpose: str | None = json_field("purpose", default=None)
    """What it is to achieve."""
    when: str | None = json_field("when", default=None)
    """When it takes place: occasion or rhythm."""
    interval: str | None = json_field("interval", default=None)
    """How often it takes place."""
    with_whom: str | None = json_field("withWhom", default=None)
    """With whom, in words."""
    interested_parties: tuple[str, ...] = json_field("interestedParties", many=True, default=())
    """Interested parties with whom."""
    roles: tuple[str, ...] = json_field("roles", many=True, default=())
    """Roles with whom."""
    how: str | None = json_field("how", default=None)
    """How it takes place: channel, form."""
    who: str | None = json_field("who", default=None)
    """Person or role that communicates."""
    obligation: str | None = json_field("obligation", default=None)
    """Obligation that asks for it (A.8.5)."""
    ai_systems: tuple[str, ...] = json_field("aiSystems", many=True, default=())
    """AI systems that it is about."""
    held: tuple[Distribution, ...] = json_field("held", "Distribution", many=True, default=())
    """Times at which it took place."""
    reviewed_on: Date | None = json_field("reviewedOn", "date", default=None)
    """Day of the latest review."""
    next_review_on: Date | None = json_field("nextReviewOn", "date", default=None)
    """Day by which it is to be reviewed again."""
    tags: tuple[str, ...] = json_field("tags", many=True, default=())
    """The organization's own keywords, for search and filters."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str, title: str | None = None, description: str | None = None, owner: str | None = None, direction: Origin | None = None,
            what: str | None = None, purpose: str | None = None, when: str | None = None, interval: str | None = None,
            with_whom: str | None = None, interested_parties: Sequence[str] | None = None, roles: Sequence[str] | None = None,
            how: str | None = None, who: str | None = None, obligation: str | None = None, ai_systems: Sequence[str] | None = None,
            held: Sequence[Distribution | Mapping[str, Any]] | None = None, reviewed_on: Date | str | None = None,
            next_review_on: Date | str | None = None, tags: Sequence[str] | None = None, evidence: Sequence[str] | None = None,
            extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Document(Record):
    """A document or record of the management system, and how it is controlled (7.5)."""

    __slots__ = ()
    __kind__ = "document"

    id: str = json_field("id")
    """The organization's own identifier, unique in the document."""
    title: str | None = json_field("title", default=None)
    """Short name by which people speak of it."""
    description: str | None = json_field("description", default=None)
    """What it is, in a few sentences."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for it."""
    kind: DocumentKind | None = json_field("kind", default=None)
    """What sort of document it is."""
    other_kind: str | None = json_field("otherKind", default=None)
    """What sort of document it is, if no word fits."""
    management_systems: tuple[ManagementSystem, ...] = json_field("managementSystems", many=True, default=())
    """Management systems for which it counts: that for AI alone where none is named."""
    reference: str | None = json_field("reference", default=None)
    """Number or mark by which it is identified (7.5.2)."""
    version: str | None = json_field("version", default=None)
    """Version."""
    state: DocumentState | None = json_field("state", default=None)
    """Where it stands between draft and withdrawal."""
    author: str | None = json_field("author", default=None)
    """Person or role that wrote it."""
    created_on: Date | None = json_field("createdOn", "date", default=None)
    """Day on which it was written."""
    approvals: tuple[Approval, ...] = json_field("approvals", "Approval", many=True, default=())
    """Who approved which version, and when."""
    effective_from: Date | None = json_field("effectiveFrom", "date", default=None)
    """First day on which it holds."""
    effective_until: Date | None = json_field("effectiveUntil", "date", default=None)
    """Last day on which it holds."""
    reviewed_on: Date | None = json_field("reviewedOn", "date", default=None)
    """Day of the latest review."""
    next_review_on: Date | None = json_field("nextReviewOn", "date", default=None)
    """Day by which it is to be reviewed again."""
    review_interval: str | None = json_field("reviewInterval", default=None)
    """Longest time between two reviews."""
    retention: str | None = json_field("retention", default=None)
    """How long it is kept."""
    disposition: str | None = json_field("disposition", default=None)
    """Disposition after that."""
    classification: Classification | None = json_field("classification", default=None)
    """Who may see it."""
    origin: Origin | None = json_field("origin", default=None)
    """Whether it comes from inside or from outside (7.5.3)."""
    issuer: str | None = json_field("issuer", default=None)
    """Who issued a document of external origin."""
    location: str | None = json_field("location", default=None)
    """Where it is: address of a page, file or place."""
    format: str | None = json_field("format", default=None)
    """Format and medium (7.5.2)."""
    language: str | None = json_field("language", default=None)
    """Language of the document."""
    digests: tuple[Digest, ...] = json_field("digests", "Digest", many=True, default=())
    """Digests, so that the file can be recognised."""
    access: tuple[str, ...] = json_field("access", many=True, default=())
    """Persons or roles that have access."""
    distributed_to: tuple[Distribution, ...] = json_field("distributedTo", "Distribution", many=True, default=())
    """Who got it."""
    replaces: str | None = json_field("replaces", default=None)
    """Document that it replaces."""
    satisfies: tuple[str, ...] = json_field("satisfies", many=True, default=())
    """Requirements and controls that it serves."""
    ai_systems: tuple[str, ...] = json_field("aiSystems", many=True, default=())
    """AI systems that it is about."""
    tags: tuple[str, ...] = json_field("tags", many=True, default=())
    """The organization's own keywords, for search and filters."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str, title: str | None = None, description: str | None = None, owner: str | None = None, kind: DocumentKind | None = None,
            other_kind: str | None = None, management_systems: Sequence[ManagementSystem] | None = None, reference: str | None = None,
            version: str | None = None, state: DocumentState | None = None, author: str | None = None, created_on: Date | str | None = None,
            approvals: Sequence[Approval | Mapping[str, Any]] | None = None, effective_from: Date | str | None = None,
            effective_until: Date | str | None = None, reviewed_on: Date | str | None = None, next_review_on: Date | str | None = None,
            review_interval: str | None = None, retention: str | None = None, disposition: str | None = None,
            classification: Classification | None = None, origin: Origin | None = None, issuer: str | None = None, location: str | None = None,
            format: str | None = None, language: str | None = None, digests: Sequence[Digest | Mapping[str, Any]] | None = None,
            access: Sequence[str] | None = None, distributed_to: Sequence[Distribution | Mapping[str, Any]] | None = None,
            replaces: str | None = None, satisfies: Sequence[str] | None = None, ai_systems: Sequence[str] | None = None,
            tags: Sequence[str] | None = None, evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Evidence(Record):
    """Something that shows that a requirement or control is met (7.5, 9.1)."""

    __slots__ = ()
    __kind__ = "evidence"

    id: str = json_field("id")
    """The organization's own identifier, unique in the document."""
    title: str | None = json_field("title", default=None)
    """Short name by which people speak of it."""
    description: str | None = json_field("description", default=None)
    """What it is, in a few sentences."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for it."""
    kind: EvidenceKind | None = json_field("kind", default=None)
    """What sort of evidence it is."""
    other_kind: str | None = json_field("otherKind", default=None)
    """What sort of evidence it is, if no word fits."""
    location: str | None = json_field("location", default=None)
    """Where it is: address of a page, file or place."""
    document: str | None = json_field("document", default=None)
    """Controlled document that it is."""
    digests: tuple[Digest, ...] = json_field("digests", "Digest", many=True, default=())
    """Digests, so that the file can be recognised."""
    media_type: str | None = json_field("mediaType", default=None)
    """Media type, such as `application/pdf`."""
    size: decimal.Decimal | None = json_field("size", "number", default=None)
    """Size in bytes."""
    signatures: tuple[Signature, ...] = json_field("signatures", "Signature", many=True, default=())
    """Signatures on it."""
    effective_on: Date | None = json_field("effectiveOn", "date", default=None)
    """Day from which it speaks, where that isn't the day of collection."""
    collected_on: Date | None = json_field("collectedOn", "date", default=None)
    """Day on which it was collected."""
    collected_by: str | None = json_field("collectedBy", default=None)
    """Person or role that collected it."""
    period: Period | None = json_field("period", "Period", default=None)
    """Period that it covers."""
    sample: Sample | None = json_field("sample", "Sample", default=None)
    """Sample that was examined, with its population."""
    valid_until: Date | None = json_field("validUntil", "date", default=None)
    """Last day on which it counts."""
    supports: tuple[str, ...] = json_field("supports", many=True, default=())
    """Requirements, controls and records that it supports."""
    strength: EvidenceStrength | None = json_field("strength", default=None)
    """Whether it shows the thing itself or speaks about it."""
    confidentiality: Classification | None = json_field("confidentiality", default=None)
    """Who may see it."""
    source_system: str | None = json_field("sourceSystem", default=None)
    """System or tool that it comes from."""
    template: bool | None = json_field("template", default=None)
    """Whether it is a form that isn't filled in; a template proves nothing."""
    reviewed_on: Date | None = json_field("reviewedOn", "date", default=None)
    """Day of the latest review."""
    next_review_on: Date | None = json_field("nextReviewOn", "date", default=None)
    """Day by which it is to be reviewed again."""
    tags: tuple[str, ...] = json_field("tags", many=True, default=())
    """The organization's own keywords, for search and filters."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str, title: str | None = None, description: str | None = None, owner: str | None = None, kind: EvidenceKind | None = None,
            other_kind: str | None = None, location: str | None = None, document: str | None = None, digests: Sequence[Digest | Mapping[str,
            Any]] | None = None, media_type: str | None = None, size: decimal.Decimal | float | None = None,
            signatures: Sequence[Signature | Mapping[str, Any]] | None = None, effective_on: Date | str | None = None,
            collected_on: Date | str | None = None, collected_by: str | None = None, period: Period | Mapping[str, Any] | None = None,
            sample: Sample | Mapping[str, Any] | None = None, valid_until: Date | str | None = None, supports: Sequence[str] | None = None,
            strength: EvidenceStrength | None = None, confidentiality: Classification | None = None, source_system: str | None = None,
            template: bool | None = None, reviewed_on: Date | str | None = None, next_review_on: Date | str | None = None,
            tags: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Signature(Record):
    """A signature on a file."""

    __slots__ = ()
    __kind__ = "signature"

    by: str | None = json_field("by", default=None)
    """Person or role that signed."""
    signer: str | None = json_field("signer", default=None)
    """Who signed, in words or as in the certificate."""
    on: Date | None = json_field("on", "date", default=None)
    """Day of the signature."""
    format: str | None = json_field("format", default=None)
    """Format, such as `PAdES`, `CMS` or `minisign`."""
    value: str | None = json_field("value", default=None)
    """The signature itself, or where it is."""
    key_id: str | None = json_field("keyId", default=None)
    """Key or certificate to check it with."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            by: str | None = None, signer: str | None = None, on: Date | str | None = None, format: str | None = None, value: str | None = None,
            key_id: str | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Sample(Record):
    """A sample: what was examined, of which population, and how it was chosen."""

    __slots__ = ()
    __kind__ = "sample"

    of: str | None = json_field("of", default=None)
    """Of what it is a sample, such as `decisions of May 2026`."""
    population: int | None = json_field("population", default=None)
    """How many there are in all."""
    size: int | None = json_field("size", default=None)
    """How many of them were examined."""
    selection: SampleSelection | None = json_field("selection", default=None)
    """How they were chosen."""
    method: str | None = json_field("method", default=None)
    """How they were examined."""
    exceptions: int | None = json_field("exceptions", default=None)
    """In how many of them something was wrong."""
    note: str | None = json_field("note", default=None)
    """What was wrong, or why it does not matter."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            of: str | None = None, population: int | None = None, size: int | None = None, selection: SampleSelection | None = None,
            method: str | None = None, exceptions: int | None = None, note: str | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Metric(Record):
    """Something that is monitored and measured (9.1, A.6.2.6)."""

    __slots__ = ()
    __kind__ = "metric"

    id: str = json_field("id")
    """The organization's own identifier, unique in the document."""
    title: str | None = json_field("title", default=None)
    """Short name by which people speak of it."""
    description: str | None = json_field("description", default=None)
    """What it is, in a few sentences."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for it."""
    what: str | None = json_field("what", default=None)
    """What is measured."""
    method: str | None = json_field("method", default=None)
    """How it is measured, so that the result is valid."""
    frequency: str | None = json_field("frequency", default=None)
    """How often it is measured."""
    evaluation_frequency: str | None = json_field("evaluationFrequency", default=None)
    """How often results are analysed and evaluated."""
    measured_by: str | None = json_field("measuredBy", default=None)
    """Person or role that measures."""
    evaluated_by: str | None = json_field("evaluatedBy", default=None)
    """Person or role that evaluates."""
    unit: str | None = json_field("unit", default=None)
    """Unit of target, threshold and values."""
    comparison: Comparison | None = json_field("comparison", default=None)
    """How a value is compared with target and threshold."""
    target: decimal.Decimal | None = json_field("target", "number", default=None)
    """Value to be reached."""
    threshold: decimal.Decimal | None = json_field("threshold", "number", default=None)
    """Value at which something has to be done."""
    ai_systems: tuple[str, ...] = json_field("aiSystems", many=True, default=())
    """AI systems that it is about."""
    controls: tuple[str, ...] = json_field("controls", many=True, default=())
    """Controls whose working it shows (8.1)."""
    requirements: tuple[str, ...] = json_field("requirements", many=True, default=())
    """Requirements that it is about."""
    since: Date | None = json_field("since", "date", default=None)
    """First day on which it is to be measured."""
    until: Date | None = json_field("until", "date", default=None)
    """Last day on which it is to be measured."""
    measurements: tuple[Measurement, ...] = json_field("measurements", "Measurement", many=True, default=())
    """Measured values."""
    reviewed_on: Date | None = json_field("reviewedOn", "date", default=None)
    """Day of the latest review."""
    next_review_on: Date | None = json_field("nextReviewOn", "date", default=None)
    """Day by which it is to be reviewed again."""
    tags: tuple[str, ...] = json_field("tags", many=True, default=())
    """The organization's own keywords, for search and filters."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str, title: str | None = None, description: str | None = None, owner: str | None = None, what: str | None = None,
            method: str | None = None, frequency: str | None = None, evaluation_frequency: str | None = None, measured_by: str | None = None,
            evaluated_by: str | None = None, unit: str | None = None, comparison: Comparison | None = None,
            target: decimal.Decimal | float | None = None, threshold: decimal.Decimal | float | None = None,
            ai_systems: Sequence[str] | None = None, controls: Sequence[str] | None = None, requirements: Sequence[str] | None = None,
            since: Date | str | None = None, until: Date | str | None = None, measurements: Sequence[Measurement | Mapping[str,
            Any]] | None = None, reviewed_on: Date | str | None = None, next_review_on: Date | str | None = None,
            tags: Sequence[str] | None = None, evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class AuditProgramme(Record):
    """The plan of the internal audits (9.2.2)."""

    __slots__ = ()
    __kind__ = "auditProgramme"

    id: str | None = json_field("id", default=None)
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    title: str | None = json_field("title", default=None)
    """Short name by which people speak of it."""
    description: str | None = json_field("description", default=None)
    """What it is, in a few sentences."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for it."""
    period: Period | None = json_field("period", "Period", default=None)
    """Time in which the whole programme is completed once."""
    objectives: tuple[str, ...] = json_field("objectives", many=True, default=())
    """What the programme is to achieve."""
    criteria: tuple[str, ...] = json_field("criteria", many=True, default=())
    """What is audited against."""
    frequency: str | None = json_field("frequency", default=None)
    """How often there is an audit."""
    methods: tuple[str, ...] = json_field("methods", many=True, default=())
    """How audits are conducted."""
    responsible: str | None = json_field("responsible", default=None)
    """Person or role that runs the programme."""
    planning_requirements: str | None = json_field("planningRequirements", default=None)
    """What has to be planned, and how."""
    reporting: str | None = json_field("reporting", default=None)
    """How results are reported."""
    considerations: str | None = json_field("considerations", default=None)
    """How the importance of processes and earlier results shaped the programme."""
    planned_audits: tuple[PlannedAudit, ...] = json_field("plannedAudits", "PlannedAudit", many=True, default=())
    """Audits that are planned."""
    approval: Approval | None = json_field("approval", "Approval", default=None)
    """Who approved it."""
    document: str | None = json_field("document", default=None)
    """The programme as a controlled document."""
    reviewed_on: Date | None = json_field("reviewedOn", "date", default=None)
    """Day of the latest review."""
    next_review_on: Date | None = json_field("nextReviewOn", "date", default=None)
    """Day by which it is to be reviewed again."""
    tags: tuple[str, ...] = json_field("tags", many=True, default=())
    """The organization's own keywords, for search and filters."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str | None = None, title: str | None = None, description: str | None = None, owner: str | None = None,
            period: Period | Mapping[str, Any] | None = None, objectives: Sequence[str] | None = None, criteria: Sequence[str] | None = None,
            frequency: str | None = None, methods: Sequence[str] | None = None, responsible: str | None = None,
            planning_requirements: str | None = None, reporting: str | None = None, considerations: str | None = None,
            planned_audits: Sequence[PlannedAudit | Mapping[str, Any]] | None = None, approval: Approval | Mapping[str, Any] | None = None,
            document: str | None = None, reviewed_on: Date | str | None = None, next_review_on: Date | str | None = None,
            tags: Sequence[str] | None = None, evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class PlannedAudit(Record):
    """An audit that is planned."""

    __slots__ = ()
    __kind__ = "plannedAudit"

    id: str | None = json_field("id", default=None)
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    title: str | None = json_field("title", default=None)
    """Short name by which people speak of it."""
    planned_on: Date | None = json_field("plannedOn", "date", default=None)
    """Day for which it is planned."""
    scope: AuditScope | None = json_field("scope", "AuditScope", default=None)
    """What it is to cover."""
    audit: str | None = json_field("audit", default=None)
    """Audit by which it was conducted."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str | None = None, title: str | None = None, planned_on: Date | str | None = None, scope: AuditScope | Mapping[str,
            Any] | None = None, audit: str | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class AuditScope(Record):
    """What an audit covers."""

    __slots__ = ()
    __kind__ = "auditScope"

    statement: str | None = json_field("statement", default=None)
    """In words."""
    requirements: tuple[str, ...] = json_field("requirements", many=True, default=())
    """Clauses and requirements."""
    controls: tuple[str, ...] = json_field("controls", many=True, default=())
    """Controls."""
    units: tuple[str, ...] = json_field("units", many=True, default=())
    """Units."""
    sites: tuple[str, ...] = json_field("sites", many=True, default=())
    """Sites."""
    ai_systems: tuple[str, ...] = json_field("aiSystems", many=True, default=())
    """AI systems."""
    suppliers: tuple[str, ...] = json_field("suppliers", many=True, default=())
    """Suppliers."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            statement: str | None = None, requirements: Sequence[str] | None = None, controls: Sequence[str] | None = None,
            units: Sequence[str] | None = None, sites: Sequence[str] | None = None, ai_systems: Sequence[str] | None = None,
            suppliers: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Audit(Record):
    """An audit (9.2)."""

    __slots__ = ()
    __kind__ = "audit"

    id: str = json_field("id")
    """The organization's own identifier, unique in the document."""
    title: str | None = json_field("title", default=None)
    """Short name by which people speak of it."""
    description: str | None = json_field("description", default=None)
    """What it is, in a few sentences."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for it."""
    kind: AuditKind | None = json_field("kind", default=None)
    """Who audits whom."""
    management_systems: tuple[ManagementSystem, ...] = json_field("managementSystems", many=True, default=())
    """Management systems for which it counts: that for AI alone where none is named."""
    objectives: tuple[str, ...] = json_field("objectives", many=True, default=())
    """What the audit is to find out (9.2.2 a)."""
    scope: AuditScope | None = json_field("scope", "AuditScope", default=None)
    """What it covers (9.2.2 a)."""
    criteria: tuple[str, ...] = json_field("criteria", many=True, default=())
    """What is audited against (9.2.2 a)."""
    methods: tuple[str, ...] = json_field("methods", many=True, default=())
    """How it is implemented."""
    team: tuple[AuditTeamMember, ...] = json_field("team", "AuditTeamMember", many=True, default=())
    """Who audits."""
    auditees: tuple[str, ...] = json_field("auditees", many=True, default=())
    """Persons or roles whose work is audited."""
    planned_on: Date | None = json_field("plannedOn", "date", default=None)
    """Day for which it was planned."""
    started_on: Date | None = json_field("startedOn", "date", default=None)
    """First day."""
    on: Date | None = json_field("on", "date", default=None)
    """Last day."""
    stated_status: AssessmentStatus | None = json_field("statedStatus", default=None)
    """State as it is recorded, in a word; dates decide where they are recorded."""
    sampling: str | None = json_field("sampling", default=None)
    """What was sampled, and how it was selected."""
    findings: tuple[AuditFinding, ...] = json_field("findings", "AuditFinding", many=True, default=())
    """What was found."""
    conclusion: str | None = json_field("conclusion", default=None)
    """What was concluded."""
    report: str | None = json_field("report", default=None)
    """The report among the documents."""
    reported_to: tuple[str, ...] = json_field("reportedTo", many=True, default=())
    """Managers who got the results (9.2.2 c)."""
    reported_on: Date | None = json_field("reportedOn", "date", default=None)
    """Day on which they got them."""
    tags: tuple[str, ...] = json_field("tags", many=True, default=())
    """The organization's own keywords, for search and filters."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str, title: str | None = None, description: str | None = None, owner: str | None = None, kind: AuditKind | None = None,
            management_systems: Sequence[ManagementSystem] | None = None, objectives: Sequence[str] | None = None,
            scope: AuditScope | Mapping[str, Any] | None = None, criteria: Sequence[str] | None = None, methods: Sequence[str] | None = None,
            team: Sequence[AuditTeamMember | Mapping[str, Any]] | None = None, auditees: Sequence[str] | None = None,
            planned_on: Date | str | None = None, started_on: Date | str | None = None, on: Date | str | None = None,
            stated_status: AssessmentStatus | None = None, sampling: str | None = None, findings: Sequence[AuditFinding | Mapping[str,
            Any]] | None = None, conclusion: str | None = None, report: str | None = None, reported_to: Sequence[str] | None = None,
            reported_on: Date | str | None = None, tags: Sequence[str] | None = None, evidence: Sequence[str] | None = None,
            extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class AuditTeamMember(Record):
    """A member of the audit team."""

    __slots__ = ()
    __kind__ = "auditTeamMember"

    person: str | None = json_field("person", default=None)
    """The person."""
    lead: bool | None = json_field("lead", default=None)
    """Whether the person leads the team."""
    part: AuditPart | None = json_field("part", default=None)
    """Part in the team."""
    independence: str | None = json_field("independence", default=None)
    """Why the person is objective and impartial here (9.2.2 b)."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            person: str | None = None, lead: bool | None = None, part: AuditPart | None = None, independence: str | None = None,
            extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class AuditFinding(Record):
    """Something that an audit found."""

    __slots__ = ()
    __kind__ = "auditFinding"

    id: str | None = json_field("id", default=None)
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    grade: FindingGrade | None = json_field("grade", default=None)
    """How much it weighs."""
    requirement: str | None = json_field("requirement", default=None)
    """Requirement or control that it is about."""
    statement: str | None = json_field("statement", default=None)
    """What was found."""
    sample: Sample | None = json_field("sample", "Sample", default=None)
    """Sample that was examined, with its population."""
    ai_systems: tuple[str, ...] = json_field("aiSystems", many=True, default=())
    """AI systems that it is about."""
    nonconformity: str | None = json_field("nonconformity", default=None)
    """Nonconformity that was opened for it."""
    response: str | None = json_field("response", default=None)
    """Answer of those who were audited."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for it."""
    due: Date | None = json_field("due", "date", default=None)
    """Day by which it is to be dealt with."""
    due_revisions: tuple[DueRevision, ...] = json_field("dueRevisions", "DueRevision", many=True, default=())
    """Earlier dates by which it was to be done, each with the reason why it was moved."""
    closed_on: Date | None = json_field("closedOn", "date", default=None)
    """Day on which it was closed."""
    stated_status: CaseStatus | None = json_field("statedStatus", default=None)
    """State as it is recorded, in a word; dates decide where they are recorded."""
    improvement: str | None = json_field("improvement", default=None)
    """Improvement that addresses it."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str | None = None, grade: FindingGrade | None = None, requirement: str | None = None, statement: str | None = None,
            sample: Sample | Mapping[str, Any] | None = None, ai_systems: Sequence[str] | None = None, nonconformity: str | None = None,
            response: str | None = None, owner: str | None = None, due: Date | str | None = None,
            due_revisions: Sequence[DueRevision | Mapping[str, Any]] | None = None, closed_on: Date | str | None = None,
            stated_status: CaseStatus | None = None, improvement: str | None = None, evidence: Sequence[str] | None = None,
            extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class ManagementReview(Record):
    """A review of the management system by top management (9.3)."""

    __slots__ = ()
    __kind__ = "managementReview"

    id: str = json_field("id")
    """The organization's own identifier, unique in the document."""
    title: str | None = json_field("title", default=None)
    """Short name by which people speak of it."""
    description: str | None = json_field("description", default=None)
    """What it is, in a few sentences."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for it."""
    management_systems: tuple[ManagementSystem, ...] = json_field("managementSystems", many=True, default=())
    """Management systems for which it counts: that for AI alone where none is named."""
    planned_on: Date | None = json_field("plannedOn", "date", default=None)
    """Day for which it was planned."""
    on: Date | None = json_field("on", "date", default=None)
    """Day on which it was held."""
    chair: str | None = json_field("chair", default=None)
    """Person or role of top management that led it."""
    attendees: tuple[str, ...] = json_field("attendees", many=True, default=())
    """Persons or roles that took part."""
    inputs: tuple[ReviewInput, ...] = json_field("inputs", "ReviewInput", many=True, default=())
    """Inputs that were considered (9.3.2)."""
    suitability: str | None = json_field("suitability", default=None)
    """Whether the management system is still suitable (9.3.1)."""
    adequacy: str | None = json_field("adequacy", default=None)
    """Whether it is still adequate (9.3.1)."""
    effectiveness: str | None = json_field("effectiveness", default=None)
    """Whether it is effective (9.3.1)."""
    decisions: tuple[ReviewDecision, ...] = json_field("decisions", "ReviewDecision", many=True, default=())
    """What was decided (9.3.3)."""
    actions: tuple[Action, ...] = json_field("actions", "Action", many=True, default=())
    """What is to be done."""
    minutes: str | None = json_field("minutes", default=None)
    """Minutes among the documents."""
    next_on: Date | None = json_field("nextOn", "date", default=None)
    """Day of the next review."""
    tags: tuple[str, ...] = json_field("tags", many=True, default=())
    """The organization's own keywords, for search and filters."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str, title: str | None = None, description: str | None = None, owner: str | None = None,
            management_systems: Sequence[ManagementSystem] | None = None, planned_on: Date | str | None = None, on: Date | str | None = None,
            chair: str | None = None, attendees: Sequence[str] | None = None, inputs: Sequence[ReviewInput | Mapping[str, Any]] | None = None,
            suitability: str | None = None, adequacy: str | None = None, effectiveness: str | None = None,
            decisions: Sequence[ReviewDecision | Mapping[str, Any]] | None = None, actions: Sequence[Action | Mapping[str, Any]] | None = None,
            minutes: str | None = None, next_on: Date | str | None = None, tags: Sequence[str] | None = None,
            evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class ReviewInput(Record):
    """One input of a management review."""

    __slots__ = ()
    __kind__ = "reviewInput"

    topic: ReviewTopic | None = json_field("topic", default=None)
    """What it is about."""
    other_topic: str | None = json_field("otherTopic", default=None)
    """What it is about, if no word fits."""
    summary: str | None = json_field("summary", default=None)
    """What was reported."""
    trend: Trend | None = json_field("trend", default=None)
    """Which way it goes."""
    records: tuple[str, ...] = json_field("records", many=True, default=())
    """Records that it rests on."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            topic: ReviewTopic | None = None, other_topic: str | None = None, summary: str | None = None, trend: Trend | None = None,
            records: Sequence[str] | None = None, evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class ReviewDecision(Record):
    """A decision of a management review (9.3.3)."""

    __slots__ = ()
    __kind__ = "reviewDecision"

    id: str | None = json_field("id", default=None)
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    what: str | None = json_field("what", default=None)
    """What was decided."""
    kind: ReviewDecisionKind | None = json_field("kind", default=None)
    """What it is about."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that carries it out."""
    due: Date | None = json_field("due", "date", default=None)
    """Date by which it shall be implemented."""
    due_revisions: tuple[DueRevision, ...] = json_field("dueRevisions", "DueRevision", many=True, default=())
    """Earlier dates by which it was to be done, each with the reason why it was moved."""
    done_on: Date | None = json_field("doneOn", "date", default=None)
    """Date on which it was implemented."""
    stated_status: WorkStatus | None = json_field("statedStatus", default=None)
    """State as it is recorded, in a word; dates decide where they are recorded."""
    records: tuple[str, ...] = json_field("records", many=True, default=())
    """Changes, improvements and objectives that it led to."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str | None = None, what: str | None = None, kind: ReviewDecisionKind | None = None, owner: str | None = None,
            due: Date | str | None = None, due_revisions: Sequence[DueRevision | Mapping[str, Any]] | None = None,
            done_on: Date | str | None = None, stated_status: WorkStatus | None = None, records: Sequence[str] | None = None,
            evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Nonconformity(Record):
    """A requirement that was not met, and what was done about it (10.2)."""

    __slots__ = ()
    __kind__ = "nonconformity"

    id: str = json_field("id")
    """The organization's own identifier, unique in the document."""
    title: str | None = json_field("title", default=None)
    """Short name by which people speak of it."""
    description: str | None = json_field("description", default=None)
    """What it is, in a few sentences."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for it."""
    source: NonconformitySource | None = json_field("source", default=None)
    """How it came to light."""
    other_source: str | None = json_field("otherSource", default=None)
    """How it came to light, if no word fits."""
    raised_from: str | None = json_field("raisedFrom", default=None)
    """Record that it comes from, where that record does not name this nonconformity itself."""
    requirement: str | None = json_field("requirement", default=None)
    """Requirement or control that was not met."""
    against: tuple[str, ...] = json_field("against", many=True, default=())
    """What else is not met: an own policy, a contract, an obligation."""
    ai_systems: tuple[str, ...] = json_field("aiSystems", many=True, default=())
    """AI systems that it concerns."""
    grade: NonconformityGrade | None = json_field("grade", default=None)
    """How much it weighs."""
    statement: str | None = json_field("statement", default=None)
    """What was not met, and what shows it."""
    consequences: str | None = json_field("consequences", default=None)
    """What it led to, and how that was dealt with (10.2 a)."""
    correction: str | None = json_field("correction", default=None)
    """What was done to control and correct it (10.2 a)."""
    corrected_on: Date | None = json_field("correctedOn", "date", default=None)
    """Day on which it was corrected."""
    cause_removal_needed: bool | None = json_field("causeRemovalNeeded", default=None)
    """Whether its causes have to be removed (10.2 b)."""
    cause_removal_reason: str | None = json_field("causeRemovalReason", default=None)
    """Why they have to be removed or not."""
    root_cause: RootCause | None = json_field("rootCause", "RootCause", default=None)
    """What caused it (10.2 b)."""
    similar_elsewhere: SimilarCases | None = json_field("similarElsewhere", "SimilarCases", default=None)
    """Whether similar nonconformities exist or could occur elsewhere (10.2 b)."""
    actions: tuple[Action, ...] = json_field("actions", "Action", many=True, default=())
    """Corrective actions (10.2 c)."""
    proportionality: str | None = json_field("proportionality", default=None)
    """Why the actions fit the effects (10.2)."""
    effectiveness_review: EffectivenessReview | None = json_field("effectivenessReview", "EffectivenessReview", default=None)
    """Whether the actions worked (10.2 d)."""
    changes: tuple[str, ...] = json_field("changes", many=True, default=())
    """Changes to the management system that it led to (10.2 e)."""
    repeats: tuple[str, ...] = json_field("repeats", many=True, default=())
    """Earlier nonconformities that it repeats."""
    opened_on: Date | None = json_field("openedOn", "date", default=None)
    """Day on which it was opened."""
    due: Date | None = json_field("due", "date", default=None)
    """Day by which it is to be closed."""
    due_revisions: tuple[DueRevision, ...] = json_field("dueRevisions", "DueRevision", many=True, default=())
    """Earlier dates by which it was to be done, each with the reason why it was moved."""
    closed_on: Date | None = json_field("closedOn", "date", default=None)
    """Day on which it was closed."""
    closed_by: str | None = json_field("closedBy", default=None)
    """Person or role that closed it."""
    stated_status: CaseStatus | None = json_field("statedStatus", default=None)
    """State as it is recorded, in a word; dates decide where they are recorded."""
    tags: tuple[str, ...] = json_field("tags", many=True, default=())
    """The organization's own keywords, for search and filters."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str, title: str | None = None, description: str | None = None, owner: str | None = None,
            source: NonconformitySource | None = None, other_source: str | None = None, raised_from: str | None = None,
            requirement: str | None = None, against: Sequence[str] | None = None, ai_systems: Sequence[str] | None = None,
            grade: NonconformityGrade | None = None, statement: str | None = None, consequences: str | None = None,
            correction: str | None = None, corrected_on: Date | str | None = None, cause_removal_needed: bool | None = None,
            cause_removal_reason: str | None = None, root_cause: RootCause | Mapping[str, Any] | None = None,
            similar_elsewhere: SimilarCases | Mapping[str, Any] | None = None, actions: Sequence[Action | Mapping[str, Any]] | None = None,
            proportionality: str | None = None, effectiveness_review: EffectivenessReview | Mapping[str, Any] | None = None,
            changes: Sequence[str] | None = None, repeats: Sequence[str] | None = None, opened_on: Date | str | None = None,
            due: Date | str | None = None, due_revisions: Sequence[DueRevision | Mapping[str, Any]] | None = None,
            closed_on: Date | str | None = None, closed_by: str | None = None, stated_status: CaseStatus | None = None,
            tags: Sequence[str] | None = None, evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class RootCause(Record):
    """What caused a nonconformity (10.2 b)."""

    __slots__ = ()
    __kind__ = "rootCause"

    method: RootCauseMethod | None = json_field("method", default=None)
    """How it was found."""
    other_method: str | None = json_field("otherMethod", default=None)
    """How it was found, if no word fits."""
    causes: tuple[str, ...] = json_field("causes", many=True, default=())
    """Causes that were found."""
    on: Date | None = json_field("on", "date", default=None)
    """Day on which they were found."""
    by: str | None = json_field("by", default=None)
    """Person or role that found them."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            method: RootCauseMethod | None = None, other_method: str | None = None, causes: Sequence[str] | None = None,
            on: Date | str | None = None, by: str | None = None, evidence: Sequence[str] | None = None, extensions: Mapping[str,
            Any] | None = None
        ) -> None: ...


class SimilarCases(Record):
    """Whether similar nonconformities exist or could occur elsewhere (10.2 b)."""

    __slots__ = ()
    __kind__ = "similarCases"

    on: Date | None = json_field("on", "date", default=None)
    """Day on which it was looked for."""
    found: bool | None = json_field("found", default=None)
    """Whether anything was found."""
    description: str | None = json_field("description", default=None)
    """Where was looked, and what was found."""
    nonconformities: tuple[str, ...] = json_field("nonconformities", many=True, default=())
    """Similar nonconformities."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            on: Date | str | None = None, found: bool | None = None, description: str | None = None,
            nonconformities: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Improvement(Record):
    """An improvement of the management system (10.1)."""

    __slots__ = ()
    __kind__ = "improvement"

    id: str = json_field("id")
    """The organization's own identifier, unique in the document."""
    title: str | None = json_field("title", default=None)
    """Short name by which people speak of it."""
    description: str | None = json_field("description", default=None)
    """What it is, in a few sentences."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for it."""
    source: str | None = json_field("source", default=None)
    """Where the idea comes from, in words."""
    raised_from: str | None = json_field("raisedFrom", default=None)
    """Audit, review, incident or measurement that it comes from."""
    benefit: str | None = json_field("benefit", default=None)
    """What it is good for: suitability, adequacy or effectiveness."""
    raised_on: Date | None = json_field("raisedOn", "date", default=None)
    """Day on which it was raised."""
    decided_on: Date | None = json_field("decidedOn", "date", default=None)
    """Day of the decision."""
    decided_by: str | None = json_field("decidedBy", default=None)
    """Person or role that decided."""
    accepted: bool | None = json_field("accepted", default=None)
    """Whether it is accepted."""
    reason: str | None = json_field("reason", default=None)
    """Why it is accepted or not."""
    actions: tuple[Action, ...] = json_field("actions", "Action", many=True, default=())
    """What is to be done."""
    changes: tuple[str, ...] = json_field("changes", many=True, default=())
    """Changes that it led to."""
    due: Date | None = json_field("due", "date", default=None)
    """Day by which it is to be done."""
    due_revisions: tuple[DueRevision, ...] = json_field("dueRevisions", "DueRevision", many=True, default=())
    """Earlier dates by which it was to be done, each with the reason why it was moved."""
    done_on: Date | None = json_field("doneOn", "date", default=None)
    """Day on which it was done."""
    stated_status: WorkStatus | None = json_field("statedStatus", default=None)
    """State as it is recorded, in a word; dates decide where they are recorded."""
    outcome: str | None = json_field("outcome", default=None)
    """What it led to."""
    tags: tuple[str, ...] = json_field("tags", many=True, default=())
    """The organization's own keywords, for search and filters."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str, title: str | None = None, description: str | None = None, owner: str | None = None, source: str | None = None,
            raised_from: str | None = None, benefit: str | None = None, raised_on: Date | str | None = None,
            decided_on: Date | str | None = None, decided_by: str | None = None, accepted: bool | None = None, reason: str | None = None,
            actions: Sequence[Action | Mapping[str, Any]] | None = None, changes: Sequence[str] | None = None, due: Date | str | None = None,
            due_revisions: Sequence[DueRevision | Mapping[str, Any]] | None = None, done_on: Date | str | None = None,
            stated_status: WorkStatus | None = None, outcome: str | None = None, tags: Sequence[str] | None = None,
            evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Attestation(Record):
    """An assessor's judgement on a requirement or control."""

    __slots__ = ()
    __kind__ = "attestation"

    id: str = json_field("id")
    """The organization's own identifier, unique in the document."""
    target: str | None = json_field("target", default=None)
    """Requirement or control that is judged."""
    claim: AttestationClaim | None = json_field("claim", default=None)
    """What is claimed."""
    ai_systems: tuple[str, ...] = json_field("aiSystems", many=True, default=())
    """AI systems that it is for; none for all."""
    by: str | None = json_field("by", default=None)
    """Person or role that judges."""
    on: Date | None = json_field("on", "date", default=None)
    """Day of the judgement."""
    valid_until: Date | None = json_field("validUntil", "date", default=None)
    """Last day on which it holds."""
    rationale: str | None = json_field("rationale", default=None)
    """Why it is judged so."""
    tags: tuple[str, ...] = json_field("tags", many=True, default=())
    """The organization's own keywords, for search and filters."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str, target: str | None = None, claim: AttestationClaim | None = None, ai_systems: Sequence[str] | None = None,
            by: str | None = None, on: Date | str | None = None, valid_until: Date | str | None = None, rationale: str | None = None,
            tags: Sequence[str] | None = None, evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Certification(Record):
    """Certification of the management system (ISO/IEC 17021-1, ISO/IEC 42006)."""

    __slots__ = ()
    __kind__ = "certification"

    id: str | None = json_field("id", default=None)
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    body: str | None = json_field("body", default=None)
    """Certification body."""
    accreditation: Accreditation | None = json_field("accreditation", "Accreditation", default=None)
    """Accreditation of the certification body."""
    scope: str | None = json_field("scope", default=None)
    """Scope of the certification, in the certificate's words."""
    ai_systems: tuple[str, ...] = json_field("aiSystems", many=True, default=())
    """AI systems inside that scope, where they are named."""
    units: tuple[str, ...] = json_field("units", many=True, default=())
    """Units inside that scope."""
    sites: tuple[str, ...] = json_field("sites", many=True, default=())
    """Sites inside that scope."""
    ai_roles: tuple[AiRole, ...] = json_field("aiRoles", many=True, default=())
    """Roles that the certification is for (ISO/IEC 42006, 9.1.2)."""
    applied_on: Date | None = json_field("appliedOn", "date", default=None)
    """Day of the application."""
    stage1: CertificationAudit | None = json_field("stage1", "CertificationAudit", default=None)
    """Stage 1: readiness."""
    stage2: CertificationAudit | None = json_field("stage2", "CertificationAudit", default=None)
    """Stage 2: implementation and effectiveness."""
    certificate: Certificate | None = json_field("certificate", "Certificate", default=None)
    """The certificate."""
    surveillance_audits: tuple[CertificationAudit, ...] = json_field("surveillanceAudits", "CertificationAudit", many=True, default=())
    """Surveillance audits."""
    recertification_audits: tuple[CertificationAudit, ...] = json_field("recertificationAudits", "CertificationAudit", many=True, default=())
    """Recertification audits."""
    terms: CertificationTerms | None = json_field("terms", "CertificationTerms", default=None)
    """Times that the certification body set, where they differ from the usual ones."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that looks after it."""
    contract: str | None = json_field("contract", default=None)
    """The contract among the documents."""
    tags: tuple[str, ...] = json_field("tags", many=True, default=())
    """The organization's own keywords, for search and filters."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str | None = None, body: str | None = None, accreditation: Accreditation | Mapping[str, Any] | None = None,
            scope: str | None = None, ai_systems: Sequence[str] | None = None, units: Sequence[str] | None = None,
            sites: Sequence[str] | None = None, ai_roles: Sequence[AiRole] | None = None, applied_on: Date | str | None = None,
            stage1: CertificationAudit | Mapping[str, Any] | None = None, stage2: CertificationAudit | Mapping[str, Any] | None = None,
            certificate: Certificate | Mapping[str, Any] | None = None, surveillance_audits: Sequence[CertificationAudit | Mapping[str,
            Any]] | None = None, recertification_audits: Sequence[CertificationAudit | Mapping[str, Any]] | None = None,
            terms: CertificationTerms | Mapping[str, Any] | None = None, owner: str | None = None, contract: str | None = None,
            tags: Sequence[str] | None = None, evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Accreditation(Record):
    """Accreditation of a certification body."""

    __slots__ = ()
    __kind__ = "accreditation"

    body: str | None = json_field("body", default=None)
    """Accreditation body."""
    number: str | None = json_field("number", default=None)
    """Number of the accreditation."""
    scope: str | None = json_field("scope", default=None)
    """What it covers."""
    valid_until: Date | None = json_field("validUntil", "date", default=None)
    """Last day on which it holds."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            body: str | None = None, number: str | None = None, scope: str | None = None, valid_until: Date | str | None = None,
            extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class CertificationAudit(Record):
    """An audit by the certification body."""

    __slots__ = ()
    __kind__ = "certificationAudit"

    id: str | None = json_field("id", default=None)
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    planned_on: Date | None = json_field("plannedOn", "date", default=None)
    """Day for which it is planned."""
    started_on: Date | None = json_field("startedOn", "date", default=None)
    """First day."""
    on: Date | None = json_field("on", "date", default=None)
    """Last day; limits count from here."""
    due_by: Date | None = json_field("dueBy", "date", default=None)
    """Day by which it has to take place."""
    auditors: tuple[str, ...] = json_field("auditors", many=True, default=())
    """Who audited."""
    scope: AuditScope | None = json_field("scope", "AuditScope", default=None)
    """What it covered."""
    findings: tuple[CertificationFinding, ...] = json_field("findings", "CertificationFinding", many=True, default=())
    """What was found."""
    recommendation: str | None = json_field("recommendation", default=None)
    """What the auditors recommend."""
    decided_on: Date | None = json_field("decidedOn", "date", default=None)
    """Day of the body's decision on it."""
    report: str | None = json_field("report", default=None)
    """The report among the documents."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str | None = None, planned_on: Date | str | None = None, started_on: Date | str | None = None, on: Date | str | None = None,
            due_by: Date | str | None = None, auditors: Sequence[str] | None = None, scope: AuditScope | Mapping[str, Any] | None = None,
            findings: Sequence[CertificationFinding | Mapping[str, Any]] | None = None, recommendation: str | None = None,
            decided_on: Date | str | None = None, report: str | None = None, evidence: Sequence[str] | None = None, extensions: Mapping[str,
            Any] | None = None
        ) -> None: ...


class CertificationFinding(Record):
    """Something that the certification body found."""

    __slots__ = ()
    __kind__ = "certificationFinding"

    id: str | None = json_field("id", default=None)
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    grade: FindingGrade | None = json_field("grade", default=None)
    """How much it weighs."""
    requirement: str | None = json_field("requirement", default=None)
    """Requirement or control that it is about."""
    statement: str | None = json_field("statement", default=None)
    """What was found."""
    response_due: Date | None = json_field("responseDue", "date", default=None)
    """Day by which the organization has to answer."""
    responded_on: Date | None = json_field("respondedOn", "date", default=None)
    """Day on which it answered."""
    plan_accepted_on: Date | None = json_field("planAcceptedOn", "date", default=None)
    """Day on which the body accepted correction and plan."""
    due: Date | None = json_field("due", "date", default=None)
    """Day by which it has to be closed."""
    verified_on: Date | None = json_field("verifiedOn", "date", default=None)
    """Day on which the body verified correction and corrective action."""
    closed_on: Date | None = json_field("closedOn", "date", default=None)
    """Day on which the body closed it."""
    nonconformity: str | None = json_field("nonconformity", default=None)
    """Nonconformity that was opened for it."""
    evidence: tuple[str, ...] = json_field("evidence", many=True, default=())
    """Evidence available to auditors."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            id: str | None = None, grade: FindingGrade | None = None, requirement: str | None = None, statement: str | None = None,
            response_due: Date | str | None = None, responded_on: Date | str | None = None, plan_accepted_on: Date | str | None = None,
            due: Date | str | None = None, verified_on: Date | str | None = None, closed_on: Date | str | None = None,
            nonconformity: str | None = None, evidence: Sequence[str] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Certificate(Record):
    """A certificate."""

    __slots__ = ()
    __kind__ = "certificate"

    number: str | None = json_field("number", default=None)
    """Number of the certificate."""
    decided_on: Date | None = json_field("decidedOn", "date", default=None)
    """Day of the decision; the cycle starts here."""
    issued_on: Date | None = json_field("issuedOn", "date", default=None)
    """Day of issue."""
    expires_on: Date | None = json_field("expiresOn", "date", default=None)
    """Last day on which it holds."""
    status: CertificateStatus | None = json_field("status", default=None)
    """Whether it holds."""
    status_since: Date | None = json_field("statusSince", "date", default=None)
    """Day since which that is so."""
    soa_version: str | None = json_field("soaVersion", default=None)
    """Version of the Statement of Applicability that it names."""
    document: str | None = json_field("document", default=None)
    """The certificate among the documents."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            number: str | None = None, decided_on: Date | str | None = None, issued_on: Date | str | None = None,
            expires_on: Date | str | None = None, status: CertificateStatus | None = None, status_since: Date | str | None = None,
            soa_version: str | None = None, document: str | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class CertificationTerms(Record):
    """Times that the certification body set."""

    __slots__ = ()
    __kind__ = "certificationTerms"

    cycle: str | None = json_field("cycle", default=None)
    """Length of the cycle; usually three years."""
    surveillance_interval: str | None = json_field("surveillanceInterval", default=None)
    """Longest time between surveillance audits; usually a year."""
    first_surveillance: str | None = json_field("firstSurveillance", default=None)
    """Time from the decision to the first surveillance audit; at most 12 months."""
    major_limit: str | None = json_field("majorLimit", default=None)
    """Time in which a major nonconformity of stage 2 has to be closed; usually six months."""
    minor_limit: str | None = json_field("minorLimit", default=None)
    """Time in which a minor nonconformity has to be closed."""
    restoration_limit: str | None = json_field("restorationLimit", default=None)
    """Time after expiry in which the certificate can be restored; usually six months."""
    stage_gap: str | None = json_field("stageGap", default=None)
    """Longest time between stage 1 and stage 2."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            cycle: str | None = None, surveillance_interval: str | None = None, first_surveillance: str | None = None,
            major_limit: str | None = None, minor_limit: str | None = None, restoration_limit: str | None = None, stage_gap: str | None = None,
            extensions: Mapping[str, Any] | None = None
        ) -> None: ...


class Root(Record):
    """An organization's AI management system (ISO/IEC 42001) as one document."""

    __slots__ = ()
    __kind__ = "aims"

    schema_version: str = json_field("schemaVersion")
    """Version of this data format that the document was written for, such as `1.0`."""
    id: str | None = json_field("id", default=None)
    """Identifier of the management system as a whole."""
    title: str | None = json_field("title", default=None)
    """Name of the management system."""
    revision: Revision | None = json_field("revision", "Revision", default=None)
    """Revision of the document."""
    language: str | None = json_field("language", default=None)
    """Main language of the texts."""
    standard: StandardEdition | None = json_field("standard", "StandardEdition", default=None)
    """The standard that the management system follows."""
    organization: Organization | None = json_field("organization", "Organization", default=None)
    """The organization and its roles with AI (4.1)."""
    issues: tuple[Issue, ...] = json_field("issues", "Issue", many=True, default=())
    """External and internal issues (4.1)."""
    interested_parties: tuple[InterestedParty, ...] = json_field("interestedParties", "InterestedParty", many=True, default=())
    """Interested parties and what they need (4.2)."""
    obligations: tuple[Obligation, ...] = json_field("obligations", "Obligation", many=True, default=())
    """Requirements that apply to the organization or that it has adopted (4.2)."""
    scope: Scope | None = json_field("scope", "Scope", default=None)
    """Boundaries and applicability of the management system (4.3)."""
    policies: tuple[Policy, ...] = json_field("policies", "Policy", many=True, default=())
    """The AI policy and topic-specific policies (5.2, A.2)."""
    people: tuple[Person, ...] = json_field("people", "Person", many=True, default=())
    """People that other records name."""
    roles: tuple[Role, ...] = json_field("roles", "Role", many=True, default=())
    """Roles with their responsibilities and authorities (5.3, A.3.2)."""
    risk_method: RiskMethod | None = json_field("riskMethod", "RiskMethod", default=None)
    """Method of the AI risk assessment, with its criteria (6.1.1, 6.1.2)."""
    risks: tuple[Risk, ...] = json_field("risks", "Risk", many=True, default=())
    """AI risks and opportunities (6.1.2, 8.2)."""
    risk_assessments: tuple[RiskAssessment, ...] = json_field("riskAssessments", "RiskAssessment", many=True, default=())
    """AI risk assessments: what was assessed when and by whom (6.1.2, 8.2)."""
    treatments: tuple[Treatment, ...] = json_field("treatments", "Treatment", many=True, default=())
    """AI risk treatments (6.1.3, 8.3)."""
    own_controls: tuple[OwnControl, ...] = json_field("ownControls", "OwnControl", many=True, default=())
    """Controls other than those of Annex A (6.1.3 d)."""
    statement_of_applicability: StatementOfApplicability | None = json_field("statementOfApplicability", "StatementOfApplicability", default=None)
    """Statement of Applicability: which controls are included or excluded, with justifications (6.1.3 f)."""
    impact_method: ImpactMethod | None = json_field("impactMethod", "ImpactMethod", default=None)
    """Process of the AI system impact assessment (6.1.4, A.5.2)."""
    impact_assessments: tuple[ImpactAssessment, ...] = json_field("impactAssessments", "ImpactAssessment", many=True, default=())
    """AI system impact assessments (6.1.4, 8.4, A.5)."""
    objectives: tuple[Objective, ...] = json_field("objectives", "Objective", many=True, default=())
    """AI objectives and the planning to achieve them (6.2)."""
    changes: tuple[Change, ...] = json_field("changes", "Change", many=True, default=())
    """Changes to the management system or its AI systems (6.3, 8.1)."""
    ai_systems: tuple[AiSystem, ...] = json_field("aiSystems", "AiSystem", many=True, default=())
    """AI systems that the organization develops, provides or uses."""
    resources: tuple[Resource, ...] = json_field("resources", "Resource", many=True, default=())
    """Resources of AI systems: data, models, tooling, computing and human resources (A.4, A.7)."""
    incidents: tuple[Incident, ...] = json_field("incidents", "Incident", many=True, default=())
    """Incidents: events in which an AI system caused harm or could have (A.8.4)."""
    concerns: tuple[Concern, ...] = json_field("concerns", "Concern", many=True, default=())
    """Concerns that have been reported (A.3.3, A.8.3)."""
    suppliers: tuple[Supplier, ...] = json_field("suppliers", "Supplier", many=True, default=())
    """Parties that supply AI systems, resources or services (A.10.3)."""
    customers: tuple[Customer, ...] = json_field("customers", "Customer", many=True, default=())
    """Parties that AI systems are provided to (A.10.4)."""
    competences: tuple[Competence, ...] = json_field("competences", "Competence", many=True, default=())
    """Competence that is necessary, and the evidence of it (7.2)."""
    trainings: tuple[Training, ...] = json_field("trainings", "Training", many=True, default=())
    """Training and awareness measures (7.3)."""
    communications: tuple[Communication, ...] = json_field("communications", "Communication", many=True, default=())
    """Communications: on what, when, with whom and how (7.4)."""
    documents: tuple[Document, ...] = json_field("documents", "Document", many=True, default=())
    """Documented information and its control (7.5)."""
    evidence: tuple[Evidence, ...] = json_field("evidence", "Evidence", many=True, default=())
    """Evidence of what was done (7.5, 9.1)."""
    metrics: tuple[Metric, ...] = json_field("metrics", "Metric", many=True, default=())
    """What is monitored and measured (9.1, A.6.2.6)."""
    audit_programme: AuditProgramme | None = json_field("auditProgramme", "AuditProgramme", default=None)
    """Internal audit programme (9.2.2)."""
    audits: tuple[Audit, ...] = json_field("audits", "Audit", many=True, default=())
    """Audits and their findings (9.2)."""
    management_reviews: tuple[ManagementReview, ...] = json_field("managementReviews", "ManagementReview", many=True, default=())
    """Management reviews (9.3)."""
    nonconformities: tuple[Nonconformity, ...] = json_field("nonconformities", "Nonconformity", many=True, default=())
    """Nonconformities and corrective actions (10.2)."""
    improvements: tuple[Improvement, ...] = json_field("improvements", "Improvement", many=True, default=())
    """Improvements (10.1)."""
    attestations: tuple[Attestation, ...] = json_field("attestations", "Attestation", many=True, default=())
    """Attestations: judgements of people on single requirements and controls."""
    certification: Certification | None = json_field("certification", "Certification", default=None)
    """The certificate and the audits of the certification body."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object for each vendor."""

    if TYPE_CHECKING:

        def __init__(self, *,
            schema_version: str, id: str | None = None, title: str | None = None, revision: Revision | Mapping[str, Any] | None = None,
            language: str | None = None, standard: StandardEdition | Mapping[str, Any] | None = None, organization: Organization | Mapping[str,
            Any] | None = None, issues: Sequence[Issue | Mapping[str, Any]] | None = None,
            interested_parties: Sequence[InterestedParty | Mapping[str, Any]] | None = None, obligations: Sequence[Obligation | Mapping[str,
            Any]] | None = None, scope: Scope | Mapping[str, Any] | None = None, policies: Sequence[Policy | Mapping[str, Any]] | None = None,
            people: Sequence[Person | Mapping[str, Any]] | None = None, roles: Sequence[Role | Mapping[str, Any]] | None = None,
            risk_method: RiskMethod | Mapping[str, Any] | None = None, risks: Sequence[Risk | Mapping[str, Any]] | None = None,
            risk_assessments: Sequence[RiskAssessment | Mapping[str, Any]] | None = None, treatments: Sequence[Treatment | Mapping[str,
            Any]] | None = None, own_controls: Sequence[OwnControl | Mapping[str, Any]] | None = None,
            statement_of_applicability: StatementOfApplicability | Mapping[str, Any] | None = None, impact_method: ImpactMethod | Mapping[str,
            Any] | None = None, impact_assessments: Sequence[ImpactAssessment | Mapping[str, Any]] | None = None,
            objectives: Sequence[Objective | Mapping[str, Any]] | None = None, changes: Sequence[Change | Mapping[str, Any]] | None = None,
            ai_systems: Sequence[AiSystem | Mapping[str, Any]] | None = None, resources: Sequence[Resource | Mapping[str, Any]] | None = None,
            incidents: Sequence[Incident | Mapping[str, Any]] | None = None, concerns: Sequence[Concern | Mapping[str, Any]] | None = None,
            suppliers: Sequence[Supplier | Mapping[str, Any]] | None = None, customers: Sequence[Customer | Mapping[str, Any]] | None = None,
            competences: Sequence[Competence | Mapping[str, Any]] | None = None, trainings: Sequence[Training | Mapping[str,
            Any]] | None = None, communications: Sequence[Communication | Mapping[str, Any]] | None = None,
            documents: Sequence[Document | Mapping[str, Any]] | None = None, evidence: Sequence[Evidence | Mapping[str, Any]] | None = None,
            metrics: Sequence[Metric | Mapping[str, Any]] | None = None, audit_programme: AuditProgramme | Mapping[str, Any] | None = None,
            audits: Sequence[Audit | Mapping[str, Any]] | None = None, management_reviews: Sequence[ManagementReview | Mapping[str,
            Any]] | None = None, nonconformities: Sequence[Nonconformity | Mapping[str, Any]] | None = None,
            improvements: Sequence[Improvement | Mapping[str, Any]] | None = None, attestations: Sequence[Attestation | Mapping[str,
            Any]] | None = None, certification: Certification | Mapping[str, Any] | None = None, extensions: Mapping[str, Any] | None = None
        ) -> None: ...
