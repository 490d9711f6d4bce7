//! What an organization records: one noun a file, in the order of the clauses.
//!
//! Read [`Root`] first: it is the whole document. Below it are single parts (such as [`Scope`]) and registers, which are lists
//! (such as [`Risk`]s). Each noun is a `record!`: a struct, its JSON names, its reader and writer, and its part of the schema come from
//! that one place. What the doc comments say is what schemas and forms show.
//!
//! How the nouns are built:
//! * A record of a register has an `id`, unique in the whole document; nothing else is required, so that a half-finished system can be
//!   written down. What is missing is found by rules, not by the reader.
//! * A `Ref<T>` is the id of another record, or of a control or requirement of the standard. The groups that one reference may point
//!   to are in `reference`.
//! * Nothing stands twice and nothing that can be computed is stored: a level of risk, an overdue action, the age of a document. Where
//!   people write such a thing down anyway (`statedLevel`), a rule compares it.
//! * A word of a vocabulary stands for what dates don't already say: a risk is closed since `closedOn`, there is no status for it.
//! * `extensions` holds what other programs want to keep with a record.
//!
//! The document:
//! * [`Root`]: the whole document: what stands at the top, and the registers and single parts below it
//!
//! [`Aims`] is the document in hand: [`Aims::get`], [`Aims::iter`], [`Aims::add`] and [`Aims::remove`] go by kind ([`Registered`]) and id.
//!
//! The building blocks that many nouns share:
//! * `reference`: groups of records that one reference may point to, such as [`Actor`]
//! * [`Action`]: something to be done by someone by a day, and whether it worked
//! * [`AiRoleHeld`]: roles in the AI ecosystem (ISO/IEC 22989)
//! * [`Approval`]: who approved something, and when
//! * [`Digest`]: digests and signatures, by which a file can be recognised and trusted
//! * [`DueRevision`]: a due date that was moved, and why
//! * [`Sample`]: samples and their populations
//! * [`WorkStatus`], [`CaseStatus`] and their like: states in a word
//! * [`Distribution`]: who was told or given something, when and how
//! * [`Measurement`]: one measured value on one day
//! * [`Money`]: an amount of money with its currency
//! * [`Period`]: a stretch of time from one day to another
//! * [`Rating`]: how likely and how bad a risk is, in keys of the method's scales
//! * [`ScaleLevel`]: scales: named levels in an order
//! * [`ManagementSystem`]: systems that are run together, and for which of them a record counts
//! * [`Classification`], [`Origin`]: words that more than one noun uses: who may see something, inside or outside
//!
//! Clause 4, context:
//! * [`Organization`]: the organization: its units, sites, size and roles with AI
//! * [`Issue`]: external and internal issues of the context
//! * [`InterestedParty`]: interested parties and what they need
//! * [`Obligation`]: requirements that the organization has to meet or took on
//! * [`Scope`]: what the management system covers, and its processes
//!
//! Clause 5, leadership:
//! * [`Policy`]: the AI policy and policies on single topics
//! * [`Person`]: people that other records name
//! * [`Role`]: roles with their responsibilities and authorities
//!
//! Clause 6, planning:
//! * [`RiskMethod`]: how AI risks are rated and judged
//! * [`Risk`]: AI risks and opportunities
//! * [`RiskAssessment`]: risk assessments as events
//! * [`Treatment`]: what is done about a risk
//! * [`OwnControl`]: controls beside those of Annex A
//! * [`StatementOfApplicability`]: which controls apply, and why
//! * [`ImpactMethod`]: how impacts on people and societies are assessed
//! * [`ImpactAssessment`]: impact assessments of AI systems
//! * [`Objective`]: AI objectives and the plan to reach them
//! * [`Change`]: changes to the management system or its AI systems
//!
//! AI systems and what they are made of (Annex A.4 to A.10):
//! * [`AiSystem`]: AI systems that the organization develops, provides or uses
//! * [`Resource`]: data, models, tools, computing and people that AI systems are made of
//! * [`Incident`]: events in which an AI system did or could have done harm
//! * [`Concern`]: concerns that people raised
//! * [`Supplier`]: parties that supply AI systems, resources or services
//! * [`Customer`]: parties that AI systems are provided to
//!
//! Clause 7, support:
//! * [`Competence`]: competence that is needed and shown
//! * [`Training`]: training and awareness measures
//! * [`Communication`]: what is told to whom, when and how
//! * [`Document`]: documented information and its control
//! * [`Evidence`]: what shows that something was done
//!
//! Clause 9, evaluation:
//! * [`Metric`]: what is monitored and measured
//! * [`AuditProgramme`]: the plan of the internal audits
//! * [`Audit`]: audits and their findings
//! * [`ManagementReview`]: reviews by top management
//!
//! Clause 10, improvement:
//! * [`Nonconformity`]: nonconformities and corrective actions
//! * [`Improvement`]: improvements of the management system
//! * [`Attestation`]: judgements of people on single requirements and controls
//! * [`Certification`]: the certificate and the audits of the certification body

// The document.
mod aims;
mod in_hand;

// The building blocks that many nouns share.
mod action;
mod ai_role;
mod approval;
mod digest;
mod distribution;
mod due_revision;
mod framework;
mod measurement;
mod money;
mod period;
mod rating;
mod reference;
mod register;
mod sample;
mod scale;
mod status;
mod words;

// Clause 4, context.
mod interested_party;
mod issue;
mod obligation;
mod organization;
mod scope;

// Clause 5, leadership.
mod person;
mod policy;
mod role;

// Clause 6, planning.
mod change;
mod fundamental_right;
mod impact_assessment;
mod impact_method;
mod objective;
mod own_control;
mod risk;
mod risk_assessment;
mod risk_method;
mod statement_of_applicability;
mod treatment;

// AI systems and what they are made of (Annex A.4 to A.10).
mod ai_system;
mod concern;
mod customer;
mod incident;
mod resource;
mod supplier;

// Clause 7, support.
mod communication;
mod competence;
mod document;
mod evidence;
mod training;

// Clause 9, evaluation.
mod audit;
mod audit_programme;
mod management_review;
mod management_system;
mod metric;

// Clause 10, improvement.
mod attestation;
mod certification;
mod improvement;
mod nonconformity;

pub use action::{Action, EffectivenessReview};
pub use ai_role::{AiRole, AiRoleHeld, AiSubRole};
pub use ai_system::{
    AiSystem, AiTechnique, AnnexIProduct, AnnexISection, AnnexIiiArea, AnnexIiiException, AnnexIiiUse, Article5Element, Article6Exemption,
    Article50Exception, AutonomyLevel, ConformityAssessment, ConformityRoute, Deployment, DeploymentPlan, DesignDecision,
    DocumentationAudience, DocumentationTopic, EuAiAct, EuAiActClass, EuAiActPart, EuAiActRole, EuRegistration, EventLogPolicy,
    ExemptionCondition, Gpai, LearningApproach, LearningMode, LifeCycle, LifeCycleStage, MarketState, MonitoringPlan, ObservedUse,
    OutOfScopeGround, Oversight, OversightMeasure, OversightMode, PracticeElement, PracticeFacts, ProhibitedPractice, ResponsibleUse,
    Retirement, RoleChange, SignificantChange, StageTransition, SystemRequirement, SystemRequirementKind, TechnicalDocumentation,
    TransparencyDuty, TransparencyException, VerificationKind, VerificationRecord, VerificationResult,
};
pub use aims::{Revision, RevisionState, Root, StandardEdition};
pub use approval::{Approval, ApprovalDecision, Approver};
pub use attestation::{Attestation, AttestationClaim};
pub use audit::{Audit, AuditFinding, AuditKind, AuditPart, AuditScope, AuditTeamMember, FindingGrade};
pub use audit_programme::{AuditProgramme, PlannedAudit};
pub use certification::{
    Accreditation, Certificate, CertificateStatus, Certification, CertificationAudit, CertificationFinding, CertificationTerms,
};
pub use change::Change;
pub use communication::Communication;
pub use competence::{Competence, CompetenceBasis};
pub use concern::{Concern, ConcernChannel};
pub use customer::{Customer, CustomerAssessment};
pub use digest::{Digest, DigestAlgorithm, Signature};
pub use distribution::Distribution;
pub use document::{Document, DocumentKind, DocumentState};
pub use due_revision::DueRevision;
pub use evidence::{Evidence, EvidenceKind, EvidenceStrength};
pub(crate) use framework::diagnostic as framework_diagnostic;
pub use framework::{
    FrameworkEntry, FrameworkEntryKind, FrameworkFile, FrameworkNeed, FrameworkOutcome, Register, read_framework, read_framework_with,
};
pub use fundamental_right::FundamentalRight;
pub use impact_assessment::{
    AffectedParty, AffectedPartyKind, DimensionRating, Impact, ImpactAssessment, ImpactCause, ImpactConclusion, ImpactDimension,
    ImpactEffect, RelatedAssessment, RelatedAssessmentKind, ResidualImpact, Reversibility, Vulnerability,
};
pub use impact_method::{ImpactMethod, ImpactTrigger};
pub use improvement::Improvement;
pub use in_hand::{Aims, ReadOutcome, read, read_with};
pub use incident::{Incident, IncidentKind, IncidentSeverity, Notification};
pub use interested_party::{InterestedParty, InterestedPartyKind, NeedKind, PartyNeed};
pub use issue::{Issue, IssueTopic};
pub use management_review::{ManagementReview, ReviewDecision, ReviewDecisionKind, ReviewInput, ReviewTopic, Trend};
pub use management_system::ManagementSystem;
pub use measurement::{Comparison, Measurement, MeasurementResult};
pub use metric::Metric;
pub use money::Money;
pub use nonconformity::{Nonconformity, NonconformityGrade, NonconformitySource, RootCause, RootCauseMethod, SimilarCases};
pub use objective::{Objective, ObjectiveKind};
pub use obligation::{ComplianceEvaluation, Obligation, ObligationSource};
pub use organization::{Organization, OrganizationKind, OrganizationSize, Site, SizeClass, Unit};
pub use own_control::{ControlKind, OwnControl};
pub use period::Period;
pub use person::{Person, PersonKind};
pub use policy::{CommitmentKind, Policy, PolicyCommitment, PolicyKind};
pub use rating::{RatedConsequence, Rating};
pub use reference::{
    Actor, AnnexCObjective, AnnexCSource, AnyRecord, Control, ControlArea, Criterion, ObligationSubject, Requirement, Supported,
};
pub use register::{IdTaken, Registered};
pub(crate) use register::{KINDS, KnownKind};
pub use resource::{
    BiasEvaluation, Computing, DataPreparation, Dataset, DatasetSplit, DatasetUse, Hosting, HumanResource, Labelling, Model, PersonalData,
    ProcessingRole, Provenance, ProvenanceKind, QualityMeasure, Resource, ResourceKind, Tooling, ToolingKind,
};
pub use risk::{Consequence, ControlEffectiveness, ExistingControl, LossRange, Risk, RiskKind};
pub use risk_assessment::RiskAssessment;
pub use risk_method::{
    ConsequenceDimension, ConsequenceScale, MatrixCell, RiskAcceptanceRule, RiskAggregation, RiskBand, RiskFormula, RiskMethod, RiskSource,
};
pub use role::{Role, RoleMandate};
pub use sample::{Sample, SampleSelection};
pub use scale::{Scale, ScaleLevel};
pub use scope::{AimsProcess, Assignment, Scope, ScopeExclusion, ScopeInterface};
pub use statement_of_applicability::{
    ExclusionBasis, Implementation, ImplementationStatus, SoaDecision, SoaDriver, SoaDriverKind, SoaEntry, StatementOfApplicability,
};
pub use status::{AssessmentStatus, CaseStatus, ObjectiveStatus, RiskStatus, WorkStatus};
pub(crate) use status::{Stated, States, dropped, stated};
pub use supplier::{Provision, ResponsibilityHolder, ResponsibilityShare, Supplier, SupplierAssessment, SupplierResult};
pub use training::{AwarenessTopic, Training, TrainingAudience};
pub use treatment::{RiskAcceptance, Treatment, TreatmentOption};
pub use words::{Classification, Origin};
