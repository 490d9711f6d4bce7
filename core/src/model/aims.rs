//! The whole document: its registers and single parts.

use crate::model::{
    AiSystem, Attestation, Audit, AuditProgramme, Certification, Change, Communication, Competence, Concern, Customer, Document, Evidence,
    ImpactAssessment, ImpactMethod, Improvement, Incident, InterestedParty, Issue, ManagementReview, Metric, Nonconformity, Objective,
    Obligation, Organization, OwnControl, Person, Policy, Resource, Risk, RiskAssessment, RiskMethod, Role, Scope,
    StatementOfApplicability, Supplier, Training, Treatment,
};
use crate::read::{Date, Extensions, Id, LanguageTag, Text, record, vocabulary};

record! {
    /// An organization's AI management system (ISO/IEC 42001) as one document.
    pub struct Root "aims" asked {
        required {
            /// Version of this data format that the document was written for, such as `1.0`.
            "schemaVersion" schema_version: Text,
        }
        optional {
            /// Identifier of the management system as a whole.
            "id" id: Option<Id> [id],
            /// Name of the management system.
            "title" title: Option<Text> [name, about, tells],
            /// Revision of the document.
            "revision" revision: Option<Box<Revision>>,
            /// Main language of the texts.
            "language" language: Option<LanguageTag>,
            /// The standard that the management system follows.
            "standard" standard: Option<Box<StandardEdition>>,
            /// The organization and its roles with AI (4.1).
            "organization" organization: Option<Box<Organization>>,
            /// External and internal issues (4.1).
            "issues" issues: Vec<Issue>,
            /// Interested parties and what they need (4.2).
            "interestedParties" interested_parties: Vec<InterestedParty>,
            /// Requirements that apply to the organization or that it has adopted (4.2).
            "obligations" obligations: Vec<Obligation>,
            /// Boundaries and applicability of the management system (4.3).
            "scope" scope: Option<Box<Scope>>,
            /// The AI policy and topic-specific policies (5.2, A.2).
            "policies" policies: Vec<Policy>,
            /// People that other records name.
            "people" people: Vec<Person>,
            /// Roles with their responsibilities and authorities (5.3, A.3.2).
            "roles" roles: Vec<Role>,
            /// Method of the AI risk assessment, with its criteria (6.1.1, 6.1.2).
            "riskMethod" risk_method: Option<Box<RiskMethod>>,
            /// AI risks and opportunities (6.1.2, 8.2).
            "risks" risks: Vec<Risk>,
            /// AI risk assessments: what was assessed when and by whom (6.1.2, 8.2).
            "riskAssessments" risk_assessments: Vec<RiskAssessment>,
            /// AI risk treatments (6.1.3, 8.3).
            "treatments" treatments: Vec<Treatment>,
            /// Controls other than those of Annex A (6.1.3 d).
            "ownControls" own_controls: Vec<OwnControl>,
            /// Statement of Applicability: which controls are included or excluded, with justifications (6.1.3 f).
            "statementOfApplicability" statement_of_applicability: Option<Box<StatementOfApplicability>>,
            /// Process of the AI system impact assessment (6.1.4, A.5.2).
            "impactMethod" impact_method: Option<Box<ImpactMethod>>,
            /// AI system impact assessments (6.1.4, 8.4, A.5).
            "impactAssessments" impact_assessments: Vec<ImpactAssessment>,
            /// AI objectives and the planning to achieve them (6.2).
            "objectives" objectives: Vec<Objective>,
            /// Changes to the management system or its AI systems (6.3, 8.1).
            "changes" changes: Vec<Change>,
            /// AI systems that the organization develops, provides or uses.
            "aiSystems" ai_systems: Vec<AiSystem>,
            /// Resources of AI systems: data, models, tooling, computing and human resources (A.4, A.7).
            "resources" resources: Vec<Resource>,
            /// Incidents: events in which an AI system caused harm or could have (A.8.4).
            "incidents" incidents: Vec<Incident>,
            /// Concerns that have been reported (A.3.3, A.8.3).
            "concerns" concerns: Vec<Concern>,
            /// Parties that supply AI systems, resources or services (A.10.3).
            "suppliers" suppliers: Vec<Supplier>,
            /// Parties that AI systems are provided to (A.10.4).
            "customers" customers: Vec<Customer>,
            /// Competence that is necessary, and the evidence of it (7.2).
            "competences" competences: Vec<Competence>,
            /// Training and awareness measures (7.3).
            "trainings" trainings: Vec<Training>,
            /// Communications: on what, when, with whom and how (7.4).
            "communications" communications: Vec<Communication>,
            /// Documented information and its control (7.5).
            "documents" documents: Vec<Document>,
            /// Evidence of what was done (7.5, 9.1).
            "evidence" evidence: Vec<Evidence>,
            /// What is monitored and measured (9.1, A.6.2.6).
            "metrics" metrics: Vec<Metric>,
            /// Internal audit programme (9.2.2).
            "auditProgramme" audit_programme: Option<Box<AuditProgramme>>,
            /// Audits and their findings (9.2).
            "audits" audits: Vec<Audit>,
            /// Management reviews (9.3).
            "managementReviews" management_reviews: Vec<ManagementReview>,
            /// Nonconformities and corrective actions (10.2).
            "nonconformities" nonconformities: Vec<Nonconformity>,
            /// Improvements (10.1).
            "improvements" improvements: Vec<Improvement>,
            /// Attestations: judgements of people on single requirements and controls.
            "attestations" attestations: Vec<Attestation>,
            /// The certificate and the audits of the certification body.
            "certification" certification: Option<Box<Certification>>,
            /// Members of vendors, kept as they are: one object for each vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// Revision of the document.
    pub struct Revision "revision" asked {
        optional {
            /// Number of the revision, counting up.
            "number" number: Option<u32>,
            /// Date of the revision.
            "on" on: Option<Date> [happened, event = Prepared],
            /// Whether the document is a draft or declared complete.
            "state" state: Option<RevisionState>,
            /// What changed.
            "note" note: Option<Text>,
            /// Members of vendors, kept as they are: one object for each vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// State of the document.
    pub enum RevisionState "revisionState" {
        /// Draft: what is missing is not yet a gap.
        "draft" Draft,
        /// Declared complete: what is missing counts as a gap.
        "complete" Complete,
    }
}

record! {
    /// The standard that the management system follows.
    pub struct StandardEdition "standardEdition" asked {
        optional {
            /// Short name of the standard, such as `iso42001`.
            "framework" framework: Option<Text>,
            /// Edition, such as `2023`.
            "edition" edition: Option<Text>,
            /// Members of vendors, kept as they are: one object for each vendor.
            "extensions" extensions: Extensions,
        }
    }
}
