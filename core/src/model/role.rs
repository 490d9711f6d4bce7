//! Roles with their responsibilities and authorities.

use crate::model::{AiSystem, Approval, Distribution, Document, Evidence, Person, Unit};
use crate::read::{Date, Extensions, Id, Ref, Text, record, vocabulary};

record! {
    /// A role with its responsibilities and authorities (5.3, A.3.2).
    pub struct Role "role" asked {
        required {
            /// The organization's own identifier, unique in the document.
            "id" id: Id [id],
        }
        optional {
            /// Short name by which people speak of it.
            "title" title: Option<Text> [name],
            /// What the role is for.
            "description" description: Option<Text> [describes],
            /// What the role has to see to.
            "responsibilities" responsibilities: Vec<Text>,
            /// What the role may decide.
            "authorities" authorities: Vec<Text>,
            /// Responsibilities that the standard or the law asks someone to hold.
            "mandates" mandates: Vec<RoleMandate>,
            /// AI systems that the role is for; none for all.
            "aiSystems" ai_systems: Vec<Ref<AiSystem>> [systems],
            /// Unit that the role belongs to.
            "unit" unit: Option<Ref<Unit>>,
            /// People who hold the role.
            "holders" holders: Vec<Ref<Person>>,
            /// People who stand in for them.
            "deputies" deputies: Vec<Ref<Person>> [duty],
            /// Role that it reports to.
            "reportsTo" reports_to: Option<Ref<Role>>,
            /// Who assigned the role, and when.
            "assignment" assignment: Option<Box<Approval>>,
            /// To whom the assignment was communicated (5.3).
            "communicatedTo" communicated_to: Vec<Distribution>,
            /// Role description among the documents.
            "document" document: Option<Ref<Document>> [document],
            /// Day of the latest review.
            "reviewedOn" reviewed_on: Option<Date> [reviewed, event = Reviewed],
            /// Day by which it is to be reviewed again.
            "nextReviewOn" next_review_on: Option<Date> [next_review],
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
    /// A responsibility that the standard or the law asks someone to hold.
    pub enum RoleMandate "roleMandate" {
        /// Directs and controls the organization at the highest level (5.1).
        "topManagement" TopManagement,
        /// Sees that the management system conforms to the standard (5.3 a).
        "aimsConformity" AimsConformity,
        /// Reports the performance of the management system to top management (5.3 b).
        "performanceReporting" PerformanceReporting,
        /// Runs AI risk assessment and treatment.
        "riskManagement" RiskManagement,
        /// Approves treatment plans and accepts residual risks (6.1.3).
        "riskAcceptance" RiskAcceptance,
        /// Conducts or approves impact assessments (A.5.2).
        "impactAssessment" ImpactAssessment,
        /// Answers for design and development (A.6.1).
        "systemDevelopment" SystemDevelopment,
        /// Answers for data (A.7).
        "dataManagement" DataManagement,
        /// Oversees AI systems in use (A.9).
        "humanOversight" HumanOversight,
        /// Answers for security.
        "security" Security,
        /// Answers for privacy.
        "privacy" Privacy,
        /// Answers for safety.
        "safety" Safety,
        /// Watches over legal requirements.
        "legalCompliance" LegalCompliance,
        /// Looks after suppliers (A.10.3).
        "supplierManagement" SupplierManagement,
        /// Handles and communicates incidents (A.8.4).
        "incidentManagement" IncidentManagement,
        /// Receives and follows up concerns (A.3.3).
        "concerns" Concerns,
        /// Controls documented information (7.5).
        "documentControl" DocumentControl,
        /// Audits internally (9.2).
        "internalAudit" InternalAudit,
        /// Sees to competence and awareness (7.2, 7.3).
        "competence" Competence,
    }
}
