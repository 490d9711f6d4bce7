//! Documented information and its control.

use crate::model::{Actor, AiSystem, Approval, Classification, Criterion, Digest, Distribution, Evidence, ManagementSystem, Origin};
use crate::read::{Date, Extensions, Id, Interval, LanguageTag, Ref, Text, record, vocabulary};

record! {
    /// A document or record of the management system, and how it is controlled (7.5).
    pub struct Document "document" asked {
        required {
            /// The organization's own identifier, unique in the document.
            "id" id: Id [id],
        }
        optional {
            /// Short name by which people speak of it.
            "title" title: Option<Text> [name],
            /// What it is, in a few sentences.
            "description" description: Option<Text> [describes],
            /// Person or role that answers for it.
            "owner" owner: Option<Ref<Actor>> [owner],
            /// What sort of document it is.
            "kind" kind: Option<DocumentKind>,
            /// What sort of document it is, if no word fits.
            "otherKind" other_kind: Option<Text>,
            /// Management systems for which it counts: that for AI alone where none is named.
            "managementSystems" management_systems: Vec<ManagementSystem>,
            /// Number or mark by which it is identified (7.5.2).
            "reference" reference: Option<Text>,
            /// Version.
            "version" version: Option<Text>,
            /// Where it stands between draft and withdrawal.
            "state" state: Option<DocumentState>,
            /// Person or role that wrote it.
            "author" author: Option<Ref<Actor>>,
            /// Day on which it was written.
            "createdOn" created_on: Option<Date> [born, event = Prepared],
            /// Who approved which version, and when.
            "approvals" approvals: Vec<Approval>,
            /// First day on which it holds.
            "effectiveFrom" effective_from: Option<Date> [begins, event = Began],
            /// Last day on which it holds.
            "effectiveUntil" effective_until: Option<Date> [ends, event = Ended],
            /// Day of the latest review.
            "reviewedOn" reviewed_on: Option<Date> [reviewed, event = Reviewed],
            /// Day by which it is to be reviewed again.
            "nextReviewOn" next_review_on: Option<Date> [next_review],
            /// Longest time between two reviews.
            "reviewInterval" review_interval: Option<Interval>,
            /// How long it is kept.
            "retention" retention: Option<Interval>,
            /// Disposition after that.
            "disposition" disposition: Option<Text>,
            /// Who may see it.
            "classification" classification: Option<Classification>,
            /// Whether it comes from inside or from outside (7.5.3).
            "origin" origin: Option<Origin>,
            /// Who issued a document of external origin.
            "issuer" issuer: Option<Text>,
            /// Where it is: address of a page, file or place.
            "location" location: Option<Text>,
            /// Format and medium (7.5.2).
            "format" format: Option<Text>,
            /// Language of the document.
            "language" language: Option<LanguageTag>,
            /// Digests, so that the file can be recognised.
            "digests" digests: Vec<Digest>,
            /// Persons or roles that have access.
            "access" access: Vec<Ref<Actor>> [duty],
            /// Who got it.
            "distributedTo" distributed_to: Vec<Distribution>,
            /// Document that it replaces.
            "replaces" replaces: Option<Ref<Document>>,
            /// Requirements and controls that it serves.
            "satisfies" satisfies: Vec<Ref<Criterion>>,
            /// AI systems that it is about.
            "aiSystems" ai_systems: Vec<Ref<AiSystem>> [systems],
            /// The organization's own keywords, for search and filters.
            "tags" tags: Vec<Text>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// Where a document stands between draft and withdrawal.
    pub enum DocumentState "documentState" {
        /// It is being written.
        "draft" Draft,
        /// It is being reviewed.
        "inReview" InReview,
        /// It is approved.
        "approved" Approved,
        /// A newer one took its place.
        "superseded" Superseded,
        /// It no longer holds.
        "withdrawn" Withdrawn,
    }
}

vocabulary! {
    /// What sort of document it is.
    pub enum DocumentKind "documentKind" {
        /// Description of the management system and its processes (4.4).
        "manual" Manual,
        /// Scope of the management system (4.3).
        "scope" Scope,
        /// AI policy (5.2).
        "aiPolicy" AiPolicy,
        /// Policy on one topic (A.2).
        "policy" Policy,
        /// Process of risk assessment (6.1.2).
        "riskAssessmentProcess" RiskAssessmentProcess,
        /// Process of risk treatment (6.1.3).
        "riskTreatmentProcess" RiskTreatmentProcess,
        /// Statement of Applicability (6.1.3 f).
        "statementOfApplicability" StatementOfApplicability,
        /// Risk treatment plan (6.1.3 g).
        "riskTreatmentPlan" RiskTreatmentPlan,
        /// Process of impact assessment (A.5.2).
        "impactAssessmentProcess" ImpactAssessmentProcess,
        /// Result of an impact assessment (6.1.4).
        "impactAssessmentReport" ImpactAssessmentReport,
        /// AI objectives (6.2).
        "objectives" Objectives,
        /// Procedure or process description.
        "procedure" Procedure,
        /// Work instruction.
        "instruction" Instruction,
        /// Plan.
        "plan" Plan,
        /// Requirements or specification (A.6.2.2).
        "specification" Specification,
        /// Design or development documentation (A.6.2.3).
        "design" Design,
        /// Report of verification or validation (A.6.2.4).
        "testReport" TestReport,
        /// Technical documentation (A.6.2.7).
        "technicalDocumentation" TechnicalDocumentation,
        /// Information for users (A.8.2).
        "userInformation" UserInformation,
        /// Data sheet, lineage, quality report (A.7).
        "dataDocumentation" DataDocumentation,
        /// Model card.
        "modelCard" ModelCard,
        /// Role description.
        "roleDescription" RoleDescription,
        /// Contract.
        "contract" Contract,
        /// Audit programme (9.2.2).
        "auditProgramme" AuditProgramme,
        /// Audit report (9.2.2).
        "auditReport" AuditReport,
        /// Minutes of a management review (9.3.3).
        "managementReview" ManagementReview,
        /// Record of something done.
        "record" Record,
        /// Another report.
        "report" Report,
        /// List or register.
        "register" Register,
        /// Law or regulation.
        "law" Law,
        /// Standard.
        "standard" Standard,
        /// Certificate.
        "certificate" Certificate,
        /// Another document, named in `otherKind`.
        "other" Other,
    }
}
