"""What an organization records, as pydantic models (`pip install "aimskit[models]"`).

A document that the core reads without a diagnostic validates here, and one with errors of shape does not; rules are the core's alone.
Written by `python -m generate` from the committed schemas; don't edit.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field, StringConstraints

from .modelling import AimsModel, AnyText, Boolean, Date, Day, Extensions, Id, Integer, Moment, Number, Reference, Text, matching

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
    "Aims",
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


class Revision(AimsModel):
    """Revision of the document."""

    number: Annotated[Integer, Field(ge=0, le=4294967295)] | None = None
    """Number of the revision, counting up."""
    on: Date | None = None
    """Date of the revision."""
    state: RevisionState | None = None
    """Whether the document is a draft or declared complete."""
    note: Text | None = None
    """What changed."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object for each vendor."""


class StandardEdition(AimsModel):
    """The standard that the management system follows."""

    framework: Text | None = None
    """Short name of the standard, such as `iso42001`."""
    edition: Text | None = None
    """Edition, such as `2023`."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object for each vendor."""


class Organization(AimsModel):
    """The organization that runs the management system (4.1)."""

    id: Id | None = None
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    legal_name: Text | None = None
    """Registered name."""
    trading_name: Text | None = None
    """Name by which it is known."""
    registration: Text | None = None
    """Number in the commercial or legal register."""
    description: Text | None = None
    """What the organization does."""
    purpose: Text | None = None
    """Its purpose and strategic direction (4.1, 5.1)."""
    kind: OrganizationKind | None = None
    """What sort of organization it is."""
    parent: Text | None = None
    """Organization that it belongs to."""
    subsidiaries: list[Text] = Field(default_factory=list)
    """Organizations that belong to it."""
    units: list[Unit] = Field(default_factory=list)
    """Parts of the organization."""
    sites: list[Site] = Field(default_factory=list)
    """Places where it works."""
    sectors: list[Text] = Field(default_factory=list)
    """Sectors of business, in words or codes."""
    size: OrganizationSize | None = None
    """How many people work there."""
    integrated_systems: list[ManagementSystem] = Field(default_factory=list)
    """Management systems that it runs together with that for AI."""
    ai_roles: list[AiRoleHeld] = Field(default_factory=list)
    """Roles that the organization holds with AI (ISO/IEC 22989, 5.19)."""
    jurisdictions: list[Text] = Field(default_factory=list)
    """Where its law comes from: ISO 3166 codes, or `EU`."""
    reviewed_on: Date | None = None
    """Day of the latest review."""
    next_review_on: Date | None = None
    """Day by which it is to be reviewed again."""
    tags: list[Text] = Field(default_factory=list)
    """The organization's own keywords, for search and filters."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Unit(AimsModel):
    """A part of the organization."""

    id: Id | None = None
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    title: Text | None = None
    """Short name by which people speak of it."""
    description: Text | None = None
    """What the unit does."""
    parent: Reference | None = None
    """Unit that it belongs to."""
    head: Reference | None = None
    """Person or role that leads it."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Site(AimsModel):
    """A place where the organization works."""

    id: Id | None = None
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    title: Text | None = None
    """Short name by which people speak of it."""
    address: Text | None = None
    """Postal address."""
    country: Annotated[AnyText, StringConstraints(pattern=r"^[A-Z]{2}$")] | None = None
    """Country of the site (ISO 3166-1)."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class OrganizationSize(AimsModel):
    """How large the organization is."""

    employees: Annotated[Integer, Field(ge=0, le=4294967295)] | None = None
    """Number of employees."""
    people_in_scope: Annotated[Integer, Field(ge=0, le=4294967295)] | None = None
    """Number of people whose work falls into the scope of the management system."""
    class_: SizeClass | None = None
    """Size class in the sense of EU law."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class AiRoleHeld(AimsModel):
    """A role that the organization holds with AI, and its finer kinds."""

    role: AiRole | None = None
    """The role."""
    sub_roles: list[AiSubRole] = Field(default_factory=list)
    """Finer kinds of the role."""
    description: Text | None = None
    """What the organization does in that role."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Issue(AimsModel):
    """An external or internal issue that bears on what the management system is to achieve (4.1)."""

    id: Id
    """The organization's own identifier, unique in the document."""
    title: Text | None = None
    """Short name by which people speak of it."""
    description: Text | None = None
    """What it is, in a few sentences."""
    owner: Reference | None = None
    """Person or role that answers for it."""
    kind: Origin | None = None
    """Whether the issue is internal or external."""
    topic: IssueTopic | None = None
    """What it is about."""
    other_topic: Text | None = None
    """What it is about, if no word fits."""
    relevant: Boolean | None = None
    """Whether it was found relevant; for climate change the answer itself is asked for (4.1)."""
    reason: Text | None = None
    """Why it is or isn't relevant."""
    effect: Text | None = None
    """How it bears on the intended results."""
    ai_systems: list[Reference] = Field(default_factory=list)
    """AI systems that it concerns."""
    identified_on: Date | None = None
    """Day on which it was identified."""
    closed_on: Date | None = None
    """Day from which it no longer matters."""
    reviewed_on: Date | None = None
    """Day of the latest review."""
    next_review_on: Date | None = None
    """Day by which it is to be reviewed again."""
    tags: list[Text] = Field(default_factory=list)
    """The organization's own keywords, for search and filters."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class InterestedParty(AimsModel):
    """A person or organization that can affect, be affected by, or see itself affected by the organization's AI
    (4.2)."""

    id: Id
    """The organization's own identifier, unique in the document."""
    title: Text | None = None
    """Short name by which people speak of it."""
    description: Text | None = None
    """What it is, in a few sentences."""
    owner: Reference | None = None
    """Person or role that answers for it."""
    kind: InterestedPartyKind | None = None
    """What sort of party it is."""
    other_kind: Text | None = None
    """What sort of party it is, if no word fits."""
    needs: list[PartyNeed] = Field(default_factory=list)
    """What the party needs, expects or requires."""
    ai_systems: list[Reference] = Field(default_factory=list)
    """AI systems that concern the party."""
    contact: Text | None = None
    """How to reach the party."""
    reviewed_on: Date | None = None
    """Day of the latest review."""
    next_review_on: Date | None = None
    """Day by which it is to be reviewed again."""
    tags: list[Text] = Field(default_factory=list)
    """The organization's own keywords, for search and filters."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class PartyNeed(AimsModel):
    """A need, expectation or requirement of an interested party (4.2)."""

    id: Id | None = None
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    what: Text | None = None
    """What the party needs, expects or requires."""
    kind: NeedKind | None = None
    """How binding it is."""
    relevant: Boolean | None = None
    """Whether it is relevant for the management system."""
    addressed: Boolean | None = None
    """Whether the management system takes it on."""
    reason: Text | None = None
    """Why it is or isn't taken on."""
    obligations: list[Reference] = Field(default_factory=list)
    """Obligations that it became."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Obligation(AimsModel):
    """A requirement from law, contract or own promise that the organization has to meet (4.2, A.2.3)."""

    id: Id
    """The organization's own identifier, unique in the document."""
    title: Text | None = None
    """Short name by which people speak of it."""
    description: Text | None = None
    """What it is, in a few sentences."""
    owner: Reference | None = None
    """Person or role that answers for it."""
    source: ObligationSource | None = None
    """Where it comes from."""
    other_source: Text | None = None
    """Where it comes from, if no word fits."""
    citation: Text | None = None
    """Act, article, contract or code, so that one can look it up."""
    jurisdiction: Text | None = None
    """Where it holds: ISO 3166 code, or `EU`."""
    taxonomy_refs: list[Text] = Field(default_factory=list)
    """Items of frameworks that it stands for, such as `eu-ai-act:Art.9`."""
    applies_to: list[Reference] = Field(default_factory=list)
    """AI systems, resources, suppliers and controls that it concerns; none for all."""
    interested_parties: list[Reference] = Field(default_factory=list)
    """Interested parties to which it is owed."""
    applies_from: Date | None = None
    """First day on which it holds."""
    applies_until: Date | None = None
    """Last day on which it holds."""
    how_met: Text | None = None
    """How the organization meets it."""
    document: Reference | None = None
    """The text of the law or contract among the documents."""
    evaluations: list[ComplianceEvaluation] = Field(default_factory=list)
    """Evaluations of whether it is met."""
    reviewed_on: Date | None = None
    """Day of the latest review."""
    next_review_on: Date | None = None
    """Day by which it is to be reviewed again."""
    tags: list[Text] = Field(default_factory=list)
    """The organization's own keywords, for search and filters."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class ComplianceEvaluation(AimsModel):
    """An evaluation of whether an obligation is met."""

    on: Date | None = None
    """Day of the evaluation."""
    by: Reference | None = None
    """Person or role that evaluated."""
    met: Boolean | None = None
    """Whether the obligation is met."""
    note: Text | None = None
    """What was found."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Scope(AimsModel):
    """Boundaries and applicability of the management system (4.3)."""

    id: Id | None = None
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    title: Text | None = None
    """Short name by which people speak of it."""
    statement: Text | None = None
    """The scope in the words that are shown to others."""
    included_units: list[Reference] = Field(default_factory=list)
    """Units inside the scope."""
    included_sites: list[Reference] = Field(default_factory=list)
    """Sites inside the scope."""
    included_activities: list[Text] = Field(default_factory=list)
    """Activities inside the scope."""
    ai_systems: list[Reference] = Field(default_factory=list)
    """AI systems inside the scope."""
    exclusions: list[ScopeExclusion] = Field(default_factory=list)
    """What is left out, each with its reason."""
    interfaces: list[ScopeInterface] = Field(default_factory=list)
    """Where the scope meets what lies outside."""
    issues: list[Reference] = Field(default_factory=list)
    """Issues that were taken into account."""
    interested_parties: list[Reference] = Field(default_factory=list)
    """Interested parties whose requirements were taken into account."""
    processes: list[AimsProcess] = Field(default_factory=list)
    """Processes of the management system and how they interact (4.4, 8.1)."""
    document: Reference | None = None
    """The scope as a controlled document; its approval is recorded there."""
    owner: Reference | None = None
    """Person or role that answers for the scope."""
    reviewed_on: Date | None = None
    """Day of the latest review."""
    next_review_on: Date | None = None
    """Day by which it is to be reviewed again."""
    tags: list[Text] = Field(default_factory=list)
    """The organization's own keywords, for search and filters."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class ScopeExclusion(AimsModel):
    """Something that the scope leaves out."""

    what: Text | None = None
    """What is left out, in words."""
    unit: Reference | None = None
    """Unit that is left out."""
    site: Reference | None = None
    """Site that is left out."""
    ai_system: Reference | None = None
    """AI system that is left out."""
    activity: Text | None = None
    """Activity that is left out."""
    reason: Text | None = None
    """Why it is left out."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class ScopeInterface(AimsModel):
    """A place where the scope meets what lies outside it."""

    with_: Text | None = None
    """What or who lies on the other side."""
    party: Reference | None = None
    """Interested party on the other side."""
    supplier: Reference | None = None
    """Supplier on the other side."""
    description: Text | None = None
    """What crosses the border, and who answers for it."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class AimsProcess(AimsModel):
    """A process of the management system (4.4, 8.1)."""

    id: Id | None = None
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    title: Text | None = None
    """Short name by which people speak of it."""
    description: Text | None = None
    """What it is, in a few sentences."""
    owner: Reference | None = None
    """Person or role that answers for it."""
    inputs: list[Text] = Field(default_factory=list)
    """What goes in."""
    outputs: list[Text] = Field(default_factory=list)
    """What comes out."""
    interacts_with: list[Reference] = Field(default_factory=list)
    """Processes that it works together with."""
    criteria: list[Text] = Field(default_factory=list)
    """Criteria by which the process is controlled (8.1)."""
    external: Boolean | None = None
    """Whether a party outside the organization runs it (8.1)."""
    suppliers: list[Reference] = Field(default_factory=list)
    """Suppliers that run it or parts of it."""
    requirements: list[Reference] = Field(default_factory=list)
    """Requirements that the process serves."""
    document: Reference | None = None
    """Its description among the documents."""
    metrics: list[Reference] = Field(default_factory=list)
    """How its working is measured."""
    assignments: list[Assignment] = Field(default_factory=list)
    """Who does what in it, and who answers for it."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Assignment(AimsModel):
    """Who is responsible, accountable, consulted and informed for one activity (RACI)."""

    activity: Text | None = None
    """The activity."""
    responsible: list[Reference] = Field(default_factory=list)
    """Those who do it."""
    accountable: Reference | None = None
    """The one who answers for it."""
    consulted: list[Reference] = Field(default_factory=list)
    """Those who are asked before."""
    informed: list[Reference] = Field(default_factory=list)
    """Those who are told afterwards."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Policy(AimsModel):
    """A policy: intentions and direction set by top management (5.2, A.2)."""

    id: Id
    """The organization's own identifier, unique in the document."""
    title: Text | None = None
    """Short name by which people speak of it."""
    description: Text | None = None
    """What it is, in a few sentences."""
    owner: Reference | None = None
    """Person or role that answers for it."""
    kind: PolicyKind | None = None
    """Whether it is the AI policy or one on a topic."""
    management_systems: list[ManagementSystem] = Field(default_factory=list)
    """Management systems for which it counts: that for AI alone where none is named."""
    topic: Text | None = None
    """Topic of a topic-specific policy."""
    statement: Text | None = None
    """The policy's text or its core."""
    purpose_fit: Text | None = None
    """How it suits the purpose of the organization (5.2 a)."""
    objectives_framework: Text | None = None
    """How it gives a frame for setting AI objectives (5.2 b)."""
    commitments: list[PolicyCommitment] = Field(default_factory=list)
    """What it commits to (5.2 c, d)."""
    related_policies: list[Reference] = Field(default_factory=list)
    """Other policies that it refers to (5.2, A.2.3)."""
    related_documents: list[Reference] = Field(default_factory=list)
    """Other documents that it refers to or is aligned with (A.2.3)."""
    ai_systems: list[Reference] = Field(default_factory=list)
    """AI systems that it is for; none for all."""
    document: Reference | None = None
    """The policy as a controlled document; approval and review are recorded there."""
    communicated_to: list[Distribution] = Field(default_factory=list)
    """To whom inside the organization it was communicated."""
    available_to: list[Distribution] = Field(default_factory=list)
    """To which interested parties it is available."""
    review_interval: Annotated[AnyText, StringConstraints(pattern=r"^P(?:[0-9]{1,3}W|[0-9]{1,3}Y(?:[0-9]{1,3}M)?(?:[0-9]{1,5}D)?|[0-9]{1,3}M(?:[0-9]{1,5}D)?|[0-9]{1,5}D)$")] | None = None
    """Longest time between two reviews (A.2.4)."""
    tags: list[Text] = Field(default_factory=list)
    """The organization's own keywords, for search and filters."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class PolicyCommitment(AimsModel):
    """Something that a policy commits to."""

    kind: CommitmentKind | None = None
    """What sort of commitment it is."""
    text: Text | None = None
    """The commitment in the policy's words."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Distribution(AimsModel):
    """Who was told or given something, when and how."""

    to: Text | None = None
    """Who it went to, in words."""
    interested_party: Reference | None = None
    """Interested party that it went to."""
    roles: list[Reference] = Field(default_factory=list)
    """Roles that it went to."""
    on: Date | None = None
    """Day on which it was told or given."""
    how: Text | None = None
    """Channel: intranet, contract, web page, meeting."""
    audience: Annotated[Integer, Field(ge=0, le=4294967295)] | None = None
    """How many were to be reached."""
    acknowledged: Annotated[Integer, Field(ge=0, le=4294967295)] | None = None
    """How many confirmed that they took note."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Person(AimsModel):
    """A person who works under the organization's control or acts for it, or a body of such persons."""

    id: Id
    """The organization's own identifier, unique in the document."""
    name: Text | None = None
    """Name of the person, or a pseudonym."""
    kind: PersonKind | None = None
    """Whether it is a person or a body such as a board or committee."""
    members: list[Reference] = Field(default_factory=list)
    """Members of the body."""
    function: Text | None = None
    """Post or job title."""
    unit: Reference | None = None
    """Unit that the person works in."""
    email: Text | None = None
    """E-mail address."""
    external: Boolean | None = None
    """Whether the person works for someone else."""
    employer: Text | None = None
    """For whom an external person works."""
    supplier: Reference | None = None
    """Supplier for which an external person works."""
    active_from: Date | None = None
    """First day with the organization."""
    active_until: Date | None = None
    """Last day with the organization."""
    tags: list[Text] = Field(default_factory=list)
    """The organization's own keywords, for search and filters."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Role(AimsModel):
    """A role with its responsibilities and authorities (5.3, A.3.2)."""

    id: Id
    """The organization's own identifier, unique in the document."""
    title: Text | None = None
    """Short name by which people speak of it."""
    description: Text | None = None
    """What the role is for."""
    responsibilities: list[Text] = Field(default_factory=list)
    """What the role has to see to."""
    authorities: list[Text] = Field(default_factory=list)
    """What the role may decide."""
    mandates: list[RoleMandate] = Field(default_factory=list)
    """Responsibilities that the standard or the law asks someone to hold."""
    ai_systems: list[Reference] = Field(default_factory=list)
    """AI systems that the role is for; none for all."""
    unit: Reference | None = None
    """Unit that the role belongs to."""
    holders: list[Reference] = Field(default_factory=list)
    """People who hold the role."""
    deputies: list[Reference] = Field(default_factory=list)
    """People who stand in for them."""
    reports_to: Reference | None = None
    """Role that it reports to."""
    assignment: Approval | None = None
    """Who assigned the role, and when."""
    communicated_to: list[Distribution] = Field(default_factory=list)
    """To whom the assignment was communicated (5.3)."""
    document: Reference | None = None
    """Role description among the documents."""
    reviewed_on: Date | None = None
    """Day of the latest review."""
    next_review_on: Date | None = None
    """Day by which it is to be reviewed again."""
    tags: list[Text] = Field(default_factory=list)
    """The organization's own keywords, for search and filters."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Approval(AimsModel):
    """Who approved something, and when."""

    by: Reference | None = None
    """Person or role that approved."""
    on: Date | None = None
    """Day of the approval."""
    version: Text | None = None
    """Version that was approved."""
    note: Text | None = None
    """Conditions or remarks."""
    decision: ApprovalDecision | None = None
    """What was decided; `approved` when left out."""
    others: list[Approver] = Field(default_factory=list)
    """Others who were asked as well, each with a decision."""
    digest: Digest | None = None
    """Digest of the state that was approved (7.5.3): SHA-256 over the canonical form (RFC 8785) of the record in
    which this approval stands, without the members `approval`, `approvals`, `assignment` and `signatures`, in
    it and in the records inside it."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Approver(AimsModel):
    """One of several who were asked to approve something."""

    by: Reference | None = None
    """Person or role that was asked."""
    on: Date | None = None
    """Day of the decision."""
    decision: ApprovalDecision | None = None
    """What was decided; `approved` when left out and the day is recorded."""
    note: Text | None = None
    """Conditions or remarks."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Digest(AimsModel):
    """A digest by which a file, or a state of a record, can be recognised."""

    algorithm: DigestAlgorithm
    """How it was computed."""
    value: Text
    """The digest in lower-case hexadecimal."""


class RiskMethod(AimsModel):
    """AI risk criteria and the process of risk assessment (6.1.1, 6.1.2)."""

    id: Id | None = None
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    title: Text | None = None
    """Short name by which people speak of it."""
    description: Text | None = None
    """What it is, in a few sentences."""
    owner: Reference | None = None
    """Person or role that answers for it."""
    version: Text | None = None
    """Version of the method."""
    policies: list[Reference] = Field(default_factory=list)
    """Policies that it is aligned with (6.1.2 a)."""
    objectives: list[Reference] = Field(default_factory=list)
    """Objectives that it is aligned with (6.1.2 a)."""
    repeatability: Text | None = None
    """How repeated assessments give consistent, valid and comparable results (6.1.2 b)."""
    likelihood_scale: Scale | None = None
    """Levels of likelihood."""
    consequence_scales: list[ConsequenceScale] = Field(default_factory=list)
    """Levels of consequence, one scale a dimension."""
    formula: RiskFormula | None = None
    """How likelihood and consequence give a score or a level."""
    matrix: list[MatrixCell] = Field(default_factory=list)
    """Cells of the matrix, if the formula is `matrix`."""
    aggregation: RiskAggregation | None = None
    """How several dimensions give one level."""
    bands: list[RiskBand] = Field(default_factory=list)
    """Levels of risk, and what each asks for."""
    risk_sources: list[RiskSource] = Field(default_factory=list)
    """Own sources of risk beside those of Annex C.3."""
    assessment_interval: Annotated[AnyText, StringConstraints(pattern=r"^P(?:[0-9]{1,3}W|[0-9]{1,3}Y(?:[0-9]{1,3}M)?(?:[0-9]{1,5}D)?|[0-9]{1,3}M(?:[0-9]{1,5}D)?|[0-9]{1,5}D)$")] | None = None
    """Longest time between two assessments (8.2)."""
    reassessment_triggers: list[Text] = Field(default_factory=list)
    """Changes after which risks are assessed again (8.2)."""
    appetite: Text | None = None
    """How much risk the organization is ready to take, in words."""
    document: Reference | None = None
    """The method as a controlled document; its approval is recorded there."""
    treatment_document: Reference | None = None
    """The process of risk treatment as a controlled document (6.1.3)."""
    reviewed_on: Date | None = None
    """Day of the latest review."""
    next_review_on: Date | None = None
    """Day by which it is to be reviewed again."""
    tags: list[Text] = Field(default_factory=list)
    """The organization's own keywords, for search and filters."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Scale(AimsModel):
    """A scale, such as one of likelihood or severity."""

    description: Text | None = None
    """What the scale measures, and in which unit its ranges are."""
    unit: Text | None = None
    """Unit of the ranges."""
    levels: list[ScaleLevel] = Field(default_factory=list)
    """Levels, each with its own `order`."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class ScaleLevel(AimsModel):
    """One level of a scale."""

    key: Text
    """Word or number by which ratings name the level."""
    label: Text | None = None
    """Name of the level as shown."""
    description: Text | None = None
    """What the level means."""
    order: Annotated[Integer, Field(ge=0, le=4294967295)] | None = None
    """Place on the scale; also its score where scores are multiplied or added."""
    from_: Annotated[Number, Field(gt=-1000000000000000, lt=1000000000000000)] | None = None
    """Smallest value of the level, where it stands for a range."""
    to: Annotated[Number, Field(gt=-1000000000000000, lt=1000000000000000)] | None = None
    """Largest value of the level, where it stands for a range."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class ConsequenceScale(AimsModel):
    """Levels of consequence in one dimension."""

    dimension: ConsequenceDimension | None = None
    """Who bears the consequence."""
    aspect: Text | None = None
    """Part of the dimension with a scale of its own, such as money or reputation; ratings repeat it."""
    description: Text | None = None
    """What the scale measures, and in which unit its ranges are."""
    unit: Text | None = None
    """Unit of the ranges."""
    levels: list[ScaleLevel] = Field(default_factory=list)
    """Levels, each with its own `order`."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class MatrixCell(AimsModel):
    """One cell of the risk matrix."""

    likelihood: Text | None = None
    """Key of a level of likelihood."""
    dimension: ConsequenceDimension | None = None
    """Dimension that the cell is for; none for all."""
    consequence: Text | None = None
    """Key of a level of consequence."""
    band: Text | None = None
    """Key of the band that results."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class RiskBand(AimsModel):
    """A level of risk, and what it asks for (6.1.1, 6.1.2 e)."""

    key: Text
    """Word by which ratings and cells name the band."""
    label: Text | None = None
    """Name of the band as shown."""
    description: Text | None = None
    """What the band means."""
    order: Annotated[Integer, Field(ge=0, le=4294967295)] | None = None
    """Place among the bands; the highest is the worst."""
    from_: Annotated[Number, Field(gt=-1000000000000000, lt=1000000000000000)] | None = None
    """Smallest score of the band, inclusive."""
    to: Annotated[Number, Field(gt=-1000000000000000, lt=1000000000000000)] | None = None
    """Largest score of the band, inclusive."""
    acceptance: RiskAcceptanceRule | None = None
    """Who may accept a risk of this band."""
    accepted_by: list[Reference] = Field(default_factory=list)
    """Persons or roles that may accept beside those that the rule names."""
    review_interval: Annotated[AnyText, StringConstraints(pattern=r"^P(?:[0-9]{1,3}W|[0-9]{1,3}Y(?:[0-9]{1,3}M)?(?:[0-9]{1,5}D)?|[0-9]{1,3}M(?:[0-9]{1,5}D)?|[0-9]{1,5}D)$")] | None = None
    """Longest time between two assessments of a risk of this band."""
    color: Text | None = None
    """Colour in which it is shown, such as `#c00000`."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class RiskSource(AimsModel):
    """A source of risk of the organization's own, beside Annex C.3."""

    id: Id
    """The organization's own identifier, unique in the document."""
    title: Text | None = None
    """Short name by which people speak of it."""
    description: Text | None = None
    """What can give rise to risk there."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Risk(AimsModel):
    """An AI risk or opportunity (6.1.1, 6.1.2, 8.2)."""

    id: Id
    """The organization's own identifier, unique in the document."""
    title: Text | None = None
    """Short name by which people speak of it."""
    description: Text | None = None
    """What it is, in a few sentences."""
    owner: Reference | None = None
    """Person or role that answers for it."""
    kind: RiskKind | None = None
    """Whether it is a risk or an opportunity."""
    category: Text | None = None
    """The organization's own category."""
    sources: list[Reference] = Field(default_factory=list)
    """Sources of risk: Annex C.3 or the organization's own."""
    affected_objectives: list[Reference] = Field(default_factory=list)
    """Objectives that it helps or hinders: Annex C.2 or the organization's own."""
    issues: list[Reference] = Field(default_factory=list)
    """Issues of the context that it follows from (6.1.1)."""
    obligations: list[Reference] = Field(default_factory=list)
    """Obligations that it concerns."""
    ai_systems: list[Reference] = Field(default_factory=list)
    """AI systems that it concerns."""
    resources: list[Reference] = Field(default_factory=list)
    """Resources that it concerns."""
    suppliers: list[Reference] = Field(default_factory=list)
    """Suppliers that it concerns."""
    life_cycle_stages: list[LifeCycleStage] = Field(default_factory=list)
    """Stages of the life cycle in which it arises."""
    event: Text | None = None
    """What could happen."""
    causes: list[Text] = Field(default_factory=list)
    """What could bring it about."""
    consequences: list[Consequence] = Field(default_factory=list)
    """What it would lead to, for each dimension."""
    existing_controls: list[ExistingControl] = Field(default_factory=list)
    """Controls that are in place already, and how well they work."""
    inherent: Rating | None = None
    """Rating without any controls."""
    current: Rating | None = None
    """Rating with the controls that are in place today."""
    residual: Rating | None = None
    """Rating that remains after treatment."""
    residual_higher_reason: Text | None = None
    """Why the residual rating is above the inherent one, if it is."""
    priority: Annotated[Integer, Field(ge=0, le=4294967295)] | None = None
    """Rank for treatment; 1 comes first (6.1.2 e)."""
    loss_range: LossRange | None = None
    """Loss in money, as a range."""
    residual_loss_range: LossRange | None = None
    """Loss in money that remains after treatment, as a range."""
    identified_on: Date | None = None
    """Day on which it was identified."""
    closed_on: Date | None = None
    """Day on which it ceased to exist."""
    close_reason: Text | None = None
    """Why it ceased to exist."""
    stated_status: RiskStatus | None = None
    """State as it is recorded, in a word; dates decide where they are recorded."""
    taxonomy_refs: list[Text] = Field(default_factory=list)
    """Items of frameworks and taxonomies, such as `nist-ai-rmf:MAP-2.3`."""
    reviewed_on: Date | None = None
    """Day of the latest review."""
    next_review_on: Date | None = None
    """Day by which it is to be reviewed again."""
    review_interval: Annotated[AnyText, StringConstraints(pattern=r"^P(?:[0-9]{1,3}W|[0-9]{1,3}Y(?:[0-9]{1,3}M)?(?:[0-9]{1,5}D)?|[0-9]{1,3}M(?:[0-9]{1,5}D)?|[0-9]{1,5}D)$")] | None = None
    """How often it is reviewed, where that is more often than its band asks."""
    tags: list[Text] = Field(default_factory=list)
    """The organization's own keywords, for search and filters."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Consequence(AimsModel):
    """What a risk would lead to, for those who bear it."""

    dimension: ConsequenceDimension | None = None
    """Who bears the consequence."""
    aspect: Text | None = None
    """Part of the dimension, if the method has several scales for it."""
    description: Text | None = None
    """What they would bear."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class ExistingControl(AimsModel):
    """A control that holds a risk down already."""

    control: Reference | None = None
    """The control."""
    description: Text | None = None
    """What it does about the risk."""
    effectiveness: ControlEffectiveness | None = None
    """How well it works."""
    on: Date | None = None
    """Day on which that was determined."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Rating(AimsModel):
    """How likely and how bad a risk is, in keys of the risk method's scales (6.1.2 d)."""

    likelihood: Text | None = None
    """Key of a level of the likelihood scale; may be absent where likelihood does not apply."""
    probability: Annotated[Number, Field(gt=-1000000000000000, lt=1000000000000000)] | None = None
    """How likely it is, as a number in the unit of the method's scale of likelihood."""
    consequences: list[RatedConsequence] = Field(default_factory=list)
    """Level of consequence, for each dimension."""
    stated_level: Text | None = None
    """Key of the band as the assessor wrote it; compared with the computed one."""
    stated_score: Annotated[Number, Field(gt=-1000000000000000, lt=1000000000000000)] | None = None
    """Score as it is recorded, beside what the method gives."""
    on: Date | None = None
    """Day of the rating."""
    by: Reference | None = None
    """Person or role that rated."""
    method_version: Text | None = None
    """Version of the risk method that was used."""
    converted_on: Date | None = None
    """Day on which it was carried over to this version by a table, without being rated anew."""
    rationale: Text | None = None
    """Why it was rated so."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class RatedConsequence(AimsModel):
    """The level of consequence in one dimension."""

    dimension: ConsequenceDimension | None = None
    """Who bears the consequence."""
    aspect: Text | None = None
    """Part of the dimension, if the method has several scales for it."""
    level: Text | None = None
    """Key of a level of that dimension's scale."""
    value: Annotated[Number, Field(gt=-1000000000000000, lt=1000000000000000)] | None = None
    """How bad it is, as a number in the unit of the method's scale for that dimension."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class LossRange(AimsModel):
    """A loss in money, as a range."""

    low: Money | None = None
    """Low end."""
    likely: Money | None = None
    """Most likely value."""
    high: Money | None = None
    """High end."""
    confidence: Annotated[Number, Field(gt=-1000000000000000, lt=1000000000000000)] | None = None
    """How sure it is that the loss lies within the range, in percent."""
    per: Annotated[AnyText, StringConstraints(pattern=r"^P(?:[0-9]{1,3}W|[0-9]{1,3}Y(?:[0-9]{1,3}M)?(?:[0-9]{1,5}D)?|[0-9]{1,3}M(?:[0-9]{1,5}D)?|[0-9]{1,5}D)$")] | None = None
    """Time that the loss is counted for, such as `P1Y`."""
    basis: Text | None = None
    """How the range was found."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Money(AimsModel):
    """An amount of money with its currency."""

    amount: Annotated[Number, Field(gt=-1000000000000000, lt=1000000000000000)]
    """How much."""
    currency: Annotated[AnyText, StringConstraints(pattern=r"^[A-Z]{3}$")]
    """In which currency (ISO 4217)."""


class RiskAssessment(AimsModel):
    """An AI risk assessment that was performed or is planned (6.1.2, 8.2)."""

    id: Id
    """The organization's own identifier, unique in the document."""
    title: Text | None = None
    """Short name by which people speak of it."""
    description: Text | None = None
    """What it is, in a few sentences."""
    owner: Reference | None = None
    """Person or role that answers for it."""
    trigger: ImpactTrigger | None = None
    """What made it due."""
    change: Reference | None = None
    """Change that it was made for."""
    incident: Reference | None = None
    """Incident that it was made for."""
    scope: Text | None = None
    """Scope: what was assessed, and what was not."""
    ai_systems: list[Reference] = Field(default_factory=list)
    """AI systems that were assessed; none for all."""
    units: list[Reference] = Field(default_factory=list)
    """Units that were assessed."""
    method_version: Text | None = None
    """Version of the method by which it was made."""
    approach: Text | None = None
    """How it was made: workshop, interviews, analysis."""
    performed_by: list[Reference] = Field(default_factory=list)
    """Persons or roles that carried it out."""
    planned_on: Date | None = None
    """Day for which it is planned."""
    on: Date | None = None
    """Day on which it was performed."""
    stated_status: AssessmentStatus | None = None
    """State as it is recorded, in a word; dates decide where they are recorded."""
    risks: list[Reference] = Field(default_factory=list)
    """Risks that were found or reviewed."""
    result: Text | None = None
    """Result; also that no risk was found."""
    recommendations: list[Action] = Field(default_factory=list)
    """What is recommended, and what became of it."""
    approval: Approval | None = None
    """Who approved the result."""
    document: Reference | None = None
    """The report among the documents."""
    next_on: Date | None = None
    """Day by which the next one is to be made."""
    tags: list[Text] = Field(default_factory=list)
    """The organization's own keywords, for search and filters."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Action(AimsModel):
    """Something to be done by someone by a day."""

    id: Id | None = None
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    what: Text | None = None
    """What is to be done."""
    owner: Reference | None = None
    """Person or role that does it."""
    resources: Text | None = None
    """What is needed for it: people, money, tools."""
    due: Date | None = None
    """Day by which it is to be done."""
    done_on: Date | None = None
    """Day on which it was done."""
    due_revisions: list[DueRevision] = Field(default_factory=list)
    """Earlier dates by which it was to be done, each with the reason why it was moved."""
    stated_status: WorkStatus | None = None
    """State as it is recorded, in a word; dates decide where they are recorded."""
    interval: Annotated[AnyText, StringConstraints(pattern=r"^P(?:[0-9]{1,3}W|[0-9]{1,3}Y(?:[0-9]{1,3}M)?(?:[0-9]{1,5}D)?|[0-9]{1,3}M(?:[0-9]{1,5}D)?|[0-9]{1,5}D)$")] | None = None
    """How often it is done again, if it recurs; `doneOn` is then the latest time."""
    comparison: Comparison | None = None
    """How the result is compared with the target."""
    target: Annotated[Number, Field(gt=-1000000000000000, lt=1000000000000000)] | None = None
    """Result to be reached, as a number."""
    result: Annotated[Number, Field(gt=-1000000000000000, lt=1000000000000000)] | None = None
    """Result that was reached, as a number."""
    unit: Text | None = None
    """Unit of target and result."""
    effectiveness_measure: Text | None = None
    """How its success will be judged (6.1.1 b)."""
    effectiveness_review: EffectivenessReview | None = None
    """Whether it worked."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class DueRevision(AimsModel):
    """A due date that was moved: what was overdue stays on record."""

    from_: Date | None = None
    """Date by which it was to be done before."""
    to: Date | None = None
    """Date by which it was to be done from then on."""
    on: Date | None = None
    """Day on which it was moved."""
    by: Reference | None = None
    """Person or role that moved it."""
    reason: Text | None = None
    """Why it was moved."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class EffectivenessReview(AimsModel):
    """A look back at whether what was done worked (8.3, 10.2 d)."""

    on: Date | None = None
    """Day of the review."""
    by: Reference | None = None
    """Person or role that reviewed."""
    effective: Boolean | None = None
    """Whether it worked."""
    note: Text | None = None
    """What was found."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Treatment(AimsModel):
    """What is done about a risk: a part of the risk treatment plan (6.1.3, 8.3)."""

    id: Id
    """The organization's own identifier, unique in the document."""
    title: Text | None = None
    """Short name by which people speak of it."""
    description: Text | None = None
    """What it is, in a few sentences."""
    owner: Reference | None = None
    """Person or role that answers for it."""
    risk: Reference | None = None
    """Risk that is treated."""
    further_risks: list[Reference] = Field(default_factory=list)
    """Further risks that it treats."""
    option: TreatmentOption | None = None
    """How the risk is treated."""
    rationale: Text | None = None
    """Why this option was chosen."""
    controls: list[Reference] = Field(default_factory=list)
    """Controls that implement the option: Annex A or additional."""
    actions: list[Action] = Field(default_factory=list)
    """What is to be done, by whom and by when."""
    cost: Money | None = None
    """What it costs."""
    expected_residual: Rating | None = None
    """Rating that the treatment is expected to lead to."""
    approval: Approval | None = None
    """Approval of the plan by the designated management."""
    acceptance: RiskAcceptance | None = None
    """Acceptance of the residual risk by the designated management."""
    effectiveness_reviews: list[EffectivenessReview] = Field(default_factory=list)
    """Whether the treatment worked (8.3)."""
    replaces: Reference | None = None
    """Earlier treatment that proved ineffective (8.3)."""
    stated_status: WorkStatus | None = None
    """State as it is recorded, in a word; dates decide where they are recorded."""
    document: Reference | None = None
    """The risk treatment plan as a document."""
    reviewed_on: Date | None = None
    """Day of the latest review."""
    next_review_on: Date | None = None
    """Day by which it is to be reviewed again."""
    tags: list[Text] = Field(default_factory=list)
    """The organization's own keywords, for search and filters."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class RiskAcceptance(AimsModel):
    """Acceptance of a residual risk (6.1.3)."""

    by: Reference | None = None
    """Person or role that accepted."""
    on: Date | None = None
    """Day of the acceptance."""
    until: Date | None = None
    """Last day on which it holds."""
    rationale: Text | None = None
    """Why the risk is accepted."""
    rating: Rating | None = None
    """Rating that was accepted."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class OwnControl(AimsModel):
    """A control of the organization's own, beside Annex A (6.1.3 d)."""

    id: Id
    """The organization's own identifier, unique in the document."""
    title: Text | None = None
    """Short name by which people speak of it."""
    description: Text | None = None
    """What it is, in a few sentences."""
    owner: Reference | None = None
    """Person or role that answers for it."""
    objective: Text | None = None
    """What the control is to achieve."""
    kind: ControlKind | None = None
    """How the control works."""
    other_kind: Text | None = None
    """How it works, if no word fits."""
    guidance: Text | None = None
    """How it is implemented."""
    framework_refs: list[Text] = Field(default_factory=list)
    """Controls of other frameworks that it stands for, such as `iso27001:A.5.1`."""
    document: Reference | None = None
    """Its description among the documents."""
    reviewed_on: Date | None = None
    """Day of the latest review."""
    next_review_on: Date | None = None
    """Day by which it is to be reviewed again."""
    tags: list[Text] = Field(default_factory=list)
    """The organization's own keywords, for search and filters."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class StatementOfApplicability(AimsModel):
    """The Statement of Applicability: necessary controls, and the reason for each inclusion and exclusion (6.1.3 f)."""

    id: Id | None = None
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    title: Text | None = None
    """Short name by which people speak of it."""
    version: Text | None = None
    """Version of the statement."""
    prepared_on: Date | None = None
    """Day on which it was prepared."""
    prepared_by: Reference | None = None
    """Person or role that prepared it."""
    owner: Reference | None = None
    """Person or role that answers for it."""
    approval: Approval | None = None
    """Who approved it, and when."""
    entries: list[SoaEntry] = Field(default_factory=list)
    """One entry a control; several where AI systems differ."""
    additional_controls: Text | None = None
    """How it was found whether controls beyond Annex A are needed (6.1.3 d)."""
    communicated_to: list[Distribution] = Field(default_factory=list)
    """To whom inside the organization the necessary controls were communicated (6.1.3)."""
    available_to: list[Distribution] = Field(default_factory=list)
    """To which interested parties they are available (6.1.3)."""
    document: Reference | None = None
    """The statement as a controlled document."""
    reviewed_on: Date | None = None
    """Day of the latest review."""
    next_review_on: Date | None = None
    """Day by which it is to be reviewed again."""
    tags: list[Text] = Field(default_factory=list)
    """The organization's own keywords, for search and filters."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class SoaEntry(AimsModel):
    """The decision on one control."""

    control: Reference
    """Control that the decision is on: Annex A or own."""
    id: Id | None = None
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    decision: SoaDecision | None = None
    """Whether the control is included."""
    justification: Text | None = None
    """Why the control is included or excluded."""
    exclusion_basis: ExclusionBasis | None = None
    """On what ground the control is excluded."""
    ai_systems: list[Reference] = Field(default_factory=list)
    """AI systems that the decision is for; none for all."""
    drivers: list[SoaDriver] = Field(default_factory=list)
    """What makes the control necessary."""
    guidance_considered: Boolean | None = None
    """Whether the guidance of Annex B was considered (6.1.3 e)."""
    implementation: Implementation | None = None
    """How far the control is implemented; customary, not required by ISO/IEC 42001."""
    owner: Reference | None = None
    """Person or role that answers for the control."""
    documents: list[Reference] = Field(default_factory=list)
    """Documents that describe the control."""
    reviewed_on: Date | None = None
    """Day of the latest review."""
    next_review_on: Date | None = None
    """Day by which it is to be reviewed again."""
    tags: list[Text] = Field(default_factory=list)
    """The organization's own keywords, for search and filters."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class SoaDriver(AimsModel):
    """Something that makes a control necessary."""

    kind: SoaDriverKind | None = None
    """What sort of driver it is."""
    record: Reference | None = None
    """Risk, obligation, objective, contract or impact assessment that it comes from."""
    description: Text | None = None
    """In words, what makes the control necessary."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Implementation(AimsModel):
    """How far a control is implemented."""

    status: ImplementationStatus | None = None
    """How far it is."""
    since: Date | None = None
    """Day since which this holds."""
    description: Text | None = None
    """How the control is implemented."""
    owner: Reference | None = None
    """Person or role that carries it out."""
    due: Date | None = None
    """Day by which it is to be implemented."""
    due_revisions: list[DueRevision] = Field(default_factory=list)
    """Earlier dates by which it was to be done, each with the reason why it was moved."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class ImpactMethod(AimsModel):
    """The process of AI system impact assessment (6.1.4, A.5.2, ISO/IEC 42005)."""

    id: Id | None = None
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    title: Text | None = None
    """Short name by which people speak of it."""
    description: Text | None = None
    """What it is, in a few sentences."""
    owner: Reference | None = None
    """Person or role that answers for it."""
    version: Text | None = None
    """Version of the method."""
    triggers: list[ImpactTrigger] = Field(default_factory=list)
    """What makes an assessment due."""
    severity_scale: Scale | None = None
    """Levels of severity."""
    likelihood_scale: Scale | None = None
    """Levels of likelihood."""
    severe_from: Text | None = None
    """Key of the level of severity from which a harm has to raise a risk."""
    dimensions: list[ImpactDimension] = Field(default_factory=list)
    """Dimensions that every assessment considers."""
    other_dimensions: list[Text] = Field(default_factory=list)
    """Dimensions that it considers in addition."""
    sensitive_uses: list[Text] = Field(default_factory=list)
    """Uses that need a deeper assessment or a higher decision (ISO/IEC 42005, 5.7)."""
    restricted_uses: list[Text] = Field(default_factory=list)
    """Uses that law or policy forbids or limits (ISO/IEC 42005, 5.7)."""
    responsible_roles: list[Reference] = Field(default_factory=list)
    """Roles that conduct, review and approve assessments."""
    use_of_results: Text | None = None
    """What the results are used for: design, controls, information, risk assessment."""
    interval: Annotated[AnyText, StringConstraints(pattern=r"^P(?:[0-9]{1,3}W|[0-9]{1,3}Y(?:[0-9]{1,3}M)?(?:[0-9]{1,5}D)?|[0-9]{1,3}M(?:[0-9]{1,5}D)?|[0-9]{1,5}D)$")] | None = None
    """Longest time between two assessments of a system (8.4)."""
    retention: Annotated[AnyText, StringConstraints(pattern=r"^P(?:[0-9]{1,3}W|[0-9]{1,3}Y(?:[0-9]{1,3}M)?(?:[0-9]{1,5}D)?|[0-9]{1,3}M(?:[0-9]{1,5}D)?|[0-9]{1,5}D)$")] | None = None
    """How long results are kept (A.5.3)."""
    document: Reference | None = None
    """The method as a controlled document; its approval is recorded there."""
    reviewed_on: Date | None = None
    """Day of the latest review."""
    next_review_on: Date | None = None
    """Day by which it is to be reviewed again."""
    tags: list[Text] = Field(default_factory=list)
    """The organization's own keywords, for search and filters."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class ImpactAssessment(AimsModel):
    """An assessment of what an AI system can do to individuals, groups and societies (6.1.4, 8.4, A.5)."""

    id: Id
    """The organization's own identifier, unique in the document."""
    title: Text | None = None
    """Short name by which people speak of it."""
    description: Text | None = None
    """What it is, in a few sentences."""
    owner: Reference | None = None
    """Person or role that answers for it."""
    version: Text | None = None
    """Version of the assessment."""
    ai_system: Reference | None = None
    """AI system that is assessed."""
    trigger: ImpactTrigger | None = None
    """What made it due."""
    scope: Text | None = None
    """Scope: versions, deployments, groups, limits."""
    intended_use: Text | None = None
    """Intended use as assessed."""
    foreseeable_misuse: list[Text] = Field(default_factory=list)
    """Reasonably foreseeable misuse as assessed."""
    technical_context: Text | None = None
    """Technical context in which the system is used."""
    societal_context: Text | None = None
    """Societal context in which the system is used."""
    jurisdictions: list[Text] = Field(default_factory=list)
    """Jurisdictions that were considered: ISO 3166 codes, or `EU`."""
    affected_parties: list[AffectedParty] = Field(default_factory=list)
    """Individuals, groups and societies that can be affected."""
    impacts: list[Impact] = Field(default_factory=list)
    """Benefits and harms."""
    dimensions_considered: list[ImpactDimension] = Field(default_factory=list)
    """Dimensions that were considered, including those without impacts (ISO/IEC 42005, 6.8)."""
    data_considered: list[Reference] = Field(default_factory=list)
    """Data that was considered."""
    models_considered: list[Reference] = Field(default_factory=list)
    """Models that were considered."""
    performed_by: list[Reference] = Field(default_factory=list)
    """Persons or roles that carried it out."""
    consulted: list[Reference] = Field(default_factory=list)
    """Interested parties that were heard."""
    related_assessments: list[RelatedAssessment] = Field(default_factory=list)
    """Other assessments of the same system."""
    conclusion: ImpactConclusion | None = None
    """What was concluded."""
    overall_severity: Text | None = None
    """Overall severity of the harms, in a key of the method's scale."""
    dimension_ratings: list[DimensionRating] = Field(default_factory=list)
    """Severity for each dimension, where it was rated."""
    conclusion_reason: Text | None = None
    """Why it was concluded so."""
    conditions: list[Action] = Field(default_factory=list)
    """Conditions of going on, each to be met by someone."""
    approval: Approval | None = None
    """Who approved the conclusion."""
    shared_with: list[Distribution] = Field(default_factory=list)
    """Interested parties that got the result."""
    on: Date | None = None
    """Day on which it was finished."""
    valid_until: Date | None = None
    """Last day on which it holds."""
    stated_status: AssessmentStatus | None = None
    """State as it is recorded, in a word; dates decide where they are recorded."""
    risks_raised: list[Reference] = Field(default_factory=list)
    """Risks that follow from it (6.1.4, 6.1.2)."""
    document: Reference | None = None
    """The report among the documents."""
    retention: Annotated[AnyText, StringConstraints(pattern=r"^P(?:[0-9]{1,3}W|[0-9]{1,3}Y(?:[0-9]{1,3}M)?(?:[0-9]{1,5}D)?|[0-9]{1,3}M(?:[0-9]{1,5}D)?|[0-9]{1,5}D)$")] | None = None
    """How long the result is kept (A.5.3)."""
    reviewed_on: Date | None = None
    """Day of the latest review."""
    next_review_on: Date | None = None
    """Day by which it is to be reviewed again."""
    tags: list[Text] = Field(default_factory=list)
    """The organization's own keywords, for search and filters."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class AffectedParty(AimsModel):
    """Individuals, a group or a society that an AI system can affect."""

    id: Id | None = None
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    kind: AffectedPartyKind | None = None
    """Whether it is individuals, a group or a society."""
    description: Text | None = None
    """Who they are."""
    direct: Boolean | None = None
    """Whether they are affected directly."""
    vulnerable: Boolean | None = None
    """Whether they need particular care."""
    vulnerabilities: list[Vulnerability] = Field(default_factory=list)
    """Why they need particular care (A.5.4)."""
    size: Text | None = None
    """How many they are, as a number or a range."""
    interested_party: Reference | None = None
    """Interested party that they are recorded as."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Impact(AimsModel):
    """A benefit or harm that an AI system can bring to an affected party."""

    id: Id | None = None
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    party: Reference | None = None
    """Who is affected."""
    dimension: ImpactDimension | None = None
    """In which regard."""
    other_dimension: Text | None = None
    """In which regard, if no word fits."""
    rights: list[FundamentalRight] = Field(default_factory=list)
    """Rights of the Charter of Fundamental Rights of the European Union that it touches."""
    effect: ImpactEffect | None = None
    """Whether it is a benefit or a harm."""
    cause: ImpactCause | None = None
    """What it comes from."""
    description: Text | None = None
    """What happens."""
    likelihood: Text | None = None
    """Key of a level of the impact method's likelihood scale."""
    severity: Text | None = None
    """Key of a level of the impact method's severity scale."""
    reversibility: Reversibility | None = None
    """Whether it can be undone."""
    duration: Text | None = None
    """How long it lasts."""
    mitigations: list[Action] = Field(default_factory=list)
    """What is done to lower a harm or to raise a benefit."""
    controls: list[Reference] = Field(default_factory=list)
    """Controls that bear on it."""
    residual: ResidualImpact | None = None
    """What remains after that."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class ResidualImpact(AimsModel):
    """What remains of an impact after mitigation."""

    likelihood: Text | None = None
    """Key of a level of the impact method's likelihood scale."""
    severity: Text | None = None
    """Key of a level of the impact method's severity scale."""
    reversibility: Reversibility | None = None
    """Whether it can be undone."""
    acceptable: Boolean | None = None
    """Whether it was found acceptable."""
    rationale: Text | None = None
    """Why it was judged so."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class RelatedAssessment(AimsModel):
    """Another assessment of the same system."""

    kind: RelatedAssessmentKind | None = None
    """What sort of assessment it is."""
    other_kind: Text | None = None
    """What sort of assessment it is, if no word fits."""
    document: Reference | None = None
    """Where it is documented."""
    on: Date | None = None
    """Day on which it was finished."""
    stated_status: AssessmentStatus | None = None
    """State as it is recorded, in a word; dates decide where they are recorded."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class DimensionRating(AimsModel):
    """How bad the harms to one dimension are, all together."""

    dimension: ImpactDimension | None = None
    """The dimension."""
    severity: Text | None = None
    """How bad, in a key of the method's scale of severity."""
    rationale: Text | None = None
    """Why."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Objective(AimsModel):
    """An AI objective and the plan to reach it (6.2, A.6.1.2, A.9.3)."""

    id: Id
    """The organization's own identifier, unique in the document."""
    title: Text | None = None
    """Short name by which people speak of it."""
    description: Text | None = None
    """What it is, in a few sentences."""
    owner: Reference | None = None
    """Person or role that answers for it."""
    kind: ObjectiveKind | None = None
    """What the objective is for."""
    themes: list[Reference] = Field(default_factory=list)
    """Objectives of Annex C.2 that it serves."""
    policies: list[Reference] = Field(default_factory=list)
    """Policies that it follows from (6.2 a)."""
    obligations: list[Reference] = Field(default_factory=list)
    """Obligations that were taken into account (6.2 c)."""
    units: list[Reference] = Field(default_factory=list)
    """Functions and levels that it is set for."""
    ai_systems: list[Reference] = Field(default_factory=list)
    """AI systems that it concerns."""
    measure: Text | None = None
    """What is measured."""
    not_measurable_reason: Text | None = None
    """Why measuring it is not practicable, if so (6.2 b)."""
    metric: Reference | None = None
    """Metric that holds its measurements, if it isn't measured here."""
    unit: Text | None = None
    """Unit of target and baseline."""
    comparison: Comparison | None = None
    """How a value is compared with the target."""
    target: Annotated[Number, Field(gt=-1000000000000000, lt=1000000000000000)] | None = None
    """Value to be reached."""
    target_statement: Text | None = None
    """What is to be reached, where it isn't a number."""
    baseline: Annotated[Number, Field(gt=-1000000000000000, lt=1000000000000000)] | None = None
    """Value at the start."""
    actions: list[Action] = Field(default_factory=list)
    """What will be done to reach it."""
    resources: list[Text] = Field(default_factory=list)
    """What will be needed."""
    set_on: Date | None = None
    """Day on which it was set."""
    due: Date | None = None
    """Day by which it is to be reached."""
    due_revisions: list[DueRevision] = Field(default_factory=list)
    """Earlier dates by which it was to be done, each with the reason why it was moved."""
    achieved_on: Date | None = None
    """Day on which it was reached."""
    withdrawn_on: Date | None = None
    """Day on which it was given up."""
    stated_status: ObjectiveStatus | None = None
    """State as it is recorded, in a word; dates decide where they are recorded."""
    evaluation_method: Text | None = None
    """How the result will be evaluated."""
    measurements: list[Measurement] = Field(default_factory=list)
    """Measured values."""
    communicated_to: list[Distribution] = Field(default_factory=list)
    """To whom it was communicated (6.2 e)."""
    document: Reference | None = None
    """Where it is documented (6.2 g)."""
    reviewed_on: Date | None = None
    """Day of the latest review."""
    next_review_on: Date | None = None
    """Day by which it is to be reviewed again."""
    tags: list[Text] = Field(default_factory=list)
    """The organization's own keywords, for search and filters."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Measurement(AimsModel):
    """One measured value on one day (9.1)."""

    on: Date
    """Day of the measurement."""
    value: Annotated[Number, Field(gt=-1000000000000000, lt=1000000000000000)]
    """Measured value."""
    unit: Text | None = None
    """Unit of the value."""
    result: MeasurementResult | None = None
    """How the value was judged."""
    by: Reference | None = None
    """Person or role that measured."""
    evaluated_by: Reference | None = None
    """Person or role that evaluated the value."""
    evaluated_on: Date | None = None
    """Day of the evaluation."""
    note: Text | None = None
    """Remarks."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Change(AimsModel):
    """A change to the management system or to an AI system (6.3, 8.1)."""

    id: Id
    """The organization's own identifier, unique in the document."""
    title: Text | None = None
    """Short name by which people speak of it."""
    description: Text | None = None
    """What it is, in a few sentences."""
    owner: Reference | None = None
    """Person or role that answers for it."""
    purpose: Text | None = None
    """Why the change is made."""
    planned: Boolean | None = None
    """Whether the change was planned; an unplanned one is reviewed for its consequences (8.1)."""
    significant: Boolean | None = None
    """Whether it calls for a new risk or impact assessment (8.2, 8.4)."""
    affected: list[Reference] = Field(default_factory=list)
    """Records that the change concerns."""
    decided_on: Date | None = None
    """Day of the decision."""
    decided_by: Reference | None = None
    """Person or role that decided."""
    consequences_considered: Text | None = None
    """Consequences that were considered, wanted and unwanted."""
    resources: Text | None = None
    """Resources that it needs."""
    responsibilities: Text | None = None
    """How responsibilities change."""
    actions: list[Action] = Field(default_factory=list)
    """What is to be done."""
    due: Date | None = None
    """Day by which it is to be done."""
    due_revisions: list[DueRevision] = Field(default_factory=list)
    """Earlier dates by which it was to be done, each with the reason why it was moved."""
    done_on: Date | None = None
    """Day on which it was done."""
    stated_status: WorkStatus | None = None
    """State as it is recorded, in a word; dates decide where they are recorded."""
    outcome: Text | None = None
    """What it led to."""
    tags: list[Text] = Field(default_factory=list)
    """The organization's own keywords, for search and filters."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class AiSystem(AimsModel):
    """An AI system that the organization develops, provides or uses."""

    id: Id
    """The organization's own identifier, unique in the document."""
    name: Text | None = None
    """Name of the system."""
    description: Text | None = None
    """What the system does, in a few sentences."""
    owner: Reference | None = None
    """Person or role that answers for it."""
    version: Text | None = None
    """Version in use or in work."""
    unit: Reference | None = None
    """Unit that uses or develops it."""
    domain: Text | None = None
    """Field of application."""
    purpose: Text | None = None
    """What it is for."""
    intended_uses: list[Text] = Field(default_factory=list)
    """Uses that it is intended for."""
    foreseeable_misuse: list[Text] = Field(default_factory=list)
    """Misuse that can reasonably be foreseen."""
    out_of_scope_uses: list[Text] = Field(default_factory=list)
    """Uses that it is not meant for."""
    observed_uses: list[ObservedUse] = Field(default_factory=list)
    """Uses that were seen in operation."""
    inputs: list[Text] = Field(default_factory=list)
    """What goes in."""
    outputs: list[Text] = Field(default_factory=list)
    """What comes out: predictions, content, recommendations, decisions."""
    ai_roles: list[AiRoleHeld] = Field(default_factory=list)
    """Roles that the organization holds toward this system (4.1)."""
    users: list[Text] = Field(default_factory=list)
    """Who uses it."""
    subjects: list[Text] = Field(default_factory=list)
    """Who is affected by what it does."""
    interested_parties: list[Reference] = Field(default_factory=list)
    """Interested parties that it concerns."""
    life_cycle: LifeCycle | None = None
    """Stage of the life cycle, and how it got there."""
    autonomy_level: AutonomyLevel | None = None
    """How much it does without a person."""
    learning_mode: LearningMode | None = None
    """How and when it learns."""
    techniques: list[AiTechnique] = Field(default_factory=list)
    """Techniques that it is built with."""
    learning_approaches: list[LearningApproach] = Field(default_factory=list)
    """How its models learn."""
    other_technique: Text | None = None
    """Technique that it is built with, if no word fits."""
    oversight: Oversight | None = None
    """How people oversee it, and who can stop or override it (A.9)."""
    deployments: list[Deployment] = Field(default_factory=list)
    """Where it is or was in use."""
    depends_on: list[Reference] = Field(default_factory=list)
    """AI systems that it depends on."""
    resources: list[Reference] = Field(default_factory=list)
    """Data, models, tools, computing and people that it is made of (A.4.2)."""
    suppliers: list[Reference] = Field(default_factory=list)
    """Suppliers that it depends on."""
    embedded_in: Reference | None = None
    """Software that it came with, if it is a feature of something that was bought."""
    eu_ai_act: EuAiAct | None = None
    """Facts for the EU AI Act."""
    last_significant_change: Date | None = None
    """Day of the latest significant change."""
    requirements: list[SystemRequirement] = Field(default_factory=list)
    """Requirements on the system (A.6.2.2)."""
    design_decisions: list[DesignDecision] = Field(default_factory=list)
    """Decisions of design and development (A.6.2.3)."""
    verifications: list[VerificationRecord] = Field(default_factory=list)
    """Verification and validation (A.6.2.4)."""
    deployment_plan: DeploymentPlan | None = None
    """Plan of the deployment (A.6.2.5)."""
    monitoring_plan: MonitoringPlan | None = None
    """Plan of operation and monitoring (A.6.2.6)."""
    event_log_policy: EventLogPolicy | None = None
    """Which events are logged (A.6.2.8)."""
    technical_documentation: list[TechnicalDocumentation] = Field(default_factory=list)
    """Documentation for each audience (A.6.2.7, A.8.2)."""
    responsible_use: ResponsibleUse | None = None
    """How it may be used, where the organization uses it (A.9)."""
    retirement: Retirement | None = None
    """How it is or was taken out of use."""
    taxonomy_refs: list[Text] = Field(default_factory=list)
    """Items of frameworks and taxonomies."""
    external_refs: list[Text] = Field(default_factory=list)
    """Names of the system in other inventories."""
    reviewed_on: Date | None = None
    """Day of the latest review."""
    next_review_on: Date | None = None
    """Day by which it is to be reviewed again."""
    tags: list[Text] = Field(default_factory=list)
    """The organization's own keywords, for search and filters."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class ObservedUse(AimsModel):
    """A use of an AI system that was seen in operation (A.9.4)."""

    what: Text | None = None
    """What it was used for."""
    on: Date | None = None
    """Day on which it was seen."""
    source: Text | None = None
    """How it was seen: logs, interviews, complaints."""
    intended: Boolean | None = None
    """Whether it is a use that the system is intended for."""
    response: Text | None = None
    """What was done about it."""
    records: list[Reference] = Field(default_factory=list)
    """Records that it led to: a risk, a change, an incident."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class LifeCycle(AimsModel):
    """Where an AI system stands in its life cycle, and how it got there."""

    stage: LifeCycleStage | None = None
    """Stage today."""
    history: list[StageTransition] = Field(default_factory=list)
    """Dated steps from stage to stage."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class StageTransition(AimsModel):
    """The step into a stage."""

    stage: LifeCycleStage | None = None
    """Stage that was entered."""
    on: Date | None = None
    """Day on which it was entered."""
    approved_by: Reference | None = None
    """Person or role that approved the step."""
    criteria: Text | None = None
    """What had to be met for the step."""
    note: Text | None = None
    """Remarks."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Oversight(AimsModel):
    """How people oversee an AI system (A.9.2, A.9.3; EU AI Act, Art. 14)."""

    mode: OversightMode | None = None
    """How people take part."""
    measures: list[OversightMeasure] = Field(default_factory=list)
    """Single measures."""
    instructions: Reference | None = None
    """Instructions for those who oversee."""
    competence: Text | None = None
    """What those who oversee need to know."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class OversightMeasure(AimsModel):
    """A measure of human oversight."""

    what: Text | None = None
    """What the measure is."""
    by: list[Reference] = Field(default_factory=list)
    """Persons or roles that complete it."""
    life_cycle_stages: list[LifeCycleStage] = Field(default_factory=list)
    """Stages of the life cycle in which it is performed; none for all."""
    can_stop: Boolean | None = None
    """Whether they can stop the system."""
    can_override: Boolean | None = None
    """Whether they can override or reverse what it does."""
    frequency: Annotated[AnyText, StringConstraints(pattern=r"^P(?:[0-9]{1,3}W|[0-9]{1,3}Y(?:[0-9]{1,3}M)?(?:[0-9]{1,5}D)?|[0-9]{1,3}M(?:[0-9]{1,5}D)?|[0-9]{1,5}D)$")] | None = None
    """How often it is applied, if not always."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Deployment(AimsModel):
    """A place where an AI system is or was in use."""

    id: Id | None = None
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    place: Text | None = None
    """Where it is in use: product, process, environment."""
    unit: Reference | None = None
    """Unit that uses it."""
    site: Reference | None = None
    """Site at which it is in use."""
    customer: Reference | None = None
    """Customer at which it is in use."""
    country: Annotated[AnyText, StringConstraints(pattern=r"^[A-Z]{2}$")] | None = None
    """Country in which it is in use (ISO 3166-1)."""
    version: Text | None = None
    """Version in use."""
    since: Date | None = None
    """First day of use."""
    until: Date | None = None
    """Last day of use."""
    approval: Approval | None = None
    """Who approved going live."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class EuAiAct(AimsModel):
    """Facts about an AI system for the EU AI Act (Regulation (EU) 2024/1689 as amended)."""

    class_: EuAiActClass | None = None
    """Class that the organization found; compared with the facts recorded here."""
    roles: list[EuAiActRole] = Field(default_factory=list)
    """Roles of the organization toward this system."""
    classified_on: Date | None = None
    """Day of the classification."""
    classified_by: Reference | None = None
    """Person or role that classified."""
    rationale: Text | None = None
    """Why it was classified so."""
    placed_on_market_on: Date | None = None
    """First day on the Union market or in service in the Union."""
    placed_on_market: MarketState | None = None
    """Whether it is on the Union market or in service there, or that is planned."""
    significant_changes: list[SignificantChange] = Field(default_factory=list)
    """Significant changes of its design (Art. 111(2)); beside the latest one of the system."""
    output_used_in_union: Boolean | None = None
    """Whether its output is used in the Union."""
    out_of_scope_ground: OutOfScopeGround | None = None
    """Ground on which the Act does not apply, if so."""
    out_of_scope_reason: Text | None = None
    """Why the Act does not apply, if so (Art. 2)."""
    none_of: list[EuAiActPart] = Field(default_factory=list)
    """Parts of the Act that were checked, and under which it does not fall."""
    practices: list[PracticeFacts] = Field(default_factory=list)
    """Practices of Article 5(1) that it comes near, one by one."""
    prohibited_practices: list[ProhibitedPractice] = Field(default_factory=list)
    """Prohibited practices that it comes near (Art. 5); `practices` tells them one by one."""
    practice_present: Boolean | None = None
    """Whether one of these practices is present after all (Art. 5)."""
    practice_assessment: Text | None = None
    """Why a practice is or isn't prohibited here."""
    screened_on: Date | None = None
    """Day on which it was checked against the prohibited practices."""
    products: list[AnnexIProduct] = Field(default_factory=list)
    """Products of Annex I, with the facts for Article 6(1) to (1c)."""
    safety_component: Boolean | None = None
    """Whether it is a product, or a safety component of one, under Annex I (Art. 6(1))."""
    annex_i: list[Text] = Field(default_factory=list)
    """Acts of Annex I that cover the product."""
    third_party_assessment: Boolean | None = None
    """Whether the product needs a third party's conformity assessment (Art. 6(1))."""
    annex_iii: list[AnnexIiiUse] = Field(default_factory=list, validation_alias="annexIII", serialization_alias="annexIII")
    """Uses of Annex III that it falls under (Art. 6(2))."""
    profiling: Boolean | None = None
    """Whether it profiles natural persons; then no exemption holds (Art. 6(3))."""
    exemption: Article6Exemption | None = None
    """Why it isn't high-risk although Annex III lists its use (Art. 6(3))."""
    transparency_duties: list[TransparencyDuty] = Field(default_factory=list)
    """Duties of transparency (Art. 50)."""
    transparency_exceptions: list[TransparencyException] = Field(default_factory=list)
    """Exceptions from these duties."""
    generator_on_market_before: Boolean | None = None
    """Whether it generated synthetic content on the market before 2 August 2026 (Art. 111(4))."""
    role_change: RoleChange | None = None
    """What the organization did to a system of another provider (Art. 25(1))."""
    gpai: Gpai | None = None
    """General-purpose AI model that the organization provides (Art. 51 to 56)."""
    registration: EuRegistration | None = None
    """Registration in the EU database (Art. 49)."""
    conformity: ConformityAssessment | None = None
    """Conformity assessment and CE marking (Art. 43, 47, 48)."""
    fundamental_rights_assessment: Reference | None = None
    """Fundamental rights impact assessment (Art. 27)."""
    post_market_plan: Reference | None = None
    """Plan of post-market monitoring (Art. 72)."""
    used_by_public_authority: Boolean | None = None
    """Whether it is intended for public authorities."""
    authorised_representative: Text | None = None
    """Authorised representative in the Union (Art. 22)."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class SignificantChange(AimsModel):
    """A significant change of the design of a system (Art. 111(2))."""

    on: Date | None = None
    """Day of the change."""
    description: Text | None = None
    """What was changed."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class PracticeFacts(AimsModel):
    """One practice of Article 5(1) that the system comes near, and what was found."""

    practice: ProhibitedPractice | None = None
    """The practice."""
    present: Boolean | None = None
    """Whether it is present; follows from the elements where it is left out."""
    screened_on: Date | None = None
    """Day on which the system was checked against this practice."""
    reason: Text | None = None
    """Why it is or isn't present."""
    elements: list[PracticeElement] = Field(default_factory=list)
    """Elements that the law names for this practice, and whether each is met."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class PracticeElement(AimsModel):
    """An element of a practice of Article 5(1)."""

    element: Article5Element | None = None
    """The element."""
    met: Boolean | None = None
    """Whether it is met."""
    reason: Text | None = None
    """Why it is or isn't met."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class AnnexIProduct(AimsModel):
    """A product under an act of Annex I that the system is, or is a component of (Art. 6(1))."""

    act: Text | None = None
    """The act, as in `Directive 2014/33/EU`."""
    section: AnnexISection | None = None
    """Section of Annex I in which the act stands."""
    is_product: Boolean | None = None
    """Whether the system is itself the product."""
    safety_function: Boolean | None = None
    """Whether it is meant to prevent or mitigate risks to the health and safety of persons or property (Art. 3(14))."""
    failure_endangers: Boolean | None = None
    """Whether its failure or malfunctioning would endanger health and safety (Art. 3(14), 6(1b))."""
    convenience_only: Boolean | None = None
    """Whether it serves only assistance, performance, efficiency, automation, convenience or quality control without
    safety (Art. 6(1a))."""
    third_party_assessment: Boolean | None = None
    """Whether the product needs a third party's conformity assessment (Art. 6(1)(b))."""
    other_risks_only: Boolean | None = None
    """Whether it needs one only for risks other than to health and safety (Art. 6(1c))."""
    reason: Text | None = None
    """What this rests on."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class AnnexIiiUse(AimsModel):
    """A use that Annex III lists."""

    area: AnnexIiiArea | None = None
    """Area of Annex III."""
    point: Text | None = None
    """Point within the area, such as `4(a)`."""
    exception: AnnexIiiException | None = None
    """What the point leaves out, if that is the case here."""
    exception_reason: Text | None = None
    """Why that exception holds."""
    profiling: Boolean | None = None
    """Whether it profiles natural persons in this use; then no exemption holds (Art. 6(3))."""
    exemption: Article6Exemption | None = None
    """Why this use isn't high-risk although Annex III lists it (Art. 6(3))."""
    description: Text | None = None
    """How the system falls under it."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Article6Exemption(AimsModel):
    """Why a system isn't high-risk although Annex III lists its use (Art. 6(3))."""

    condition: ExemptionCondition | None = None
    """Which condition is met."""
    reason: Text | None = None
    """Why it is met, and why no significant risk of harm remains."""
    on: Date | None = None
    """Day on which this was documented (Art. 6(4))."""
    by: Reference | None = None
    """Person or role that documented it."""
    document: Reference | None = None
    """The assessment among the documents."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class TransparencyException(AimsModel):
    """An exception from a duty of transparency (Art. 50)."""

    duty: TransparencyDuty | None = None
    """The duty."""
    exception: Article50Exception | None = None
    """The exception."""
    reason: Text | None = None
    """Why it holds."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class RoleChange(AimsModel):
    """What the organization did to a system of another provider (Art. 25(1))."""

    rebranded: Boolean | None = None
    """Whether it put its own name or trademark on it (25(1)(a))."""
    substantially_modified: Boolean | None = None
    """Whether it modified it substantially (25(1)(b))."""
    purpose_changed: Boolean | None = None
    """Whether it changed the intended purpose (25(1)(c))."""
    on: Date | None = None
    """Day from which this holds."""
    reason: Text | None = None
    """What was done."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Gpai(AimsModel):
    """A general-purpose AI model that the organization provides (Art. 51 to 56)."""

    model: Reference | None = None
    """The model among the resources."""
    provider: Boolean | None = None
    """Whether the organization is the provider of the model."""
    systemic_risk: Boolean | None = None
    """Whether it has systemic risk (Art. 51)."""
    high_impact: Boolean | None = None
    """Whether it has capabilities of high impact (Art. 51(1)(a))."""
    designated: Boolean | None = None
    """Whether the Commission designated it as one with systemic risk (Art. 51(1)(b))."""
    presumption_rebutted: Boolean | None = None
    """Whether the Commission accepted that it has none in spite of its computation (Art. 52(2), (3))."""
    training_compute: Text | None = None
    """Computation used for training, in floating-point operations, such as `3.2e24`."""
    open_source: Boolean | None = None
    """Whether it is released under a free and open-source licence."""
    placed_on_market_on: Date | None = None
    """First day on the Union market."""
    training_content_summary: Reference | None = None
    """Public summary of the content used for training (Art. 53(1)(d))."""
    copyright_policy: Reference | None = None
    """Policy on copyright (Art. 53(1)(c))."""
    code_of_practice: Boolean | None = None
    """Whether the organization follows the code of practice (Art. 56)."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class EuRegistration(AimsModel):
    """Registration in the EU database (Art. 49, 71)."""

    number: Text | None = None
    """Number of the registration."""
    on: Date | None = None
    """Day of the registration."""
    by: Reference | None = None
    """Person or role that registered."""
    not_required_reason: Text | None = None
    """Why none is needed, if so."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class ConformityAssessment(AimsModel):
    """Conformity assessment of a high-risk AI system (Art. 43)."""

    route: ConformityRoute | None = None
    """Procedure that was followed."""
    on: Date | None = None
    """Day on which it was finished."""
    notified_body: Text | None = None
    """Notified body, with its number."""
    certificate: Text | None = None
    """Number of the certificate."""
    valid_until: Date | None = None
    """Last day on which the certificate holds."""
    declaration: Reference | None = None
    """EU declaration of conformity (Art. 47)."""
    ce_marked_on: Date | None = None
    """Day of the CE marking (Art. 48)."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class SystemRequirement(AimsModel):
    """A requirement on an AI system (A.6.2.2)."""

    id: Id | None = None
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    statement: Text | None = None
    """What is required."""
    rationale: Text | None = None
    """Why it is required."""
    kind: SystemRequirementKind | None = None
    """What it is about."""
    sources: list[Reference] = Field(default_factory=list)
    """Records that it comes from: obligation, risk, objective, impact assessment."""
    acceptance_criteria: Text | None = None
    """When it is met."""
    document: Reference | None = None
    """Specification in which it stands."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class DesignDecision(AimsModel):
    """A decision of design and development (A.6.2.3)."""

    id: Id | None = None
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    what: Text | None = None
    """What was decided."""
    rationale: Text | None = None
    """Why it was decided so."""
    alternatives: list[Text] = Field(default_factory=list)
    """Alternatives that were considered."""
    on: Date | None = None
    """Day of the decision."""
    by: Reference | None = None
    """Person or role that decided."""
    requirements: list[Reference] = Field(default_factory=list)
    """Requirements that it serves."""
    document: Reference | None = None
    """Design document in which it stands."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class VerificationRecord(AimsModel):
    """One verification or validation of an AI system (A.6.2.4)."""

    id: Id | None = None
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    title: Text | None = None
    """Short name by which people speak of it."""
    kind: VerificationKind | None = None
    """What sort of test it was."""
    on: Date | None = None
    """Day on which it was finished."""
    by: Reference | None = None
    """Person or role that carried it out."""
    version: Text | None = None
    """Version that was tested."""
    requirements: list[Reference] = Field(default_factory=list)
    """Requirements that were tested."""
    criteria: Text | None = None
    """Criteria of acceptance or release."""
    method: Text | None = None
    """How it was tested."""
    datasets: list[Reference] = Field(default_factory=list)
    """Data that was used."""
    measurements: list[Measurement] = Field(default_factory=list)
    """Measured values."""
    result: VerificationResult | None = None
    """What came out."""
    limitations: Text | None = None
    """What the result doesn't say."""
    approval: Approval | None = None
    """Who released the system on this ground."""
    document: Reference | None = None
    """The report among the documents."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class DeploymentPlan(AimsModel):
    """The plan to bring an AI system into use (A.6.2.5)."""

    document: Reference | None = None
    """The plan among the documents."""
    planned_on: Date | None = None
    """Day on which it is planned to go live."""
    requirements: list[Text] = Field(default_factory=list)
    """What has to be met before going live."""
    environment: Text | None = None
    """Where it will run, and how that differs from development."""
    rollback: Text | None = None
    """How to go back."""
    approval: Approval | None = None
    """Who released it for use."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class MonitoringPlan(AimsModel):
    """The plan of operation and monitoring (A.6.2.6; EU AI Act, Art. 72)."""

    document: Reference | None = None
    """The plan among the documents."""
    metrics: list[Reference] = Field(default_factory=list)
    """What is measured."""
    frequency: Annotated[AnyText, StringConstraints(pattern=r"^P(?:[0-9]{1,3}W|[0-9]{1,3}Y(?:[0-9]{1,3}M)?(?:[0-9]{1,5}D)?|[0-9]{1,3}M(?:[0-9]{1,5}D)?|[0-9]{1,5}D)$")] | None = None
    """How often results are evaluated."""
    owner: Reference | None = None
    """Person or role that monitors."""
    failure_handling: Text | None = None
    """What happens when errors or failures are found."""
    drift_detection: Text | None = None
    """How it is noticed that data or behaviour drift."""
    updates: Text | None = None
    """How updates and repairs are made."""
    support: Text | None = None
    """How users get support."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class EventLogPolicy(AimsModel):
    """Which events of an AI system are logged (A.6.2.8; EU AI Act, Art. 12, 19)."""

    stages: list[LifeCycleStage] = Field(default_factory=list)
    """Stages in which events are logged."""
    events: list[Text] = Field(default_factory=list)
    """Events that are logged."""
    retention: Annotated[AnyText, StringConstraints(pattern=r"^P(?:[0-9]{1,3}W|[0-9]{1,3}Y(?:[0-9]{1,3}M)?(?:[0-9]{1,5}D)?|[0-9]{1,3}M(?:[0-9]{1,5}D)?|[0-9]{1,5}D)$")] | None = None
    """How long logs are kept."""
    access: list[Reference] = Field(default_factory=list)
    """Persons or roles that may read them."""
    location: Text | None = None
    """Where they are kept."""
    enabled_since: Date | None = None
    """First day of logging."""
    document: Reference | None = None
    """The policy among the documents."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class TechnicalDocumentation(AimsModel):
    """Documentation of an AI system for one audience (A.6.2.7, A.8.2, A.8.5)."""

    audience: DocumentationAudience | None = None
    """Who it is for."""
    document: Reference | None = None
    """The document."""
    topics: list[DocumentationTopic] = Field(default_factory=list)
    """What it tells."""
    provided_to: list[Distribution] = Field(default_factory=list)
    """Who got it."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class ResponsibleUse(AimsModel):
    """How the organization uses an AI system responsibly (A.9)."""

    processes: list[Reference] = Field(default_factory=list)
    """Documents that describe how it may be used (A.9.2)."""
    instructions: list[Reference] = Field(default_factory=list)
    """The provider's instructions for use (A.9.4)."""
    approval: Approval | None = None
    """Who approved the use."""
    acceptable_uses: list[Text] = Field(default_factory=list)
    """Uses that are allowed."""
    forbidden_uses: list[Text] = Field(default_factory=list)
    """Uses that are not allowed."""
    use_monitoring: Text | None = None
    """How it is seen that use stays within the intended use (A.9.4)."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Retirement(AimsModel):
    """How an AI system is taken out of use; the day stands in the history of its life cycle."""

    planned_on: Date | None = None
    """Day for which it is planned."""
    reason: Text | None = None
    """Why it is taken out of use."""
    data_disposition: Text | None = None
    """Disposition of data, models and logs."""
    replacement: Reference | None = None
    """AI system that replaces it."""
    informed: list[Distribution] = Field(default_factory=list)
    """Who was told."""
    approval: Approval | None = None
    """Who approved it."""
    document: Reference | None = None
    """The plan or report among the documents."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Resource(AimsModel):
    """Something that an AI system is made of or needs (A.4, A.7). The group that fits `kind` is filled."""

    id: Id
    """The organization's own identifier, unique in the document."""
    title: Text | None = None
    """Short name by which people speak of it."""
    description: Text | None = None
    """What it is, in a few sentences."""
    owner: Reference | None = None
    """Person or role that answers for it."""
    kind: ResourceKind | None = None
    """What sort of resource it is."""
    version: Text | None = None
    """Version of the resource."""
    supplier: Reference | None = None
    """Supplier that it comes from."""
    depends_on: list[Reference] = Field(default_factory=list)
    """Resources that it is made from or needs."""
    life_cycle_stages: list[LifeCycleStage] = Field(default_factory=list)
    """Stages of the life cycle in which it is used."""
    dataset: Dataset | None = None
    """Facts about data (A.4.3, A.7)."""
    model: Model | None = None
    """Facts about a model (A.4.4)."""
    tooling: Tooling | None = None
    """Facts about a tool (A.4.4)."""
    computing: Computing | None = None
    """Facts about computing (A.4.5)."""
    human: HumanResource | None = None
    """Facts about people and their expertise (A.4.6)."""
    document: Reference | None = None
    """Its documentation: data sheet, model card, manual."""
    from_: Date | None = None
    """First day on which it is used."""
    until: Date | None = None
    """Last day on which it is used."""
    reviewed_on: Date | None = None
    """Day of the latest review."""
    next_review_on: Date | None = None
    """Day by which it is to be reviewed again."""
    tags: list[Text] = Field(default_factory=list)
    """The organization's own keywords, for search and filters."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Dataset(AimsModel):
    """Facts about data for AI systems (A.4.3, A.7)."""

    uses: list[DatasetUse] = Field(default_factory=list)
    """What the data is used for."""
    categories: list[Text] = Field(default_factory=list)
    """Categories of data."""
    provenance: Provenance | None = None
    """Where it comes from, and what happened to it (A.7.5)."""
    licence: Text | None = None
    """Licence or other right to use it."""
    rights_note: Text | None = None
    """Limits of that right: purpose, time, place, copyright."""
    acquired_on: Date | None = None
    """Day on which it was acquired (A.7.3)."""
    quantity: Text | None = None
    """How much it is."""
    period: Period | None = None
    """Time that the data is about."""
    demographics: Text | None = None
    """People and places that it stands for, and those it doesn't."""
    personal_data: PersonalData | None = None
    """Facts about personal data."""
    splits: list[DatasetSplit] = Field(default_factory=list)
    """Parts into which it is split, such as for training and testing."""
    classification: Classification | None = None
    """Who may see it."""
    preparation: DataPreparation | None = None
    """How it was prepared (A.7.6)."""
    quality_requirements: list[Text] = Field(default_factory=list)
    """What the data has to meet (A.7.4)."""
    quality_measures: list[QualityMeasure] = Field(default_factory=list)
    """What was measured (A.7.4)."""
    bias_evaluation: BiasEvaluation | None = None
    """Whether it is biased (A.7.4)."""
    labelling: Labelling | None = None
    """How it was labelled."""
    retention: Annotated[AnyText, StringConstraints(pattern=r"^P(?:[0-9]{1,3}W|[0-9]{1,3}Y(?:[0-9]{1,3}M)?(?:[0-9]{1,5}D)?|[0-9]{1,3}M(?:[0-9]{1,5}D)?|[0-9]{1,5}D)$")] | None = None
    """How long it is kept."""
    disposed_on: Date | None = None
    """Day on which it was deleted or given back."""
    access: Text | None = None
    """Who has access, and how it is protected."""
    known_limitations: list[Text] = Field(default_factory=list)
    """Gaps and shortcomings that are known."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Provenance(AimsModel):
    """Where data comes from, and what happened to it (A.7.5)."""

    source: Text | None = None
    """Where it comes from."""
    kind: ProvenanceKind | None = None
    """How it was obtained."""
    collected_by: Text | None = None
    """Who collected it."""
    collected_for: Text | None = None
    """Purpose for which it was first collected."""
    lineage: list[Text] = Field(default_factory=list)
    """Steps from its origin to here: creation, updates, merging, transfer."""
    supplier: Reference | None = None
    """Supplier that it comes from."""
    document: Reference | None = None
    """Record of its lineage."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Period(AimsModel):
    """A stretch of time; both days belong to it."""

    from_: Date | None = None
    """First day."""
    to: Date | None = None
    """Last day; absent while it goes on."""


class PersonalData(AimsModel):
    """Facts about personal data in a dataset."""

    present: Boolean | None = None
    """Whether there is personal data."""
    processing_role: ProcessingRole | None = None
    """Part that the organization has in the processing."""
    special_categories: Boolean | None = None
    """Whether there is data of special categories, such as health or ethnicity."""
    categories_of_data: list[Text] = Field(default_factory=list)
    """Categories of personal data."""
    categories_of_subjects: list[Text] = Field(default_factory=list)
    """Categories of people it is about."""
    children: Boolean | None = None
    """Whether it is about children."""
    legal_basis: Text | None = None
    """Legal basis of the processing."""
    protection: Text | None = None
    """How it is protected: pseudonyms, anonymity, minimisation."""
    impact_assessment: Reference | None = None
    """Data protection impact assessment."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class DatasetSplit(AimsModel):
    """A part of data that is kept apart for a use."""

    use: DatasetUse | None = None
    """What the part is used for."""
    share: Annotated[Number, Field(gt=-1000000000000000, lt=1000000000000000)] | None = None
    """Share of the whole, from 0 to 1."""
    records: Annotated[Integer, Field(ge=0, le=4294967295)] | None = None
    """How many records it holds."""
    separation: Text | None = None
    """How it was kept apart from the others: by chance, by time, by person."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class DataPreparation(AimsModel):
    """How data was prepared (A.7.6)."""

    steps: list[Text] = Field(default_factory=list)
    """Steps: cleaning, filling gaps, scaling, encoding."""
    criteria: Text | None = None
    """Why these steps were chosen."""
    by: Reference | None = None
    """Person or role that prepared it."""
    on: Date | None = None
    """Day on which it was finished."""
    document: Reference | None = None
    """Its description among the documents."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class QualityMeasure(AimsModel):
    """A measured quality of data (A.7.4)."""

    characteristic: Text | None = None
    """What was measured, such as completeness or accuracy."""
    measurement: Measurement | None = None
    """Measured value."""
    comparison: Comparison | None = None
    """How the value is compared with the target."""
    target: Annotated[Number, Field(gt=-1000000000000000, lt=1000000000000000)] | None = None
    """Value to be reached."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class BiasEvaluation(AimsModel):
    """Whether data is biased (A.7.4; EU AI Act, Art. 10)."""

    on: Date | None = None
    """Day of the evaluation."""
    by: Reference | None = None
    """Person or role that evaluated."""
    method: Text | None = None
    """How it was evaluated."""
    groups: list[Text] = Field(default_factory=list)
    """Groups that were compared."""
    result: Text | None = None
    """What was found."""
    bias_found: Boolean | None = None
    """Whether bias was found that matters."""
    mitigation: Text | None = None
    """What was done about it."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Labelling(AimsModel):
    """How data was labelled."""

    by: Text | None = None
    """Who labelled it."""
    method: Text | None = None
    """How it was labelled."""
    instructions: Reference | None = None
    """Instructions for those who label."""
    agreement: Annotated[Number, Field(gt=-1000000000000000, lt=1000000000000000)] | None = None
    """How far those who label agree, from 0 to 1."""
    quality_control: Text | None = None
    """How labels were checked."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Model(AimsModel):
    """Facts about a model (A.4.4)."""

    model_type: Text | None = None
    """Kind of model, such as gradient boosting or transformer."""
    weights_digests: list[Digest] = Field(default_factory=list)
    """Digests of the weights, so that the model can be recognised."""
    base_model: Reference | None = None
    """Model that it was made from."""
    trained_on: list[Reference] = Field(default_factory=list)
    """Data that it was trained on."""
    training_ended_on: Date | None = None
    """Day on which training ended."""
    licence: Text | None = None
    """Licence or other right to use it."""
    parameters: Text | None = None
    """How many parameters it has."""
    modalities: list[Text] = Field(default_factory=list)
    """What goes in and out: text, image, sound, tables."""
    general_purpose: Boolean | None = None
    """Whether it is a general-purpose model."""
    open_weights: Boolean | None = None
    """Whether its weights are open."""
    performance: list[Measurement] = Field(default_factory=list)
    """Measured performance."""
    known_limitations: list[Text] = Field(default_factory=list)
    """What it is known not to do well."""
    model_card: Reference | None = None
    """Model card."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Tooling(AimsModel):
    """Facts about a tool (A.4.4)."""

    kind: ToolingKind | None = None
    """What the tool is for."""
    other_kind: Text | None = None
    """What the tool is for, if no word fits."""
    name: Text | None = None
    """Name of the tool or library."""
    vendor: Text | None = None
    """Who makes it."""
    licence: Text | None = None
    """Licence or other right to use it."""
    bill_of_materials: Reference | None = None
    """Bill of materials."""
    supported_until: Date | None = None
    """Last day of support by its maker."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Computing(AimsModel):
    """Systems and computing of an AI system (A.4.5)."""

    location: Text | None = None
    """Where it stands: data centre, cloud region, device."""
    country: Annotated[AnyText, StringConstraints(pattern=r"^[A-Z]{2}$")] | None = None
    """Country in which it stands (ISO 3166-1)."""
    hosting: Hosting | None = None
    """Who runs it."""
    hardware: Text | None = None
    """Processors, accelerators, memory, network."""
    capacity: Text | None = None
    """How much it can do."""
    energy: Text | None = None
    """Energy use and other effects on the environment."""
    energy_kwh_per_year: Annotated[Number, Field(gt=-1000000000000000, lt=1000000000000000)] | None = None
    """Energy use in kWh a year."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class HumanResource(AimsModel):
    """People and the expertise that an AI system needs (A.4.6)."""

    expertise: list[Text] = Field(default_factory=list)
    """Expertise that is needed."""
    roles: list[Reference] = Field(default_factory=list)
    """Roles that bring it."""
    people: list[Reference] = Field(default_factory=list)
    """People who bring it."""
    headcount: Annotated[Number, Field(gt=-1000000000000000, lt=1000000000000000)] | None = None
    """How many people, in full-time equivalents."""
    tasks: list[Text] = Field(default_factory=list)
    """What they do: label, develop, test, oversee, maintain."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Incident(AimsModel):
    """An event in which an AI system did or could have done harm (A.8.4)."""

    id: Id
    """The organization's own identifier, unique in the document."""
    title: Text | None = None
    """Short name by which people speak of it."""
    description: Text | None = None
    """What it is, in a few sentences."""
    owner: Reference | None = None
    """Person or role that answers for it."""
    ai_systems: list[Reference] = Field(default_factory=list)
    """AI systems that it concerns."""
    kind: IncidentKind | None = None
    """What happened."""
    other_kind: Text | None = None
    """What happened, if no word fits."""
    occurred_at: Moment | None = None
    """When it happened."""
    detected_at: Moment | None = None
    """When it was noticed; duties to notify count from here."""
    reported_by: Text | None = None
    """Who reported it."""
    reported_to: list[Reference] = Field(default_factory=list)
    """Persons or roles that it was reported to."""
    affected_parties: list[AffectedParty] = Field(default_factory=list)
    """Who was affected."""
    severity: IncidentSeverity | None = None
    """How bad it was."""
    serious: Boolean | None = None
    """Whether it is a serious incident under the EU AI Act (Art. 3(49))."""
    causes: list[Text] = Field(default_factory=list)
    """What brought it about."""
    containment: Text | None = None
    """What was done at once."""
    contained_at: Moment | None = None
    """When it was under control."""
    actions: list[Action] = Field(default_factory=list)
    """What else is to be done."""
    notifications: list[Notification] = Field(default_factory=list)
    """Who had to be told, and when."""
    risks: list[Reference] = Field(default_factory=list)
    """Risks that it belongs to."""
    nonconformity: Reference | None = None
    """Nonconformity that was opened for it."""
    no_nonconformity_reason: Text | None = None
    """Why no nonconformity was opened, if none was (10.2)."""
    lessons: Text | None = None
    """What was learnt."""
    closed_on: Date | None = None
    """Day on which it was closed."""
    stated_status: CaseStatus | None = None
    """State as it is recorded, in a word; dates decide where they are recorded."""
    tags: list[Text] = Field(default_factory=list)
    """The organization's own keywords, for search and filters."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Notification(AimsModel):
    """A message that law, contract or own promise asks for (A.8.4, A.8.5)."""

    to: Text | None = None
    """Who is told, in words."""
    interested_party: Reference | None = None
    """Interested party that is told: authority, customer, affected persons."""
    obligation: Reference | None = None
    """Obligation that asks for it."""
    due_at: Moment | None = None
    """By when it is due."""
    notified_at: Moment | None = None
    """When it was sent."""
    reference: Text | None = None
    """Reference number of the receiver."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Concern(AimsModel):
    """A concern that someone raised about the organization's part in an AI system (A.3.3, A.8.3)."""

    id: Id
    """The organization's own identifier, unique in the document."""
    title: Text | None = None
    """Short name by which people speak of it."""
    description: Text | None = None
    """What it is, in a few sentences."""
    owner: Reference | None = None
    """Person or role that answers for it."""
    ai_systems: list[Reference] = Field(default_factory=list)
    """AI systems that it concerns."""
    channel: ConcernChannel | None = None
    """Way on which it came in."""
    other_channel: Text | None = None
    """Way on which it came in, if no word fits."""
    origin: Origin | None = None
    """Whether it came from inside or from outside."""
    anonymous: Boolean | None = None
    """Whether the one who raised it is unknown."""
    confidential: Boolean | None = None
    """Whether it is kept confidential."""
    raised_on: Date | None = None
    """Day on which it was raised."""
    acknowledged_on: Date | None = None
    """Day on which its receipt was confirmed."""
    due: Date | None = None
    """Day by which it is to be answered."""
    protection: Text | None = None
    """How the person who raised it is protected from reprisal."""
    detected_at: Moment | None = None
    """When what it is about was noticed."""
    reported_to: list[Reference] = Field(default_factory=list)
    """Persons or roles that it was reported to."""
    affected_parties: list[AffectedParty] = Field(default_factory=list)
    """Who is affected."""
    severity: IncidentSeverity | None = None
    """How bad it is."""
    causes: list[Text] = Field(default_factory=list)
    """What brought it about."""
    containment: Text | None = None
    """What was done at once."""
    follow_up: list[Action] = Field(default_factory=list)
    """What is done about it."""
    notifications: list[Notification] = Field(default_factory=list)
    """Who had to be told, and when."""
    incident: Reference | None = None
    """Incident that it led to."""
    nonconformity: Reference | None = None
    """Nonconformity that it led to."""
    outcome: Text | None = None
    """Outcome."""
    answered_on: Date | None = None
    """Day on which the one who raised it got an answer."""
    closed_on: Date | None = None
    """Day on which it was closed."""
    stated_status: CaseStatus | None = None
    """State as it is recorded, in a word; dates decide where they are recorded."""
    tags: list[Text] = Field(default_factory=list)
    """The organization's own keywords, for search and filters."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Supplier(AimsModel):
    """A party that supplies AI systems, resources or services (A.10.3)."""

    id: Id
    """The organization's own identifier, unique in the document."""
    name: Text | None = None
    """Name of the supplier."""
    description: Text | None = None
    """What it does for the organization."""
    owner: Reference | None = None
    """Person or role that looks after it."""
    country: Annotated[AnyText, StringConstraints(pattern=r"^[A-Z]{2}$")] | None = None
    """Country of its seat (ISO 3166-1)."""
    critical: Boolean | None = None
    """Whether the organization could not do without it."""
    provides: list[Provision] = Field(default_factory=list)
    """What it supplies."""
    responsibilities: list[ResponsibilityShare] = Field(default_factory=list)
    """Who does what (A.10.2)."""
    contract: Reference | None = None
    """The contract among the documents."""
    contract_period: Period | None = None
    """Time for which the contract runs."""
    assessments: list[SupplierAssessment] = Field(default_factory=list)
    """Evaluations of whether it meets the organization's needs."""
    monitoring: Text | None = None
    """How it is watched."""
    monitoring_interval: Annotated[AnyText, StringConstraints(pattern=r"^P(?:[0-9]{1,3}W|[0-9]{1,3}Y(?:[0-9]{1,3}M)?(?:[0-9]{1,5}D)?|[0-9]{1,3}M(?:[0-9]{1,5}D)?|[0-9]{1,5}D)$")] | None = None
    """How often it is monitored."""
    monitored_on: Date | None = None
    """Date of the last monitoring at that interval."""
    subcontractors: list[Text] = Field(default_factory=list)
    """Others that it relies on."""
    requirements: list[Text] = Field(default_factory=list)
    """What it has to meet."""
    reviewed_on: Date | None = None
    """Day of the latest review."""
    next_review_on: Date | None = None
    """Day by which it is to be reviewed again."""
    tags: list[Text] = Field(default_factory=list)
    """The organization's own keywords, for search and filters."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Provision(AimsModel):
    """A thing or service that goes from one party to another."""

    what: Text | None = None
    """What it is, in words."""
    ai_system: Reference | None = None
    """AI system that is provided."""
    resource: Reference | None = None
    """Resource that is provided."""
    service: Text | None = None
    """Service that is provided."""
    since: Date | None = None
    """First day."""
    until: Date | None = None
    """Last day."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class ResponsibilityShare(AimsModel):
    """Who does what, between the organization and another party (A.10.2)."""

    control: Reference | None = None
    """Control that is shared out."""
    activity: Text | None = None
    """Activity that is shared out."""
    life_cycle_stages: list[LifeCycleStage] = Field(default_factory=list)
    """Stages of the life cycle that it is about."""
    held_by: ResponsibilityHolder | None = None
    """Who does it."""
    description: Text | None = None
    """How it is shared."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class SupplierAssessment(AimsModel):
    """An evaluation of whether a supplier meets the organization's needs (A.10.3)."""

    on: Date | None = None
    """Day of the assessment."""
    by: Reference | None = None
    """Person or role that assessed."""
    criteria: Text | None = None
    """What it was measured against."""
    result: SupplierResult | None = None
    """What was found."""
    note: Text | None = None
    """Details."""
    valid_until: Date | None = None
    """Last day on which it holds."""
    actions: list[Action] = Field(default_factory=list)
    """What the supplier or the organization has to do."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Customer(AimsModel):
    """A party, or a kind of parties, that AI systems are provided to (A.10.4)."""

    id: Id
    """The organization's own identifier, unique in the document."""
    name: Text | None = None
    """Name of the customer or of the kind of customers."""
    description: Text | None = None
    """What it does with the systems."""
    owner: Reference | None = None
    """Person or role that looks after it."""
    country: Annotated[AnyText, StringConstraints(pattern=r"^[A-Z]{2}$")] | None = None
    """Country of its seat (ISO 3166-1)."""
    provides: list[Provision] = Field(default_factory=list)
    """What the organization provides to it."""
    expectations: list[Text] = Field(default_factory=list)
    """What it expects and needs."""
    intended_use_conveyed: list[Distribution] = Field(default_factory=list)
    """When and how it was told what the systems are and are not meant for."""
    responsibilities: list[ResponsibilityShare] = Field(default_factory=list)
    """Who does what (A.10.2)."""
    contract: Reference | None = None
    """The contract among the documents."""
    contract_period: Period | None = None
    """Time for which the contract runs."""
    monitoring: Text | None = None
    """How its needs and feedback are followed."""
    assessments: list[CustomerAssessment] = Field(default_factory=list)
    """Evaluations of whether its needs are met."""
    reviewed_on: Date | None = None
    """Day of the latest review."""
    next_review_on: Date | None = None
    """Day by which it is to be reviewed again."""
    tags: list[Text] = Field(default_factory=list)
    """The organization's own keywords, for search and filters."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class CustomerAssessment(AimsModel):
    """An evaluation of whether a customer's needs are met (A.10.4)."""

    on: Date | None = None
    """Day of the assessment."""
    by: Reference | None = None
    """Person or role that assessed."""
    result: Text | None = None
    """What was found."""
    valid_until: Date | None = None
    """Last day on which it holds."""
    actions: list[Action] = Field(default_factory=list)
    """What is to be done."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Competence(AimsModel):
    """Competence that a role needs, and how far a person has it (7.2)."""

    id: Id
    """The organization's own identifier, unique in the document."""
    title: Text | None = None
    """Short name by which people speak of it."""
    description: Text | None = None
    """What it is, in a few sentences."""
    owner: Reference | None = None
    """Person or role that answers for it."""
    role: Reference | None = None
    """Role that needs it."""
    person: Reference | None = None
    """Person who is to have it."""
    ai_systems: list[Reference] = Field(default_factory=list)
    """AI systems that it is needed for; none for all."""
    required: list[Text] = Field(default_factory=list)
    """What one has to know or be able to do."""
    basis: list[CompetenceBasis] = Field(default_factory=list)
    """What the person's competence rests on."""
    basis_detail: Text | None = None
    """Degrees, courses, years of experience."""
    met: Boolean | None = None
    """Whether the person has what is required."""
    gap: Text | None = None
    """What is missing."""
    assessed_on: Date | None = None
    """Day on which this was judged."""
    assessed_by: Reference | None = None
    """Person or role that judged."""
    actions: list[Action] = Field(default_factory=list)
    """What is done to close the gap."""
    effectiveness: EffectivenessReview | None = None
    """Whether that worked."""
    valid_until: Date | None = None
    """Last day on which it counts as shown."""
    reviewed_on: Date | None = None
    """Day of the latest review."""
    next_review_on: Date | None = None
    """Day by which it is to be reviewed again."""
    tags: list[Text] = Field(default_factory=list)
    """The organization's own keywords, for search and filters."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Training(AimsModel):
    """A training or awareness measure (7.3; EU AI Act, Art. 4)."""

    id: Id
    """The organization's own identifier, unique in the document."""
    title: Text | None = None
    """Short name by which people speak of it."""
    description: Text | None = None
    """What it is, in a few sentences."""
    owner: Reference | None = None
    """Person or role that answers for it."""
    topic: Text | None = None
    """What it is about."""
    covers: list[AwarenessTopic] = Field(default_factory=list)
    """What the standard wants people to be aware of, as far as it is covered."""
    audience: TrainingAudience | None = None
    """Who it is for."""
    other_audience: Text | None = None
    """Who it is for, if no word fits."""
    roles: list[Reference] = Field(default_factory=list)
    """Roles that it is for."""
    competences: list[Reference] = Field(default_factory=list)
    """Competences that it builds."""
    form: Text | None = None
    """How it is held: course, e-learning, talk."""
    trainer: Text | None = None
    """Who holds it."""
    held_on: Date | None = None
    """Day on which it was held or ended."""
    invited: Annotated[Integer, Field(ge=0, le=4294967295)] | None = None
    """How many were to attend."""
    attended_count: Annotated[Integer, Field(ge=0, le=4294967295)] | None = None
    """How many attended."""
    attended: list[Reference] = Field(default_factory=list)
    """People who attended, where they are recorded."""
    completion_rate: Annotated[Number, Field(gt=-1000000000000000, lt=1000000000000000)] | None = None
    """How many of those invited completed it, in percent; only where the numbers are not recorded."""
    effectiveness: EffectivenessReview | None = None
    """Whether people learnt it."""
    next_on: Date | None = None
    """Day of the next one."""
    interval: Annotated[AnyText, StringConstraints(pattern=r"^P(?:[0-9]{1,3}W|[0-9]{1,3}Y(?:[0-9]{1,3}M)?(?:[0-9]{1,5}D)?|[0-9]{1,3}M(?:[0-9]{1,5}D)?|[0-9]{1,5}D)$")] | None = None
    """How often it is repeated."""
    material: list[Reference] = Field(default_factory=list)
    """What was taught."""
    tags: list[Text] = Field(default_factory=list)
    """The organization's own keywords, for search and filters."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Communication(AimsModel):
    """A communication that the management system needs (7.4, A.8.5)."""

    id: Id
    """The organization's own identifier, unique in the document."""
    title: Text | None = None
    """Short name by which people speak of it."""
    description: Text | None = None
    """What it is, in a few sentences."""
    owner: Reference | None = None
    """Person or role that answers for it."""
    direction: Origin | None = None
    """Whether it goes to the inside or to the outside."""
    what: Text | None = None
    """What it is about."""
    purpose: Text | None = None
    """What it is to achieve."""
    when: Text | None = None
    """When it takes place: occasion or rhythm."""
    interval: Annotated[AnyText, StringConstraints(pattern=r"^P(?:[0-9]{1,3}W|[0-9]{1,3}Y(?:[0-9]{1,3}M)?(?:[0-9]{1,5}D)?|[0-9]{1,3}M(?:[0-9]{1,5}D)?|[0-9]{1,5}D)$")] | None = None
    """How often it takes place."""
    with_whom: Text | None = None
    """With whom, in words."""
    interested_parties: list[Reference] = Field(default_factory=list)
    """Interested parties with whom."""
    roles: list[Reference] = Field(default_factory=list)
    """Roles with whom."""
    how: Text | None = None
    """How it takes place: channel, form."""
    who: Reference | None = None
    """Person or role that communicates."""
    obligation: Reference | None = None
    """Obligation that asks for it (A.8.5)."""
    ai_systems: list[Reference] = Field(default_factory=list)
    """AI systems that it is about."""
    held: list[Distribution] = Field(default_factory=list)
    """Times at which it took place."""
    reviewed_on: Date | None = None
    """Day of the latest review."""
    next_review_on: Date | None = None
    """Day by which it is to be reviewed again."""
    tags: list[Text] = Field(default_factory=list)
    """The organization's own keywords, for search and filters."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Document(AimsModel):
    """A document or record of the management system, and how it is controlled (7.5)."""

    id: Id
    """The organization's own identifier, unique in the document."""
    title: Text | None = None
    """Short name by which people speak of it."""
    description: Text | None = None
    """What it is, in a few sentences."""
    owner: Reference | None = None
    """Person or role that answers for it."""
    kind: DocumentKind | None = None
    """What sort of document it is."""
    other_kind: Text | None = None
    """What sort of document it is, if no word fits."""
    management_systems: list[ManagementSystem] = Field(default_factory=list)
    """Management systems for which it counts: that for AI alone where none is named."""
    reference: Text | None = None
    """Number or mark by which it is identified (7.5.2)."""
    version: Text | None = None
    """Version."""
    state: DocumentState | None = None
    """Where it stands between draft and withdrawal."""
    author: Reference | None = None
    """Person or role that wrote it."""
    created_on: Date | None = None
    """Day on which it was written."""
    approvals: list[Approval] = Field(default_factory=list)
    """Who approved which version, and when."""
    effective_from: Date | None = None
    """First day on which it holds."""
    effective_until: Date | None = None
    """Last day on which it holds."""
    reviewed_on: Date | None = None
    """Day of the latest review."""
    next_review_on: Date | None = None
    """Day by which it is to be reviewed again."""
    review_interval: Annotated[AnyText, StringConstraints(pattern=r"^P(?:[0-9]{1,3}W|[0-9]{1,3}Y(?:[0-9]{1,3}M)?(?:[0-9]{1,5}D)?|[0-9]{1,3}M(?:[0-9]{1,5}D)?|[0-9]{1,5}D)$")] | None = None
    """Longest time between two reviews."""
    retention: Annotated[AnyText, StringConstraints(pattern=r"^P(?:[0-9]{1,3}W|[0-9]{1,3}Y(?:[0-9]{1,3}M)?(?:[0-9]{1,5}D)?|[0-9]{1,3}M(?:[0-9]{1,5}D)?|[0-9]{1,5}D)$")] | None = None
    """How long it is kept."""
    disposition: Text | None = None
    """Disposition after that."""
    classification: Classification | None = None
    """Who may see it."""
    origin: Origin | None = None
    """Whether it comes from inside or from outside (7.5.3)."""
    issuer: Text | None = None
    """Who issued a document of external origin."""
    location: Text | None = None
    """Where it is: address of a page, file or place."""
    format: Text | None = None
    """Format and medium (7.5.2)."""
    language: Annotated[AnyText, StringConstraints(pattern=r"^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}$")] | None = None
    """Language of the document."""
    digests: list[Digest] = Field(default_factory=list)
    """Digests, so that the file can be recognised."""
    access: list[Reference] = Field(default_factory=list)
    """Persons or roles that have access."""
    distributed_to: list[Distribution] = Field(default_factory=list)
    """Who got it."""
    replaces: Reference | None = None
    """Document that it replaces."""
    satisfies: list[Reference] = Field(default_factory=list)
    """Requirements and controls that it serves."""
    ai_systems: list[Reference] = Field(default_factory=list)
    """AI systems that it is about."""
    tags: list[Text] = Field(default_factory=list)
    """The organization's own keywords, for search and filters."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Evidence(AimsModel):
    """Something that shows that a requirement or control is met (7.5, 9.1)."""

    id: Id
    """The organization's own identifier, unique in the document."""
    title: Text | None = None
    """Short name by which people speak of it."""
    description: Text | None = None
    """What it is, in a few sentences."""
    owner: Reference | None = None
    """Person or role that answers for it."""
    kind: EvidenceKind | None = None
    """What sort of evidence it is."""
    other_kind: Text | None = None
    """What sort of evidence it is, if no word fits."""
    location: Text | None = None
    """Where it is: address of a page, file or place."""
    document: Reference | None = None
    """Controlled document that it is."""
    digests: list[Digest] = Field(default_factory=list)
    """Digests, so that the file can be recognised."""
    media_type: Text | None = None
    """Media type, such as `application/pdf`."""
    size: Annotated[Number, Field(gt=-1000000000000000, lt=1000000000000000)] | None = None
    """Size in bytes."""
    signatures: list[Signature] = Field(default_factory=list)
    """Signatures on it."""
    effective_on: Date | None = None
    """Day from which it speaks, where that isn't the day of collection."""
    collected_on: Date | None = None
    """Day on which it was collected."""
    collected_by: Reference | None = None
    """Person or role that collected it."""
    period: Period | None = None
    """Period that it covers."""
    sample: Sample | None = None
    """Sample that was examined, with its population."""
    valid_until: Date | None = None
    """Last day on which it counts."""
    supports: list[Reference] = Field(default_factory=list)
    """Requirements, controls and records that it supports."""
    strength: EvidenceStrength | None = None
    """Whether it shows the thing itself or speaks about it."""
    confidentiality: Classification | None = None
    """Who may see it."""
    source_system: Text | None = None
    """System or tool that it comes from."""
    template: Boolean | None = None
    """Whether it is a form that isn't filled in; a template proves nothing."""
    reviewed_on: Date | None = None
    """Day of the latest review."""
    next_review_on: Date | None = None
    """Day by which it is to be reviewed again."""
    tags: list[Text] = Field(default_factory=list)
    """The organization's own keywords, for search and filters."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Signature(AimsModel):
    """A signature on a file."""

    by: Reference | None = None
    """Person or role that signed."""
    signer: Text | None = None
    """Who signed, in words or as in the certificate."""
    on: Date | None = None
    """Day of the signature."""
    format: Text | None = None
    """Format, such as `PAdES`, `CMS` or `minisign`."""
    value: Text | None = None
    """The signature itself, or where it is."""
    key_id: Text | None = None
    """Key or certificate to check it with."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Sample(AimsModel):
    """A sample: what was examined, of which population, and how it was chosen."""

    of: Text | None = None
    """Of what it is a sample, such as `decisions of May 2026`."""
    population: Annotated[Integer, Field(ge=0, le=4294967295)] | None = None
    """How many there are in all."""
    size: Annotated[Integer, Field(ge=0, le=4294967295)] | None = None
    """How many of them were examined."""
    selection: SampleSelection | None = None
    """How they were chosen."""
    method: Text | None = None
    """How they were examined."""
    exceptions: Annotated[Integer, Field(ge=0, le=4294967295)] | None = None
    """In how many of them something was wrong."""
    note: Text | None = None
    """What was wrong, or why it does not matter."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Metric(AimsModel):
    """Something that is monitored and measured (9.1, A.6.2.6)."""

    id: Id
    """The organization's own identifier, unique in the document."""
    title: Text | None = None
    """Short name by which people speak of it."""
    description: Text | None = None
    """What it is, in a few sentences."""
    owner: Reference | None = None
    """Person or role that answers for it."""
    what: Text | None = None
    """What is measured."""
    method: Text | None = None
    """How it is measured, so that the result is valid."""
    frequency: Annotated[AnyText, StringConstraints(pattern=r"^P(?:[0-9]{1,3}W|[0-9]{1,3}Y(?:[0-9]{1,3}M)?(?:[0-9]{1,5}D)?|[0-9]{1,3}M(?:[0-9]{1,5}D)?|[0-9]{1,5}D)$")] | None = None
    """How often it is measured."""
    evaluation_frequency: Annotated[AnyText, StringConstraints(pattern=r"^P(?:[0-9]{1,3}W|[0-9]{1,3}Y(?:[0-9]{1,3}M)?(?:[0-9]{1,5}D)?|[0-9]{1,3}M(?:[0-9]{1,5}D)?|[0-9]{1,5}D)$")] | None = None
    """How often results are analysed and evaluated."""
    measured_by: Reference | None = None
    """Person or role that measures."""
    evaluated_by: Reference | None = None
    """Person or role that evaluates."""
    unit: Text | None = None
    """Unit of target, threshold and values."""
    comparison: Comparison | None = None
    """How a value is compared with target and threshold."""
    target: Annotated[Number, Field(gt=-1000000000000000, lt=1000000000000000)] | None = None
    """Value to be reached."""
    threshold: Annotated[Number, Field(gt=-1000000000000000, lt=1000000000000000)] | None = None
    """Value at which something has to be done."""
    ai_systems: list[Reference] = Field(default_factory=list)
    """AI systems that it is about."""
    controls: list[Reference] = Field(default_factory=list)
    """Controls whose working it shows (8.1)."""
    requirements: list[Reference] = Field(default_factory=list)
    """Requirements that it is about."""
    since: Date | None = None
    """First day on which it is to be measured."""
    until: Date | None = None
    """Last day on which it is to be measured."""
    measurements: list[Measurement] = Field(default_factory=list)
    """Measured values."""
    reviewed_on: Date | None = None
    """Day of the latest review."""
    next_review_on: Date | None = None
    """Day by which it is to be reviewed again."""
    tags: list[Text] = Field(default_factory=list)
    """The organization's own keywords, for search and filters."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class AuditProgramme(AimsModel):
    """The plan of the internal audits (9.2.2)."""

    id: Id | None = None
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    title: Text | None = None
    """Short name by which people speak of it."""
    description: Text | None = None
    """What it is, in a few sentences."""
    owner: Reference | None = None
    """Person or role that answers for it."""
    period: Period | None = None
    """Time in which the whole programme is completed once."""
    objectives: list[Text] = Field(default_factory=list)
    """What the programme is to achieve."""
    criteria: list[Text] = Field(default_factory=list)
    """What is audited against."""
    frequency: Annotated[AnyText, StringConstraints(pattern=r"^P(?:[0-9]{1,3}W|[0-9]{1,3}Y(?:[0-9]{1,3}M)?(?:[0-9]{1,5}D)?|[0-9]{1,3}M(?:[0-9]{1,5}D)?|[0-9]{1,5}D)$")] | None = None
    """How often there is an audit."""
    methods: list[Text] = Field(default_factory=list)
    """How audits are conducted."""
    responsible: Reference | None = None
    """Person or role that runs the programme."""
    planning_requirements: Text | None = None
    """What has to be planned, and how."""
    reporting: Text | None = None
    """How results are reported."""
    considerations: Text | None = None
    """How the importance of processes and earlier results shaped the programme."""
    planned_audits: list[PlannedAudit] = Field(default_factory=list)
    """Audits that are planned."""
    approval: Approval | None = None
    """Who approved it."""
    document: Reference | None = None
    """The programme as a controlled document."""
    reviewed_on: Date | None = None
    """Day of the latest review."""
    next_review_on: Date | None = None
    """Day by which it is to be reviewed again."""
    tags: list[Text] = Field(default_factory=list)
    """The organization's own keywords, for search and filters."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class PlannedAudit(AimsModel):
    """An audit that is planned."""

    id: Id | None = None
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    title: Text | None = None
    """Short name by which people speak of it."""
    planned_on: Date | None = None
    """Day for which it is planned."""
    scope: AuditScope | None = None
    """What it is to cover."""
    audit: Reference | None = None
    """Audit by which it was conducted."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class AuditScope(AimsModel):
    """What an audit covers."""

    statement: Text | None = None
    """In words."""
    requirements: list[Reference] = Field(default_factory=list)
    """Clauses and requirements."""
    controls: list[Reference] = Field(default_factory=list)
    """Controls."""
    units: list[Reference] = Field(default_factory=list)
    """Units."""
    sites: list[Reference] = Field(default_factory=list)
    """Sites."""
    ai_systems: list[Reference] = Field(default_factory=list)
    """AI systems."""
    suppliers: list[Reference] = Field(default_factory=list)
    """Suppliers."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Audit(AimsModel):
    """An audit (9.2)."""

    id: Id
    """The organization's own identifier, unique in the document."""
    title: Text | None = None
    """Short name by which people speak of it."""
    description: Text | None = None
    """What it is, in a few sentences."""
    owner: Reference | None = None
    """Person or role that answers for it."""
    kind: AuditKind | None = None
    """Who audits whom."""
    management_systems: list[ManagementSystem] = Field(default_factory=list)
    """Management systems for which it counts: that for AI alone where none is named."""
    objectives: list[Text] = Field(default_factory=list)
    """What the audit is to find out (9.2.2 a)."""
    scope: AuditScope | None = None
    """What it covers (9.2.2 a)."""
    criteria: list[Text] = Field(default_factory=list)
    """What is audited against (9.2.2 a)."""
    methods: list[Text] = Field(default_factory=list)
    """How it is implemented."""
    team: list[AuditTeamMember] = Field(default_factory=list)
    """Who audits."""
    auditees: list[Reference] = Field(default_factory=list)
    """Persons or roles whose work is audited."""
    planned_on: Date | None = None
    """Day for which it was planned."""
    started_on: Date | None = None
    """First day."""
    on: Date | None = None
    """Last day."""
    stated_status: AssessmentStatus | None = None
    """State as it is recorded, in a word; dates decide where they are recorded."""
    sampling: Text | None = None
    """What was sampled, and how it was selected."""
    findings: list[AuditFinding] = Field(default_factory=list)
    """What was found."""
    conclusion: Text | None = None
    """What was concluded."""
    report: Reference | None = None
    """The report among the documents."""
    reported_to: list[Reference] = Field(default_factory=list)
    """Managers who got the results (9.2.2 c)."""
    reported_on: Date | None = None
    """Day on which they got them."""
    tags: list[Text] = Field(default_factory=list)
    """The organization's own keywords, for search and filters."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class AuditTeamMember(AimsModel):
    """A member of the audit team."""

    person: Reference | None = None
    """The person."""
    lead: Boolean | None = None
    """Whether the person leads the team."""
    part: AuditPart | None = None
    """Part in the team."""
    independence: Text | None = None
    """Why the person is objective and impartial here (9.2.2 b)."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class AuditFinding(AimsModel):
    """Something that an audit found."""

    id: Id | None = None
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    grade: FindingGrade | None = None
    """How much it weighs."""
    requirement: Reference | None = None
    """Requirement or control that it is about."""
    statement: Text | None = None
    """What was found."""
    sample: Sample | None = None
    """Sample that was examined, with its population."""
    ai_systems: list[Reference] = Field(default_factory=list)
    """AI systems that it is about."""
    nonconformity: Reference | None = None
    """Nonconformity that was opened for it."""
    response: Text | None = None
    """Answer of those who were audited."""
    owner: Reference | None = None
    """Person or role that answers for it."""
    due: Date | None = None
    """Day by which it is to be dealt with."""
    due_revisions: list[DueRevision] = Field(default_factory=list)
    """Earlier dates by which it was to be done, each with the reason why it was moved."""
    closed_on: Date | None = None
    """Day on which it was closed."""
    stated_status: CaseStatus | None = None
    """State as it is recorded, in a word; dates decide where they are recorded."""
    improvement: Reference | None = None
    """Improvement that addresses it."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class ManagementReview(AimsModel):
    """A review of the management system by top management (9.3)."""

    id: Id
    """The organization's own identifier, unique in the document."""
    title: Text | None = None
    """Short name by which people speak of it."""
    description: Text | None = None
    """What it is, in a few sentences."""
    owner: Reference | None = None
    """Person or role that answers for it."""
    management_systems: list[ManagementSystem] = Field(default_factory=list)
    """Management systems for which it counts: that for AI alone where none is named."""
    planned_on: Date | None = None
    """Day for which it was planned."""
    on: Date | None = None
    """Day on which it was held."""
    chair: Reference | None = None
    """Person or role of top management that led it."""
    attendees: list[Reference] = Field(default_factory=list)
    """Persons or roles that took part."""
    inputs: list[ReviewInput] = Field(default_factory=list)
    """Inputs that were considered (9.3.2)."""
    suitability: Text | None = None
    """Whether the management system is still suitable (9.3.1)."""
    adequacy: Text | None = None
    """Whether it is still adequate (9.3.1)."""
    effectiveness: Text | None = None
    """Whether it is effective (9.3.1)."""
    decisions: list[ReviewDecision] = Field(default_factory=list)
    """What was decided (9.3.3)."""
    actions: list[Action] = Field(default_factory=list)
    """What is to be done."""
    minutes: Reference | None = None
    """Minutes among the documents."""
    next_on: Date | None = None
    """Day of the next review."""
    tags: list[Text] = Field(default_factory=list)
    """The organization's own keywords, for search and filters."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class ReviewInput(AimsModel):
    """One input of a management review."""

    topic: ReviewTopic | None = None
    """What it is about."""
    other_topic: Text | None = None
    """What it is about, if no word fits."""
    summary: Text | None = None
    """What was reported."""
    trend: Trend | None = None
    """Which way it goes."""
    records: list[Reference] = Field(default_factory=list)
    """Records that it rests on."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class ReviewDecision(AimsModel):
    """A decision of a management review (9.3.3)."""

    id: Id | None = None
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    what: Text | None = None
    """What was decided."""
    kind: ReviewDecisionKind | None = None
    """What it is about."""
    owner: Reference | None = None
    """Person or role that carries it out."""
    due: Date | None = None
    """Date by which it shall be implemented."""
    due_revisions: list[DueRevision] = Field(default_factory=list)
    """Earlier dates by which it was to be done, each with the reason why it was moved."""
    done_on: Date | None = None
    """Date on which it was implemented."""
    stated_status: WorkStatus | None = None
    """State as it is recorded, in a word; dates decide where they are recorded."""
    records: list[Reference] = Field(default_factory=list)
    """Changes, improvements and objectives that it led to."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Nonconformity(AimsModel):
    """A requirement that was not met, and what was done about it (10.2)."""

    id: Id
    """The organization's own identifier, unique in the document."""
    title: Text | None = None
    """Short name by which people speak of it."""
    description: Text | None = None
    """What it is, in a few sentences."""
    owner: Reference | None = None
    """Person or role that answers for it."""
    source: NonconformitySource | None = None
    """How it came to light."""
    other_source: Text | None = None
    """How it came to light, if no word fits."""
    raised_from: Reference | None = None
    """Record that it comes from, where that record does not name this nonconformity itself."""
    requirement: Reference | None = None
    """Requirement or control that was not met."""
    against: list[Reference] = Field(default_factory=list)
    """What else is not met: an own policy, a contract, an obligation."""
    ai_systems: list[Reference] = Field(default_factory=list)
    """AI systems that it concerns."""
    grade: NonconformityGrade | None = None
    """How much it weighs."""
    statement: Text | None = None
    """What was not met, and what shows it."""
    consequences: Text | None = None
    """What it led to, and how that was dealt with (10.2 a)."""
    correction: Text | None = None
    """What was done to control and correct it (10.2 a)."""
    corrected_on: Date | None = None
    """Day on which it was corrected."""
    cause_removal_needed: Boolean | None = None
    """Whether its causes have to be removed (10.2 b)."""
    cause_removal_reason: Text | None = None
    """Why they have to be removed or not."""
    root_cause: RootCause | None = None
    """What caused it (10.2 b)."""
    similar_elsewhere: SimilarCases | None = None
    """Whether similar nonconformities exist or could occur elsewhere (10.2 b)."""
    actions: list[Action] = Field(default_factory=list)
    """Corrective actions (10.2 c)."""
    proportionality: Text | None = None
    """Why the actions fit the effects (10.2)."""
    effectiveness_review: EffectivenessReview | None = None
    """Whether the actions worked (10.2 d)."""
    changes: list[Reference] = Field(default_factory=list)
    """Changes to the management system that it led to (10.2 e)."""
    repeats: list[Reference] = Field(default_factory=list)
    """Earlier nonconformities that it repeats."""
    opened_on: Date | None = None
    """Day on which it was opened."""
    due: Date | None = None
    """Day by which it is to be closed."""
    due_revisions: list[DueRevision] = Field(default_factory=list)
    """Earlier dates by which it was to be done, each with the reason why it was moved."""
    closed_on: Date | None = None
    """Day on which it was closed."""
    closed_by: Reference | None = None
    """Person or role that closed it."""
    stated_status: CaseStatus | None = None
    """State as it is recorded, in a word; dates decide where they are recorded."""
    tags: list[Text] = Field(default_factory=list)
    """The organization's own keywords, for search and filters."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class RootCause(AimsModel):
    """What caused a nonconformity (10.2 b)."""

    method: RootCauseMethod | None = None
    """How it was found."""
    other_method: Text | None = None
    """How it was found, if no word fits."""
    causes: list[Text] = Field(default_factory=list)
    """Causes that were found."""
    on: Date | None = None
    """Day on which they were found."""
    by: Reference | None = None
    """Person or role that found them."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class SimilarCases(AimsModel):
    """Whether similar nonconformities exist or could occur elsewhere (10.2 b)."""

    on: Date | None = None
    """Day on which it was looked for."""
    found: Boolean | None = None
    """Whether anything was found."""
    description: Text | None = None
    """Where was looked, and what was found."""
    nonconformities: list[Reference] = Field(default_factory=list)
    """Similar nonconformities."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Improvement(AimsModel):
    """An improvement of the management system (10.1)."""

    id: Id
    """The organization's own identifier, unique in the document."""
    title: Text | None = None
    """Short name by which people speak of it."""
    description: Text | None = None
    """What it is, in a few sentences."""
    owner: Reference | None = None
    """Person or role that answers for it."""
    source: Text | None = None
    """Where the idea comes from, in words."""
    raised_from: Reference | None = None
    """Audit, review, incident or measurement that it comes from."""
    benefit: Text | None = None
    """What it is good for: suitability, adequacy or effectiveness."""
    raised_on: Date | None = None
    """Day on which it was raised."""
    decided_on: Date | None = None
    """Day of the decision."""
    decided_by: Reference | None = None
    """Person or role that decided."""
    accepted: Boolean | None = None
    """Whether it is accepted."""
    reason: Text | None = None
    """Why it is accepted or not."""
    actions: list[Action] = Field(default_factory=list)
    """What is to be done."""
    changes: list[Reference] = Field(default_factory=list)
    """Changes that it led to."""
    due: Date | None = None
    """Day by which it is to be done."""
    due_revisions: list[DueRevision] = Field(default_factory=list)
    """Earlier dates by which it was to be done, each with the reason why it was moved."""
    done_on: Date | None = None
    """Day on which it was done."""
    stated_status: WorkStatus | None = None
    """State as it is recorded, in a word; dates decide where they are recorded."""
    outcome: Text | None = None
    """What it led to."""
    tags: list[Text] = Field(default_factory=list)
    """The organization's own keywords, for search and filters."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Attestation(AimsModel):
    """An assessor's judgement on a requirement or control."""

    id: Id
    """The organization's own identifier, unique in the document."""
    target: Reference | None = None
    """Requirement or control that is judged."""
    claim: AttestationClaim | None = None
    """What is claimed."""
    ai_systems: list[Reference] = Field(default_factory=list)
    """AI systems that it is for; none for all."""
    by: Reference | None = None
    """Person or role that judges."""
    on: Date | None = None
    """Day of the judgement."""
    valid_until: Date | None = None
    """Last day on which it holds."""
    rationale: Text | None = None
    """Why it is judged so."""
    tags: list[Text] = Field(default_factory=list)
    """The organization's own keywords, for search and filters."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Certification(AimsModel):
    """Certification of the management system (ISO/IEC 17021-1, ISO/IEC 42006)."""

    id: Id | None = None
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    body: Text | None = None
    """Certification body."""
    accreditation: Accreditation | None = None
    """Accreditation of the certification body."""
    scope: Text | None = None
    """Scope of the certification, in the certificate's words."""
    ai_systems: list[Reference] = Field(default_factory=list)
    """AI systems inside that scope, where they are named."""
    units: list[Reference] = Field(default_factory=list)
    """Units inside that scope."""
    sites: list[Reference] = Field(default_factory=list)
    """Sites inside that scope."""
    ai_roles: list[AiRole] = Field(default_factory=list)
    """Roles that the certification is for (ISO/IEC 42006, 9.1.2)."""
    applied_on: Date | None = None
    """Day of the application."""
    stage1: CertificationAudit | None = None
    """Stage 1: readiness."""
    stage2: CertificationAudit | None = None
    """Stage 2: implementation and effectiveness."""
    certificate: Certificate | None = None
    """The certificate."""
    surveillance_audits: list[CertificationAudit] = Field(default_factory=list)
    """Surveillance audits."""
    recertification_audits: list[CertificationAudit] = Field(default_factory=list)
    """Recertification audits."""
    terms: CertificationTerms | None = None
    """Times that the certification body set, where they differ from the usual ones."""
    owner: Reference | None = None
    """Person or role that looks after it."""
    contract: Reference | None = None
    """The contract among the documents."""
    tags: list[Text] = Field(default_factory=list)
    """The organization's own keywords, for search and filters."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Accreditation(AimsModel):
    """Accreditation of a certification body."""

    body: Text | None = None
    """Accreditation body."""
    number: Text | None = None
    """Number of the accreditation."""
    scope: Text | None = None
    """What it covers."""
    valid_until: Date | None = None
    """Last day on which it holds."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class CertificationAudit(AimsModel):
    """An audit by the certification body."""

    id: Id | None = None
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    planned_on: Date | None = None
    """Day for which it is planned."""
    started_on: Date | None = None
    """First day."""
    on: Date | None = None
    """Last day; limits count from here."""
    due_by: Date | None = None
    """Day by which it has to take place."""
    auditors: list[Text] = Field(default_factory=list)
    """Who audited."""
    scope: AuditScope | None = None
    """What it covered."""
    findings: list[CertificationFinding] = Field(default_factory=list)
    """What was found."""
    recommendation: Text | None = None
    """What the auditors recommend."""
    decided_on: Date | None = None
    """Day of the body's decision on it."""
    report: Reference | None = None
    """The report among the documents."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class CertificationFinding(AimsModel):
    """Something that the certification body found."""

    id: Id | None = None
    """The organization's own identifier, unique in the document; needed only where something refers to it."""
    grade: FindingGrade | None = None
    """How much it weighs."""
    requirement: Reference | None = None
    """Requirement or control that it is about."""
    statement: Text | None = None
    """What was found."""
    response_due: Date | None = None
    """Day by which the organization has to answer."""
    responded_on: Date | None = None
    """Day on which it answered."""
    plan_accepted_on: Date | None = None
    """Day on which the body accepted correction and plan."""
    due: Date | None = None
    """Day by which it has to be closed."""
    verified_on: Date | None = None
    """Day on which the body verified correction and corrective action."""
    closed_on: Date | None = None
    """Day on which the body closed it."""
    nonconformity: Reference | None = None
    """Nonconformity that was opened for it."""
    evidence: list[Reference] = Field(default_factory=list)
    """Evidence available to auditors."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Certificate(AimsModel):
    """A certificate."""

    number: Text | None = None
    """Number of the certificate."""
    decided_on: Date | None = None
    """Day of the decision; the cycle starts here."""
    issued_on: Date | None = None
    """Day of issue."""
    expires_on: Date | None = None
    """Last day on which it holds."""
    status: CertificateStatus | None = None
    """Whether it holds."""
    status_since: Date | None = None
    """Day since which that is so."""
    soa_version: Text | None = None
    """Version of the Statement of Applicability that it names."""
    document: Reference | None = None
    """The certificate among the documents."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class CertificationTerms(AimsModel):
    """Times that the certification body set."""

    cycle: Annotated[AnyText, StringConstraints(pattern=r"^P(?:[0-9]{1,3}W|[0-9]{1,3}Y(?:[0-9]{1,3}M)?(?:[0-9]{1,5}D)?|[0-9]{1,3}M(?:[0-9]{1,5}D)?|[0-9]{1,5}D)$")] | None = None
    """Length of the cycle; usually three years."""
    surveillance_interval: Annotated[AnyText, StringConstraints(pattern=r"^P(?:[0-9]{1,3}W|[0-9]{1,3}Y(?:[0-9]{1,3}M)?(?:[0-9]{1,5}D)?|[0-9]{1,3}M(?:[0-9]{1,5}D)?|[0-9]{1,5}D)$")] | None = None
    """Longest time between surveillance audits; usually a year."""
    first_surveillance: Annotated[AnyText, StringConstraints(pattern=r"^P(?:[0-9]{1,3}W|[0-9]{1,3}Y(?:[0-9]{1,3}M)?(?:[0-9]{1,5}D)?|[0-9]{1,3}M(?:[0-9]{1,5}D)?|[0-9]{1,5}D)$")] | None = None
    """Time from the decision to the first surveillance audit; at most 12 months."""
    major_limit: Annotated[AnyText, StringConstraints(pattern=r"^P(?:[0-9]{1,3}W|[0-9]{1,3}Y(?:[0-9]{1,3}M)?(?:[0-9]{1,5}D)?|[0-9]{1,3}M(?:[0-9]{1,5}D)?|[0-9]{1,5}D)$")] | None = None
    """Time in which a major nonconformity of stage 2 has to be closed; usually six months."""
    minor_limit: Annotated[AnyText, StringConstraints(pattern=r"^P(?:[0-9]{1,3}W|[0-9]{1,3}Y(?:[0-9]{1,3}M)?(?:[0-9]{1,5}D)?|[0-9]{1,3}M(?:[0-9]{1,5}D)?|[0-9]{1,5}D)$")] | None = None
    """Time in which a minor nonconformity has to be closed."""
    restoration_limit: Annotated[AnyText, StringConstraints(pattern=r"^P(?:[0-9]{1,3}W|[0-9]{1,3}Y(?:[0-9]{1,3}M)?(?:[0-9]{1,5}D)?|[0-9]{1,3}M(?:[0-9]{1,5}D)?|[0-9]{1,5}D)$")] | None = None
    """Time after expiry in which the certificate can be restored; usually six months."""
    stage_gap: Annotated[AnyText, StringConstraints(pattern=r"^P(?:[0-9]{1,3}W|[0-9]{1,3}Y(?:[0-9]{1,3}M)?(?:[0-9]{1,5}D)?|[0-9]{1,3}M(?:[0-9]{1,5}D)?|[0-9]{1,5}D)$")] | None = None
    """Longest time between stage 1 and stage 2."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object a vendor."""


class Aims(AimsModel):
    """An organization's AI management system (ISO/IEC 42001) as one document."""

    schema_version: Annotated[Text, StringConstraints(pattern=r"^1(?:\.[0-9]{1,9})?$")]
    """Version of this data format that the document was written for, such as `1.0`."""
    id: Id | None = None
    """Identifier of the management system as a whole."""
    title: Text | None = None
    """Name of the management system."""
    revision: Revision | None = None
    """Revision of the document."""
    language: Annotated[AnyText, StringConstraints(pattern=r"^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}$")] | None = None
    """Main language of the texts."""
    standard: StandardEdition | None = None
    """The standard that the management system follows."""
    organization: Organization | None = None
    """The organization and its roles with AI (4.1)."""
    issues: list[Issue] = Field(default_factory=list)
    """External and internal issues (4.1)."""
    interested_parties: list[InterestedParty] = Field(default_factory=list)
    """Interested parties and what they need (4.2)."""
    obligations: list[Obligation] = Field(default_factory=list)
    """Requirements that apply to the organization or that it has adopted (4.2)."""
    scope: Scope | None = None
    """Boundaries and applicability of the management system (4.3)."""
    policies: list[Policy] = Field(default_factory=list)
    """The AI policy and topic-specific policies (5.2, A.2)."""
    people: list[Person] = Field(default_factory=list)
    """People that other records name."""
    roles: list[Role] = Field(default_factory=list)
    """Roles with their responsibilities and authorities (5.3, A.3.2)."""
    risk_method: RiskMethod | None = None
    """Method of the AI risk assessment, with its criteria (6.1.1, 6.1.2)."""
    risks: list[Risk] = Field(default_factory=list)
    """AI risks and opportunities (6.1.2, 8.2)."""
    risk_assessments: list[RiskAssessment] = Field(default_factory=list)
    """AI risk assessments: what was assessed when and by whom (6.1.2, 8.2)."""
    treatments: list[Treatment] = Field(default_factory=list)
    """AI risk treatments (6.1.3, 8.3)."""
    own_controls: list[OwnControl] = Field(default_factory=list)
    """Controls other than those of Annex A (6.1.3 d)."""
    statement_of_applicability: StatementOfApplicability | None = None
    """Statement of Applicability: which controls are included or excluded, with justifications (6.1.3 f)."""
    impact_method: ImpactMethod | None = None
    """Process of the AI system impact assessment (6.1.4, A.5.2)."""
    impact_assessments: list[ImpactAssessment] = Field(default_factory=list)
    """AI system impact assessments (6.1.4, 8.4, A.5)."""
    objectives: list[Objective] = Field(default_factory=list)
    """AI objectives and the planning to achieve them (6.2)."""
    changes: list[Change] = Field(default_factory=list)
    """Changes to the management system or its AI systems (6.3, 8.1)."""
    ai_systems: list[AiSystem] = Field(default_factory=list)
    """AI systems that the organization develops, provides or uses."""
    resources: list[Resource] = Field(default_factory=list)
    """Resources of AI systems: data, models, tooling, computing and human resources (A.4, A.7)."""
    incidents: list[Incident] = Field(default_factory=list)
    """Incidents: events in which an AI system caused harm or could have (A.8.4)."""
    concerns: list[Concern] = Field(default_factory=list)
    """Concerns that have been reported (A.3.3, A.8.3)."""
    suppliers: list[Supplier] = Field(default_factory=list)
    """Parties that supply AI systems, resources or services (A.10.3)."""
    customers: list[Customer] = Field(default_factory=list)
    """Parties that AI systems are provided to (A.10.4)."""
    competences: list[Competence] = Field(default_factory=list)
    """Competence that is necessary, and the evidence of it (7.2)."""
    trainings: list[Training] = Field(default_factory=list)
    """Training and awareness measures (7.3)."""
    communications: list[Communication] = Field(default_factory=list)
    """Communications: on what, when, with whom and how (7.4)."""
    documents: list[Document] = Field(default_factory=list)
    """Documented information and its control (7.5)."""
    evidence: list[Evidence] = Field(default_factory=list)
    """Evidence of what was done (7.5, 9.1)."""
    metrics: list[Metric] = Field(default_factory=list)
    """What is monitored and measured (9.1, A.6.2.6)."""
    audit_programme: AuditProgramme | None = None
    """Internal audit programme (9.2.2)."""
    audits: list[Audit] = Field(default_factory=list)
    """Audits and their findings (9.2)."""
    management_reviews: list[ManagementReview] = Field(default_factory=list)
    """Management reviews (9.3)."""
    nonconformities: list[Nonconformity] = Field(default_factory=list)
    """Nonconformities and corrective actions (10.2)."""
    improvements: list[Improvement] = Field(default_factory=list)
    """Improvements (10.1)."""
    attestations: list[Attestation] = Field(default_factory=list)
    """Attestations: judgements of people on single requirements and controls."""
    certification: Certification | None = None
    """The certificate and the audits of the certification body."""
    extensions: Extensions | None = None
    """Members of vendors, kept as they are: one object for each vendor."""
