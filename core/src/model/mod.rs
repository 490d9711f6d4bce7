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


// the document
mod aims; // the whole document: what stands at the top, and the registers and single parts below it.

// the building blocks that many nouns share
mod reference; // groups of records that one reference may point to
mod action; // something to be done by someone by a day, and whether it worked.
mod ai_role; // roles in the AI ecosystem (ISO/IEC 22989).
mod approval; // who approved something, and when.
mod digest; // digests and signatures, by which a file can be recognised and trusted.
mod distribution; // who was told or given something, when and how.
mod measurement; // one measured value on one day.
mod money; // an amount of money with its currency.
mod period; // a stretch of time from one day to another.
mod rating; // how likely and how bad a risk is, in keys of the method's scales.
mod scale; // scales: named levels in an order.
mod words; // words that more than one noun uses: who may see something, inside or outside.

// clause 4: context
mod organization; // the organization: its units, sites, size and roles with AI.
mod issue; // external and internal issues of the context.
mod interested_party; // interested parties and what they need.
mod obligation; // requirements that the organization has to meet or took on.
mod scope; // what the management system covers, and its processes.

// clause 5: leadership
mod policy; // the AI policy and policies on single topics.
mod person; // people that other records name.
mod role; // roles with their responsibilities and authorities.

// clause 6: planning
mod risk_method; // how AI risks are rated and judged.
mod risk; // AI risks and opportunities.
mod treatment; // what is done about a risk.
mod own_control; // controls beside those of Annex A.
mod statement_of_applicability; // which controls apply, and why.
mod impact_method; // how impacts on people and societies are assessed.
mod impact_assessment; // impact assessments of AI systems.
mod objective; // AI objectives and the plan to reach them.
mod change; // changes to the management system or its AI systems.

// AI systems and what they are made of: Annex A.4 to A.10
mod ai_system; // AI systems that the organization develops, provides or uses.
mod resource; // data, models, tools, computing and people that AI systems are made of.
mod incident; // events in which an AI system did or could have done harm.
mod concern; // concerns that people raised.
mod supplier; // parties that supply AI systems, resources or services.
mod customer; // parties that AI systems are provided to.

// clause 7: support
mod competence; // competence that is needed and shown.
mod training; // training and awareness measures.
mod communication; // what is told to whom, when and how.
mod document; // documented information and its control.
mod evidence; // what shows that something was done.

// clause 9: evaluation
mod metric; // what is monitored and measured.
mod audit_programme; // the plan of the internal audits.
mod audit; // audits and their findings.
mod management_review; // reviews by top management.

// clause 10: improvement
mod nonconformity; // nonconformities and corrective actions.
mod improvement; // improvements of the management system.
mod attestation; // judgements of people on single requirements and controls.
mod certification; // the certificate and the audits of the certification body.

pub use aims::{Revision, RevisionState, Root, StandardEdition};
pub use reference::{Actor, AnnexCObjective, AnnexCSource, AnyRecord, Control, Criterion, ObligationSubject, Requirement, Supported};
pub use action::{Action, EffectivenessReview};
pub use ai_role::{AiRole, AiRoleHeld, AiSubRole};
pub use approval::Approval;
pub use digest::{Digest, DigestAlgorithm, Signature};
pub use distribution::Distribution;
pub use measurement::{Comparison, Measurement, MeasurementResult};
pub use money::Money;
pub use period::Period;
pub use rating::{RatedConsequence, Rating};
pub use scale::{Scale, ScaleLevel};
pub use words::{Classification, Origin};
pub use organization::{Organization, OrganizationSize, Site, SizeClass, Unit};
pub use issue::{Issue, IssueTopic};
pub use interested_party::{InterestedParty, InterestedPartyKind, NeedKind, PartyNeed};
pub use obligation::{ComplianceEvaluation, Obligation, ObligationSource};
pub use scope::{AimsProcess, Scope, ScopeExclusion, ScopeInterface};
pub use policy::{CommitmentKind, Policy, PolicyCommitment, PolicyKind};
pub use person::Person;
pub use role::{Role, RoleMandate};
pub use risk_method::{ConsequenceDimension, ConsequenceScale, MatrixCell, RiskAcceptanceRule, RiskAggregation, RiskBand, RiskFormula, RiskMethod, RiskSource};
pub use risk::{Consequence, LossRange, Risk, RiskKind};
pub use treatment::{RiskAcceptance, Treatment, TreatmentOption};
pub use own_control::{ControlKind, OwnControl};
pub use statement_of_applicability::{ExclusionBasis, Implementation, ImplementationStatus, SoaDecision, SoaDriver, SoaDriverKind, SoaEntry, StatementOfApplicability};
pub use impact_method::{ImpactMethod, ImpactTrigger};
pub use impact_assessment::{AffectedParty, AffectedPartyKind, Impact, ImpactAssessment, ImpactCause, ImpactConclusion, ImpactDimension, ImpactEffect, RelatedAssessment, RelatedAssessmentKind, ResidualImpact, Reversibility, Vulnerability};
pub use objective::{Objective, ObjectiveKind};
pub use change::Change;
pub use ai_system::{AiSystem, AiTechnique, AnnexIiiArea, AnnexIiiUse, Article6Exemption, AutonomyLevel, ConformityAssessment, ConformityRoute, Deployment, DeploymentPlan, DesignDecision, DocumentationAudience, DocumentationTopic, EuAiAct, EuAiActClass, EuAiActRole, EuRegistration, EventLogPolicy, ExemptionCondition, Gpai, LearningMode, LifeCycle, LifeCycleStage, MonitoringPlan, Oversight, OversightMeasure, OversightMode, ProhibitedPractice, ResponsibleUse, Retirement, StageTransition, SystemRequirement, SystemRequirementKind, TechnicalDocumentation, TransparencyDuty, VerificationKind, VerificationRecord, VerificationResult};
pub use resource::{BiasEvaluation, Computing, DataPreparation, Dataset, DatasetUse, Hosting, HumanResource, Labelling, Model, PersonalData, Provenance, ProvenanceKind, QualityMeasure, Resource, ResourceKind, Tooling, ToolingKind};
pub use incident::{Incident, IncidentKind, IncidentSeverity, Notification};
pub use concern::{Concern, ConcernChannel};
pub use supplier::{Provision, ResponsibilityHolder, ResponsibilityShare, Supplier, SupplierAssessment, SupplierResult};
pub use customer::{Customer, CustomerAssessment};
pub use competence::{Competence, CompetenceBasis};
pub use training::{AwarenessTopic, Training, TrainingAudience};
pub use communication::Communication;
pub use document::{Document, DocumentKind, DocumentState};
pub use evidence::{Evidence, EvidenceKind, EvidenceStrength};
pub use metric::Metric;
pub use audit_programme::{AuditProgramme, PlannedAudit};
pub use audit::{Audit, AuditFinding, AuditKind, AuditPart, AuditScope, AuditTeamMember, FindingGrade};
pub use management_review::{ManagementReview, ReviewDecision, ReviewDecisionKind, ReviewInput, ReviewTopic, Trend};
pub use nonconformity::{Nonconformity, NonconformityGrade, NonconformitySource, RootCause, RootCauseMethod, SimilarCases};
pub use improvement::Improvement;
pub use attestation::{Attestation, AttestationClaim};
pub use certification::{Accreditation, Certificate, CertificateStatus, Certification, CertificationAudit, CertificationFinding, CertificationTerms};
